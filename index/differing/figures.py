"""Figures with what they count, as German and English print them; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.article import Span
from index.differing.units import Unit, counted, unit
from index.times import NUMBERS

_TIMES = {
    "tausend": 3,
    "thousand": 3,
    "million": 6,
    "millionen": 6,
    "mio.": 6,
    "milliarde": 9,
    "milliarden": 9,
}
_TIMES |= {"mrd.": 9, "billionen": 12, "trillion": 12}
# A German "Billion" is an English trillion.
_BILLION = {"de": 12}
# "Die beiden Fahrer" are not counted, but known.
_VALUES = {word: value for word, value in NUMBERS.items() if word != "beiden"}
NUMBER = (
    r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?"
    rf"|(?i:{'|'.join(_VALUES)})"
)
TIMES = (
    r"(?:Tausend|Millione?n?|Mio\.|Milliarden?|Mrd\.|Billion(?:en)?|thousand|million|billion|trillion)(?!\w)"
)
# "14 junge Menschen": what German counts has a capital.
_NOUN = r"\s(?:[a-zäöüß]+e[nr]?\s)?(?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,}(?![\w-]))"
_UNIT = r"\s?(?P<unit>[%€$£]|per\scent(?!\w)|(?:US-|U\.S\. )?[^\W\d_]{3,}(?!\w)|km/h(?!\w)|k?m²?(?!\w))"


def _figure(noun: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w.,:/-])(?P<sign>[$€£]\s?)?(?P<number>{NUMBER})(?![.,:]?\d|\w|-)"
        rf"(?:\s(?P<times>{TIMES}))?(?:{noun}{_UNIT})?"
    )


_FIGURE = _figure(r"(?P<noun>(?!))|")
_GERMAN_FIGURE = _figure(_NOUN + "|")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number and what it counts.

    Attributes:
        printed: Both as they are printed.
        value: The number, in the unit's own measure: metres for kilometres.
        unit: What it counts.
        span: Where it stands.
        place: What its last digit counts, in the same measure.
    """

    printed: str
    value: float
    unit: Unit
    span: Span
    place: float


def figures(text: str, language: str) -> Iterator[Figure]:
    """Find the figures in a text; numbers in words, from two to twelve, only where they count something.

    Args:
        text: Any text.
        language: ISO 639-1 code: German and most others write a comma where English writes a point.

    Yields:
        In its order.
    """
    pattern = _GERMAN_FIGURE if language == "de" else _FIGURE
    for match in pattern.finditer(text):
        named = _named(match, language)
        if named or match["number"][0].isdigit():
            is_behind = named and not match["sign"]
            stop = match.end() if is_behind else match.end("times" if match["times"] else "number")
            span, scale = Span(match.start(), stop), unit(named)
            size = scale.factor * zeros(match["times"], language)
            value = size * number(match["number"], language)
            yield Figure(span.of(text), value, scale, span, size * _place(match["number"], language))


def zeros(times: str | None, language: str) -> float:
    """Return what "Millionen" multiplies with."""
    name = (times or "").lower()
    return float(10 ** (_BILLION.get(language, 9) if name == "billion" else _TIMES.get(name, 0)))


def number(printed: str, language: str) -> float:
    """Read a number."""
    return float(_digits(printed, language))


def _named(match: re.Match[str], language: str) -> str:
    """Return what the number counts, as printed; empty where it counts nothing."""
    if match["sign"] or match["noun"]:
        return match["noun"] or match["sign"].strip()
    name = match["unit"] or ""
    return name if counted(name, language) else ""


def _digits(printed: str, language: str) -> str:
    """Write a number with a point and without groups."""
    if spelt := _VALUES.get(printed.lower()):
        return str(spelt)
    groups, point = (",", ".") if language == "en" else (".", ",")
    # "3.5" in a German text, and "1,5" in an English one, are no thousands.
    if not re.fullmatch(rf"\d{{1,3}}(?:\{groups}\d{{3}})+(?:\{point}\d+)?|\d+(?:\{point}\d+)?", printed):
        groups, point = point, groups
    return printed.replace(groups, "").replace(point, ".")


def _place(printed: str, language: str) -> float:
    """Return what the last digit that is not an idle zero counts: 100 in "1.800", 0.1 in "12,8"."""
    whole, _, decimals = _digits(printed, language).partition(".")
    if decimals:
        return float(10 ** -len(decimals))
    return float(10 ** (len(whole) - len(whole.rstrip("0")))) if whole.rstrip("0") else 1.0
