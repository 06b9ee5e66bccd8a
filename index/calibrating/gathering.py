"""The evidence for questions with known answers, to calibrate the decision to refuse.

Questions without an answer are rare in sets, and made here: an answerable question is asked again as if
the articles that have the answer were not there, and the questions of one set of the articles of another.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from index.calibrating.fitting import Cases
from index.evaluate import Question, holds
from index.evidence import NEEDED, Evidence, Parts

if TYPE_CHECKING:
    from index.answering import Weighed

# As many questions of each other set are asked; they are easy to tell, and more say no more.
FOREIGN = 100


class Kind(StrEnum):
    """Where a case comes from."""

    ANSWERABLE = "answerable"
    UNANSWERABLE = "unanswerable"
    TAKEN_OUT = "taken out"
    FOREIGN = "of other sets"


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """Questions with known answers, and the articles that they are asked of.

    Attributes:
        name: What it is called in figures.
        questions: The questions.
        texts: Title and text of each article by its id.
    """

    name: str
    questions: Sequence[Question]
    texts: Mapping[str, str]

    def answerable(self) -> list[Question]:
        """Return the questions whose answer stands in one of the articles that are named for it."""
        return [
            question
            for question in self.questions
            if question.answerable
            and holds(question, (self.texts.get(id, "") for id in sorted(question.articles)))
        ]

    def foreign(self, other: QuestionSet) -> list[Question]:
        """Return questions of another set, spread over it; none where both have an article in common."""
        if self.texts.keys() & other.texts.keys():
            return []
        there = other.answerable()
        return there[:: max(1, math.ceil(len(there) / FOREIGN))]


@dataclass(frozen=True, slots=True)
class Case:
    """A question that was weighed.

    Attributes:
        set: Name of the set whose articles it was asked of.
        kind: Where it comes from.
        evidence: What was found for it.
    """

    set: str
    kind: Kind
    evidence: Evidence


def gather(
    weigh: Callable[..., Weighed], own: QuestionSet, others: Sequence[QuestionSet]
) -> Iterator[Case | None]:
    """Weigh what is found for questions in the articles of a set.

    Args:
        weigh: See `Archive.weigh`; of an archive with these articles.
        own: The set.
        others: Other sets, whose questions these articles do not answer.

    Yields:
        The cases; None for one that tells nothing: an answer that the quotes miss is neither lost nor won,
        and what was taken out may stand in other articles.
    """
    for question in own.questions:
        if not question.answerable:
            evidence = weigh(question.text, as_of=question.asked).evidence
            yield Case(own.name, Kind.UNANSWERABLE, evidence)
    for question in own.answerable():
        found = weigh(question.text, as_of=question.asked)
        yield Case(own.name, Kind.ANSWERABLE, found.evidence) if _answers(question, found) else None
        found = weigh(question.text, as_of=question.asked, without=question.articles)
        yield None if _answers(question, found) else Case(own.name, Kind.TAKEN_OUT, found.evidence)
    for other in others:
        for question in own.foreign(other):
            yield Case(own.name, Kind.FOREIGN, weigh(question.text).evidence)


def _answers(question: Question, found: Weighed) -> bool:
    return holds(question, (run.span.of(run.found.revision.article.text) for run in found.quoted))


def steps(own: QuestionSet, others: Sequence[QuestionSet]) -> int:
    """Return how many times `gather` yields."""
    without = sum(not question.answerable for question in own.questions)
    return without + 2 * len(own.answerable()) + sum(len(own.foreign(other)) for other in others)


def table(cases: Sequence[Case]) -> Cases:
    """Make arrays of cases; each set counts as much as any other, and in it each kind with no answer.

    So a large set does not drown a small one, nor is a question made here worth more than a real one.
    """
    nothing = [math.nan] * len(Parts._fields)
    groups = Counter((case.set, case.kind) for case in cases)
    kinds = Counter(set for set, kind in groups if kind is not Kind.ANSWERABLE)
    return Cases(
        parts=np.array([list(case.evidence.parts or nothing) for case in cases]),
        sizes=np.array([case.evidence.needed - NEEDED for case in cases]),
        answerable=np.array([case.kind is Kind.ANSWERABLE for case in cases]),
        counts=np.array([_count(case, groups, kinds) for case in cases]),
    )


def _count(case: Case, groups: Mapping[tuple[str, Kind], int], kinds: Mapping[str, int]) -> float:
    alike = 1 if case.kind is Kind.ANSWERABLE else kinds[case.set]
    return 1 / groups[case.set, case.kind] / alike
