"""What a question can be answered by in different ways: an amount, a day, a person; pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from corpus.article import Span
from index.differing.amounts import amounts, is_side, sides
from index.differing.daysaid import days_said
from index.differing.parts import is_part
from index.differing.persons import persons
from index.differing.synonyms import asked_in, senses
from index.differing.units import (
    AREA,
    CURRENCIES,
    LENGTH,
    MASS,
    MEASURES,
    NOTHING,
    SHARE,
    SPEED,
    STRENGTH,
    TEMPERATURE,
    TIME,
)
from index.told import Aspect
from index.wants import Want, wants


class Said(Protocol):
    """What a text gives as an answer: an amount, a day, a person."""

    @property
    def printed(self) -> str:
        """As the text prints it."""

    @property
    def span(self) -> Span:
        """Where it stands in the text."""

    @property
    def sort(self) -> object:
        """What two must have in common to be compared."""

    def agrees(self, other: object, /) -> bool:
        """Tell whether both may be true."""


@dataclass(frozen=True, slots=True)
class Sought:
    """What is compared.

    Attributes:
        aspect: In what quotes may differ.
        find: Text and its language → what it gives.
        covered: Words of the question for which what was found stands itself: "lang", "Menschen".
    """

    aspect: Aspect
    find: Callable[[str, str], Iterable[Said]]
    covered: frozenset[str] = frozenset()


_ANY = MEASURES - {TIME}
# What may be the answer where it is asked how much of some side a thing has.
_SIZES: tuple[tuple[str, frozenset[str]], ...] = (
    (r"wie (?:lang|lange)|how long", frozenset({LENGTH, TIME})),
    (r"wie (?:breit|tief|weit)|how (?:wide|deep|far|tall)", frozenset({LENGTH})),
    (r"wie alt|how old", frozenset({TIME})),
    (r"wie schwer|how heavy|how much does .+ weigh", frozenset({MASS})),
    (r"wie (?:groß)|how (?:big|large)", frozenset({AREA, LENGTH, SHARE, MASS}) | CURRENCIES),
    (r"wie (?:schnell)|how fast", frozenset({SPEED, TIME})),
    (r"wie (?:stark)|how strong", frozenset({STRENGTH, SHARE, SPEED})),
    (r"wie (?:warm|kalt|heiß)|how (?:warm|cold|hot)", frozenset({TEMPERATURE})),
    (r"prozent\w*|\w*anteil\w*|per ?cent\w*|percentage|share", frozenset({SHARE})),
    (r"\w*kost\w*|wie teuer|preis\w*|wie ?viel geld|costs?|price|expensive|how much money", CURRENCIES),
    (
        r"wie hoch|how high|wie ?viel|how much|welche[nrs]? (?:betrag|summe|höhe)|what (?:amount|number)",
        _ANY,
    ),
    (r"(?:what|how) (?:is|was|are|were) the", _ANY),
)
_SIZE = tuple((re.compile(rf"\b(?:{words})\b"), units) for words, units in _SIZES)
_COUNTED = re.compile(r"\b(?:wie ?viele|how many)\s(?P<unit>[^\W\d_]{3,})")
_SIDE_WORD = re.compile(r"\b(?:wie|how)\s(?P<word>[^\W\d_]+)")
# "Menschen" and "Mensch", "votes" and "vote".
_SAME_LETTERS = 4
_THINGS = {
    "persons": "mensch menschen person personen leute people persons",
    "death": "tote toten toter todesopfer todesopfern tod deaths fatalities dead",
    "injury": "verletzte verletzten injuries injured wounded",
    "missing": "vermisste vermissten missing",
    "coming": "besucher besuchern gäste gästen visitors guests teilnehmer teilnehmern zuschauer spectators",
    "cut": "",
    "jobs": "stelle stellen job jobs arbeitsplätze arbeitsplätzen arbeitsplatz posts positions",
    "homes": "wohnung wohnungen wohneinheiten homes flats apartments",
}
_THING = {word: thing for thing, words in _THINGS.items() for word in words.split()}
_PERSONAL = frozenset({"persons", "death", "injury", "missing", "coming"})
_WHO = re.compile(r"\b(?:wer|wen|wem|who|whom|whose)\b")
# Only one at a time does such a thing; many may criticise, or die.
_ONE = frozenset(
    {"leading", "winning", "succession", "owning", "design", "writing", "founding", "composing", "finding"}
)
_IS_THE = re.compile(
    r"\b(?:wer\s(?:ist|wird|war|wurde|bleibt)\s(?:der|die|das)|wer\s(?:wird|ist)\s(?:d(?:er|ie)\s)?neue[rs]?"
    r"|who\s(?:is|was|becomes|became|will\sbe(?:come)?)\sthe)\s[^\W\d_]+",
    re.IGNORECASE,
)
_IS_OFFICE = re.compile(
    r"\b(?:wer|who)\s(?:ist|wird|war|wurde|bleibt|is|was|becomes|became|will\sbe(?:come)?)\s(?:[a-zäöüß]+\s){0,3}?"
    r"[\w-]*(?:sprecher|leiter|chef|direktor|präsident|minister|meister|führer|obmann|obfrau|vorsitzende|rektor"
    r"|sekretär|beauftragte|inhaber|trainer|intendant|kanzler|kandidat|sieger|nachfolger|kapitän|bischof|landrat"
    r"|könig|president|mayor|chancellor|governor|coach|director|chair|chief|head|manager|secretary|king|queen"
    r"|leader|owner|successor|winner|captain|bishop|author|architect|founder)",
    re.IGNORECASE,
)
_LAST = re.compile(r"\b(?:letzte[nrs]?|vorige[nrs]?|last|previous)\b", re.IGNORECASE)
_SHARED = re.compile(r"\b(?:wer|who)\s(?:sind|waren|are|were)\b", re.IGNORECASE)


def sought(question: str, asked: Collection[str]) -> Sought | None:
    """Choose what is compared.

    Args:
        question: As asked.
        asked: The words of the question, lower-cased.

    Returns:
        None where the question asks for nothing in which quotes can differ.
    """
    lowered = " ".join(question.lower().split())
    asks = wants(question)
    if Want.REASON in asks:
        return None
    if _WHO.search(lowered):
        return Sought(Aspect.NAMES, partial(_persons, frozenset(asked))) if _is_one(question) else None
    if Want.DATE in asks:
        return Sought(Aspect.DAYS, partial(_new_days, lowered))
    if counted := _COUNTED.search(lowered):
        unit = counted["unit"]
        return Sought(
            Aspect.FIGURES,
            partial(_counted, unit, senses(question, asked_in(question)), frozenset(asked)),
            frozenset({unit}),
        )
    return _size(lowered, frozenset(asked))


def _is_one(question: str) -> bool:
    """Tell whether only one person can be the answer: the head of something, not its critics."""
    if _SHARED.search(question):
        return False
    return bool(
        senses(question, asked_in(question)) & _ONE or _IS_THE.search(question) or _IS_OFFICE.search(question)
    )


def _size(question: str, asked: frozenset[str]) -> Sought | None:
    for words, units in _SIZE:
        if words.search(question):
            side = _SIDE_WORD.search(question)
            covered = frozenset({side["word"]} if side else ())
            return Sought(Aspect.FIGURES, partial(_sized, units, sides(question), asked), covered)
    return None


def _persons(asked: frozenset[str], text: str, language: str) -> Iterable[Said]:
    return persons(text, language, asked)


def _new_days(question: str, text: str, language: str) -> Iterator[Said]:
    """Yield days that the question does not name; of the last election none, where another one is meant."""
    if _LAST.search(text) and not _LAST.search(question):
        return
    yield from (one for one in days_said(text, language) if one.printed.lower() not in question)


def _sized(
    units: frozenset[str], side: frozenset[str], asked: frozenset[str], text: str, language: str
) -> Iterable[Said]:
    """Yield amounts of some measures; of other sides of the thing than the one asked for none."""
    for one in amounts(text, language):
        if (
            one.unit.name in units
            and is_side(text, language, one, side)
            and not is_part(text, one.span, asked)
        ):
            yield one


def _counted(
    unit: str, spoken: frozenset[str], asked: frozenset[str], text: str, language: str
) -> Iterable[Said]:
    """Yield amounts of the things that are counted: "14 Menschen", and "14 Tote" where people died."""
    things = _things(unit) | (spoken & _PERSONAL if _things(unit) & _PERSONAL else frozenset())
    if things & _PERSONAL:
        things |= {"persons"}
    for one in amounts(text, language):
        if (
            one.unit.name not in MEASURES | {NOTHING}
            and things & _things(one.unit.name)
            and not is_part(text, one.span, asked)
        ):
            yield replace(one, unit=replace(one.unit, name=unit))


def _things(unit: str) -> frozenset[str]:
    """Return what a word counts, and its first letters."""
    return frozenset({unit[:_SAME_LETTERS], _THING.get(unit, unit)})
