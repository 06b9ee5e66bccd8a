"""Rules for outlets, as somebody writes them; pure.

"Talbote; name Der Talbote; internal yes; embargo 2026-12-01; quote 300": the outlet, then what holds for it.
English words serve everybody; those of other languages stand in the catalogue.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace

from bot.locales import ENGLISH
from bot.locales.changing import RuleWords
from corpus.clean import one_line
from corpus.dates import parse_published
from corpus.errors import InvalidRecord
from corpus.outletrows import OutletRule
from corpus.text import normalise

UNREADABLE = (
    "{part!r} cannot be read; write such as: name Der Talbote; internal yes; embargo 2026-12-01; quote 300"
)
NO_OUTLET = "no outlet is named; write such as: Talbote; internal yes"
NO_ZONE = "{value!r} has a time but no zone; write such as 2026-12-01T06:00+01:00, or the day alone"
NO_NUMBER = "{value!r} is no number of characters; write such as 300, or 0 for any length"
LONG_NAME = "the name has {length} characters; {most} are the most"
LONGEST = 100_000
_MOST_DIGITS = len(str(LONGEST))
LONGEST_NAME = 200
_NONE = frozenset({"", "-", *ENGLISH.changes.rule_words.none.split()})
_YES = frozenset(ENGLISH.changes.rule_words.yes.split())
_PART = re.compile(r"(?P<key>[^\W\d_]+)\s*[:=]?\s*(?P<value>.*)", re.DOTALL)
_TIMED = re.compile(r"\d:\d|\bUhr\b|\d\s?[ap]\.?m\b", re.IGNORECASE)

Ruling = Callable[[OutletRule, str], OutletRule]


def parsed(
    text: str, languages: Sequence[RuleWords] = ()
) -> tuple[str, tuple[Callable[[OutletRule], OutletRule], ...]]:
    """Read what somebody rules for an outlet.

    Args:
        text: The outlet's name, and what holds for it, with semicolons or line ends between.
        languages: Words of languages beside English; where one means two things, the first says which.

    Returns:
        The name, and what to make of the rule that holds so far; nothing where only the name was given.

    Raises:
        InvalidRecord: A part cannot be read, or no outlet is named; what was right is not applied either.
    """
    # Cleaned as the names of outlets are, which have to be found again.
    outlet, *parts = (one_line(part) for part in re.split(r"[;\n]", text))
    english = _english((*languages, ENGLISH.changes.rule_words))
    changes = tuple(_applied(part, english) for part in parts if part)
    if changes and not outlet:
        raise InvalidRecord("", NO_OUTLET)
    return outlet, changes


def _english(languages: Sequence[RuleWords]) -> dict[str, str]:
    """Return the words of some languages, each with the first English one for the same."""
    meant = asdict(ENGLISH.changes.rule_words)
    return {
        word.casefold(): meant[kind].split()[0]
        for rule_words in reversed(languages)
        for kind, written in asdict(rule_words).items()
        for word in written.split()
    }


def _applied(part: str, english: dict[str, str]) -> Callable[[OutletRule], OutletRule]:
    match = _PART.fullmatch(part)
    ruling = _RULINGS.get(english.get(match["key"].casefold(), "")) if match else None
    if match is None or ruling is None:
        raise InvalidRecord("", UNREADABLE, part=part[:80])
    value = match["value"]
    meant = english.get(value.casefold(), "")
    # An outlet may be called like any other word.
    if meant == "none" or (meant and ruling is interned):
        value = meant
    # Read now, so that nothing is applied where a later part cannot be.
    ruling(OutletRule(outlet=""), value)
    return lambda rule: ruling(rule, value)


def named(rule: OutletRule, value: str) -> OutletRule:
    """Show an outlet under another name, which stands on one line; its own for "none"."""
    name = " ".join(normalise(value).split())
    if len(name) > LONGEST_NAME:
        raise InvalidRecord("", LONG_NAME, length=len(name), most=LONGEST_NAME)
    return replace(rule, display="" if name.casefold() in _NONE else name)


def interned(rule: OutletRule, value: str) -> OutletRule:
    """Keep an outlet out of groups, or let it in again."""
    if value.casefold() not in _YES | _NONE:
        raise InvalidRecord("", UNREADABLE, part=value[:80])
    return replace(rule, internal=value == "" or value.casefold() in _YES)


def embargoed(rule: OutletRule, value: str) -> OutletRule:
    """Quote nothing of an outlet before a day, which begins at midnight UTC, or a moment; "none" lifts it."""
    if value.casefold() in _NONE:
        return replace(rule, embargo="")
    until = parse_published(value)
    if "T" not in until and _TIMED.search(value):
        # The day alone would let it out too early.
        raise InvalidRecord("", NO_ZONE, value=value[:80])
    return replace(rule, embargo=until if "T" in until else f"{until}T00:00:00+00:00")


def shortened(rule: OutletRule, value: str) -> OutletRule:
    """Quote at most so many characters of an outlet; "0" or "none" for any number."""
    digits = "0" if value.casefold() in _NONE else value
    if not digits.isascii() or not digits.isdigit() or len(digits) > _MOST_DIGITS or int(digits) > LONGEST:
        raise InvalidRecord("", NO_NUMBER, value=value[:80])
    return replace(rule, most=int(digits))


_RULINGS: dict[str, Ruling] = {
    "name": named,
    "internal": interned,
    "embargo": embargoed,
    "quote": shortened,
}
