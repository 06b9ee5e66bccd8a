"""Words and numbers of a sentence, and what makes two of them the same; pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from corpus.article import Span
from index.times import NUMBERS

# "?" turns a statement into a question; all other marks say nothing of their own here.
_TOKEN = re.compile(r"(?:(?<=\s)|(?<=\()|^)[-−–](?=\d)|\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|[%€$£?]")
_GROUPED = {"de": re.compile(r"\d{1,3}(?:\.\d{3})+"), "en": re.compile(r"\d{1,3}(?:,\d{3})+")}
_SIGNS = {"%": ("prozent", "percent"), "€": ("euro", "euro"), "$": ("dollar", "dollar")}
_SIGNS |= {"£": ("pfund", "pound"), "−": ("-", "-"), "–": ("-", "-")}
_SHORT = {"mio": "millionen", "mrd": "milliarden", "cannot": "not", "dollars": "dollar", "pounds": "pound"}
_SHORT |= {"euros": "euro"}
_CURRENCIES = frozenset("€$£")
# "Beide" are known, not counted.
_VALUES = {word: str(value) for word, value in NUMBERS.items() if word != "beiden"}


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number or a sign.

    Attributes:
        text: As printed.
        value: What it is compared by: lower-cased, a number in digits.
        span: Where it stands in the text.
    """

    text: str
    value: str
    span: Span

    @property
    def is_number(self) -> bool:
        """Whether it is a number, in digits or in words."""
        return self.value[0].isdigit()


def tokens(text: str, span: Span, language: str) -> tuple[Token, ...]:
    """Divide a part of a text.

    Args:
        text: The whole.
        span: The part.
        language: ISO 639-1 code; says what a comma in a number is.
    """
    found = [
        Token(one[0], _value(one[0], language), Span(span.start + one.start(), span.start + one.end()))
        for one in _TOKEN.finditer(span.of(text))
    ]
    for at, (sign, number) in enumerate(pairwise(found)):
        if sign.text in _CURRENCIES and number.is_number:
            # "$40" and "40 dollars".
            found[at : at + 2] = number, sign
    return tuple(found)


def _value(printed: str, language: str) -> str:
    if printed[0].isdigit():
        return _number(printed, language)
    if printed in _SIGNS:
        return _SIGNS[printed][language == "en"]
    word = printed.casefold().replace("’", "'")
    return _VALUES.get(word) or _SHORT.get(word, word)


def _number(printed: str, language: str) -> str:
    """Write "1.000" as "1000" and "14:30" as "14.3", so that "14.00 Uhr" is "14 Uhr"."""
    parts = re.split("[.,:]", printed)
    grouped = _GROUPED.get(language, _GROUPED["de"])
    whole = grouped.match(printed)
    if whole and (whole.end() == len(printed) or printed[whole.end()] in ".,"):
        rest = re.split("[.,:]", printed[whole.end() :].lstrip(".,"))
        parts = [re.sub(r"\D", "", whole[0]), *filter(None, rest)]
    if len(parts) > 2:
        return printed
    return ".".join(filter(None, [parts[0], *(part.rstrip("0") for part in parts[1:])]))
