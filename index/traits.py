"""What speaks for a run of sentences, and for how much; pure."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeVar

from corpus.article import Span
from index.found import Asked, Found, Sentence
from index.likeness import share
from index.wants import Want

MOST_SENTENCES = 3
# After how many characters the merit of standing early has fallen to 37 %.
EARLY_CHARS = 1200.0
USUAL_CHARS = 200.0

T = TypeVar("T")


class Traits(NamedTuple):
    """What speaks for a run; shares are of the question's weight.

    Attributes:
        covered: Share of the question's tokens that stand in it.
        alike: Share of its words that do not, but whose letters stand there in other words.
        passage: Score of the passage, as a share.
        early: 1 at the beginning of the text, falling.
        number, date, reason, meaning: 1 where such a thing is asked for and held, else 0.
        unended: 1 where it ends as a question or a headline does, else 0.
        length: Logarithm of its length over the usual one.
        third: 1 where it has three sentences, else 0.
        recent: How recent its article is, 0..1.
        news: The same where the question wants news, else 0.
        before: Share of the question's tokens that stand in the sentence before it, and not in it.
        together: Share of the words that stand beside one another in the question, and near in it.
        phrase: Share of the quoted phrases and days of the question that stand in it as such.
        person: 1 where a person is asked for and named, else 0.
    """

    covered: float
    alike: float
    passage: float
    early: float
    number: float
    date: float
    reason: float
    meaning: float
    unended: float
    length: float
    third: float
    recent: float
    news: float
    before: float
    together: float
    phrase: float
    person: float


# Weights of the traits, found by measuring; docs/decisions.md says how.
RANKING = Traits(
    covered=1.0,
    alike=1.2,
    passage=0.9,
    early=0.25,
    number=0.3,
    date=0.3,
    reason=0.1,
    meaning=0.3,
    unended=-0.1,
    length=0.07,
    third=-0.06,
    recent=0.1,
    news=0.3,
    before=0.4,
    together=0.15,
    phrase=0.6,
    person=0.2,
)


def weighed(found: Found, run: Sequence[Sentence], span: Span, before: Sentence | None) -> Traits:
    """Weigh what speaks for a run.

    Args:
        found: Its passage.
        run: Its sentences.
        span: From the first one's start to the last one's stop.
        before: The sentence before the first one; None at the beginning of the passage.
    """
    asked = found.asked
    tokens = _union([sentence.tokens for sentence in run])
    held: frozenset[Want] = _union([sentence.held for sentence in run]) if asked.wants else frozenset()
    return Traits(
        covered=sum(map(asked.tokens.__getitem__, tokens)) / asked.weight,
        alike=alike(asked.stems, asked.tokens, tokens, run) / asked.weight,
        passage=found.passage_score / asked.weight,
        early=math.exp(-span.start / EARLY_CHARS),
        number=Want.NUMBER in held,
        date=Want.DATE in held,
        reason=Want.REASON in held,
        meaning=Want.MEANING in held,
        unended=not run[-1].ended,
        length=math.log(len(span) / USUAL_CHARS),
        third=len(run) == MOST_SENTENCES,
        recent=found.recent,
        news=found.recent if Want.NEWS in asked.wants else 0.0,
        before=_before(asked, tokens, before) / asked.weight,
        together=_weight(asked.pairs, [one.near for one in run]) / asked.weight,
        phrase=_weight(asked.phrases, [one.phrases for one in run]) / asked.weight,
        person=Want.PERSON in held,
    )


def _union(sets: Sequence[frozenset[T]]) -> frozenset[T]:
    return sets[0] if len(sets) == 1 else sets[0].union(*sets[1:])


def _weight(weights: Mapping[str, float], held: Sequence[frozenset[str]]) -> float:
    """Add up what sentences hold, each once; most hold nothing."""
    return sum(map(weights.__getitem__, _union(held))) if weights and any(held) else 0.0


def _before(asked: Asked, tokens: frozenset[str], before: Sentence | None) -> float:
    """Weigh what a run goes on from: an answer often follows the sentence that names what is asked about."""
    if before is None or not before.tokens:
        return 0.0
    return sum(map(asked.tokens.__getitem__, before.tokens - tokens))


def alike(
    stems: Mapping[str, str], weights: Mapping[str, float], tokens: frozenset[str], run: Sequence[Sentence]
) -> float:
    """Weigh the words that do not stand in a run by their letters that do.

    Args:
        stems: Word of the question → its stem.
        weights: Stem → what it weighs.
        tokens: The question's tokens that stand in the run.
        run: Its sentences.
    """
    if not any(sentence.alike for sentence in run):
        return 0.0
    letters: dict[str, int] = {}
    for sentence in run:
        if not sentence.alike:
            continue
        for word, bits in sentence.alike.items():
            if stems[word] not in tokens:
                letters[word] = letters.get(word, 0) | bits
    return sum(weights[stems[word]] * share(bits, word) for word, bits in letters.items())
