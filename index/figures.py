"""Figures with what they count, as German and English print them; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

SHARE = "percent"
CURRENCIES = frozenset({"euro", "dollar", "pound", "franc", "taler"})
_UNITS = {
    "percent": "% prozent percent",
    "euro": "€ euro euros",
    "dollar": "$ dollar dollars us-dollar us-dollars",
    "pound": "£ pound pounds pfund",
    "franc": "franken francs",
}
_UNIT = {printed: unit for unit, names in _UNITS.items() for printed in names.split()} | {"per cent": SHARE}
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
_SPELT = (
    ("zwei", "two"),
    ("drei", "three"),
    ("vier", "four"),
    ("fünf", "five"),
    ("sechs", "six"),
    ("sieben", "seven"),
    ("acht", "eight"),
    ("neun", "nine"),
    ("zehn", "ten"),
    ("elf", "eleven"),
    ("zwölf", "twelve"),
)
_VALUES = {name: value for value, names in enumerate(_SPELT, 2) for name in names}
_NUMBER = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?"
_FIGURE = re.compile(
    rf"(?<![\w.,:/-])(?P<sign>[$€£]\s?)?(?P<number>{_NUMBER}|(?i:{'|'.join(_VALUES)}))(?![.,:]?\d|\w|-)"
    r"(?:\s(?P<times>Tausend|Millione?n?|Mio\.|Milliarden?|Mrd\.|Billion(?:en)?|thousand|million|billion|trillion)"
    r"(?!\w))?(?:\s?(?P<unit>[%€$£]|per\scent|(?:US-|U\.S\. )?[^\W\d_]{3,})(?!\w))?"
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number and what it counts.

    Attributes:
        printed: Both as they are printed.
        value: The number.
        unit: SHARE, a currency, or the word behind the number, lower-cased; empty where there is none.
    """

    printed: str
    value: float
    unit: str


def figures(text: str, language: str) -> Iterator[Figure]:
    """Find the figures in a text; numbers in words, from two to twelve, only where they count something.

    Args:
        text: Any text.
        language: ISO 639-1 code: German and most others write a comma where English writes a point.

    Yields:
        In its order.
    """
    for match in _FIGURE.finditer(text):
        unit = (match["sign"] or match["unit"] or "").strip().lower().removeprefix("u.s. ")
        if unit or match["number"][0].isdigit():
            yield Figure(match[0], _value(match, language), _UNIT.get(unit, unit))


def _value(match: re.Match[str], language: str) -> float:
    times = (match["times"] or "").lower()
    zeros = _BILLION.get(language, 9) if times == "billion" else _TIMES.get(times, 0)
    return _number(match["number"], language) * float(10**zeros)


def _number(number: str, language: str) -> float:
    if spelt := _VALUES.get(number.lower()):
        return float(spelt)
    groups, point = (",", ".") if language == "en" else (".", ",")
    # "3.5" in a German text, and "1,5" in an English one, are no thousands.
    if not re.fullmatch(rf"\d{{1,3}}(?:\{groups}\d{{3}})+(?:\{point}\d+)?|\d+(?:\{point}\d+)?", number):
        groups, point = point, groups
    return float(number.replace(groups, "").replace(point, "."))
