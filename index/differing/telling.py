"""Where quotes of different origins give different figures, days or names for the thing asked; pure.

The reader is told that they differ, not which is right. Where it is not sure that the same thing is meant,
nothing is said: a quote counts only if it speaks of all that the best one does, at no other time, and gives
one such answer and no other.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TypeAlias

from corpus.article import Span
from index.beside import origin
from index.differing.amounts import Amount
from index.differing.clauses import Times, clause_of, merged, sentence_of, times
from index.differing.sought import Said, Sought, sought
from index.differing.synonyms import asked_in, in_phrase, rivals, senses
from index.matches import UNTELLING, held
from index.quotes import Run
from index.told import AGREED, Aspect, Difference

# Words that reports of one thing leave out, and those for which the answer itself stands.
_GERMAN_LIGHT = (
    "neu neue neuen neuer neues künftig künftige künftiger aktuell derzeit voraussichtlich insgesamt "
    "genau gesamt jetzt eigentlich geplant geplante geplanten erst nun soll tag jahr datum monat anteil "
    "summe betrag höhe zahl anzahl prozent kommen kommt beträgt betragen"
)
_ENGLISH_LIGHT = (
    "new future current currently total exactly now planned first day year date month share percentage "
    "amount number will be become becomes"
)
_LIGHT = frozenset(f"{_GERMAN_LIGHT} {_ENGLISH_LIGHT}".split())
Copies: TypeAlias = Mapping[int, Collection[int]]
_NO_COPIES: Copies = MappingProxyType({})
# A sentence that begins so goes on about what the one before it names.
_GOES_ON = re.compile(
    r"(?:Sie|Er|Es|Das|Dies|Diese[rs]?|Dafür|Dabei|Damit|Die Kosten|It|He|She|They|This|That|The cost)\b"
)


@dataclass(frozen=True, slots=True)
class _Statement:
    """What one article says, of the things that are compared."""

    run: Run
    said: tuple[Said, ...]
    times: Times


def differing(question: str, runs: Sequence[Run], copies: Copies = _NO_COPIES) -> Difference:
    """Tell in which figures, days or names quotes of different origins differ.

    Args:
        question: As asked.
        runs: What is quoted, best first.
        copies: Row id of a revision → those of its near-copies, whose origin is one.

    Returns:
        Each value once, in order of publication; AGREED where nothing differs.
    """
    if len({run.found.revision.id for run in runs}) < 2:
        return AGREED
    best = runs[0]
    compared = sought(question, best.found.asked.stems)
    if compared is None:
        return AGREED
    alike = [run for run in runs if _is_alike(question, run, best, compared)]
    stated = [one for run in alike if (one := _stated(question, run, compared)).said]
    printed = _different(_of_one_sort(stated, compared.aspect), copies)
    return Difference(compared.aspect, printed) if len(printed) > 1 else AGREED


def _is_alike(question: str, run: Run, best: Run, compared: Sought) -> bool:
    """Tell whether a quote holds every word of the question that the best one does, or says the same."""
    missing = _held(best) - _held(run) - _LIGHT - UNTELLING - compared.covered
    language = asked_in(question)
    spoken = senses(question, language) & senses(_text(run), run.found.revision.article.language)
    return all(senses(word, language) & spoken or in_phrase(word, spoken) for word in missing)


def _held(run: Run) -> frozenset[str]:
    return held(run.found.asked, run.sentences)


def _text(run: Run) -> str:
    return run.span.of(run.found.revision.article.text)


def _stated(question: str, run: Run, compared: Sought) -> _Statement:
    """Read what a quote gives, where it speaks of what the question does."""
    text, language = _text(run), run.found.revision.article.language
    needed = senses(question, asked_in(question))
    near: list[Said] = []
    far: list[Said] = []
    for one in compared.find(text, language):
        clause = senses(clause_of(text, one.span).of(text), language)
        sentence = sentence_of(text, language, one.span)
        if not _is_about(run, sentence) or rivals(needed) & clause - needed:
            continue
        if needed <= clause:
            near.append(one)
        # What a clause says of its own is something else.
        elif not clause - needed and needed <= senses(sentence.of(text), language):
            far.append(one)
    said = tuple(near or far)
    return _Statement(
        run, said, merged(times(sentence_of(text, language, one.span).of(text)) for one in said)
    )


def _is_about(run: Run, sentence: Span) -> bool:
    """Tell whether a sentence of a quote is about what the question names, rather than something else."""
    start, stop = (run.span.start + place for place in (sentence.start, sentence.stop))
    within = [one for one in run.sentences if one.span.start < stop and start < one.span.stop]
    words = held(run.found.asked, within) - _LIGHT - UNTELLING
    return bool(words) or not _held(run) or _GOES_ON.match(sentence.of(_text(run))) is not None


def _of_one_sort(stated: Sequence[_Statement], aspect: Aspect) -> list[_Statement]:
    """Keep what can be compared with the best quote that gives one answer, and speaks of the same time."""
    for one in stated:
        if sort := _sort(one.said):
            value = next(said for said in one.said if said.sort == sort)
            same = [
                replace(each, said=tuple(said for said in each.said if said.sort == sort)) for each in stated
            ]
            near = [each for each in same if not any(_far(said, value) for said in each.said)]
            return [each for each in near if aspect is Aspect.DAYS or not each.times.excludes(one.times)]
    return []


def _far(said: Said, value: Said) -> bool:
    return isinstance(said, Amount) and isinstance(value, Amount) and said.is_far_from(value)


def _sort(said: Sequence[Said]) -> object:
    """Return the only sort of answer of which there is one; None where it is not clear."""
    sorts = {one.sort for one in said}
    alone = [sort for sort in sorts if len(_distinct(one for one in said if one.sort == sort)) == 1]
    # A day says more than a month.
    return min(alone, key=str, default=None) if len(alone) == len(sorts) or "day" in alone else None


def _different(stated: Iterable[_Statement], copies: Copies) -> tuple[str, ...]:
    """Return what is said in order of time, each value once."""
    given: list[Said] = []
    for group in _origins(stated, copies):
        values = _distinct(said for one in group for said in one.said)
        if len(values) == 1 and not any(values[0].agrees(other) for other in given):
            given += values
    return tuple(one.printed for one in given)


def _distinct(said: Iterable[Said]) -> list[Said]:
    found: list[Said] = []
    for one in said:
        if not any(one.agrees(other) for other in found):
            found.append(one)
    return found


def _origins(stated: Iterable[_Statement], copies: Copies) -> list[list[_Statement]]:
    """Group by origin and day of publication, the earliest first, those without a date last.

    On one day one origin says one thing; where it gives two numbers, nobody knows which it means.
    What it gives another day is news.
    """
    groups: list[tuple[str, frozenset[str], list[_Statement]]] = []
    for one in sorted(stated, key=lambda one: _moment(one.run)):
        article = one.run.found.revision.article
        day, names = article.published[:10], origin(article) | _kin(one.run.found.revision.id, copies)
        group = next((said for on, by, said in groups if on == day and by & names), None)
        if group is None:
            groups.append((day, names, [one]))
        else:
            group.append(one)
    return [group for _, _, group in groups]


def _kin(id: int, copies: Copies) -> frozenset[str]:
    """Name an article and its copies, as no outlet and no agency is named."""
    return frozenset(f"\n{each}" for each in {id, *copies.get(id, ())})


def _moment(run: Run) -> tuple[bool, str]:
    published = run.found.revision.article.published
    return not published, published
