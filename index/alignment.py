"""How an alleged quote differs from what stands in a text, word by word; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from corpus.article import Span

# Words, and single marks between them.
_PART = re.compile(r"\w+|[^\w\s]")
_MARKS = str.maketrans(dict.fromkeys("„“”‟«»‹›‚‘’‛´`'", '"') | dict.fromkeys("–—‐‑−", "-"))
# Where words were dropped or added, the print is longer or shorter than what is alleged.
_LEEWAY = 6
# People leave words out of a quote more often than they put others before it.
_WEIGHTS = (1, 2, 2)
# What is less alike, of 100, is no quote at all, and need not be compared closely.
_LEAST = 50.0
# rapidfuzz is fastest on strings, so each different word becomes a character of no other use.
_FIRST = 0xF0000


class Change(StrEnum):
    """What became of a piece of the printed text in the alleged quote."""

    SAME = "same"
    REPLACED = "replaced"
    DROPPED = "dropped"
    ADDED = "added"


_CHANGES = {
    "equal": Change.SAME,
    "replace": Change.REPLACED,
    "delete": Change.ADDED,
    "insert": Change.DROPPED,
}


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of both texts, alike or not.

    Attributes:
        change: Whether it was kept, replaced, dropped from the print, or added to it.
        alleged: What the alleged quote has; empty where it was dropped.
        printed: What the text has; empty where it was added.
    """

    change: Change
    alleged: str
    printed: str


@dataclass(frozen=True, slots=True)
class Alignment:
    """Where an alleged quote stands in a text, and how it differs.

    Attributes:
        span: What of the text it stands for.
        pieces: Which together are both texts, but for the white space between them.
        changed: Words that differ, of both texts the more; 1 where only marks do.
        kept: Words that both have, lower-cased.
    """

    span: Span
    pieces: tuple[Piece, ...]
    changed: int
    kept: frozenset[str]

    @property
    def is_verbatim(self) -> bool:
        """Whether nothing differs but white space and the form of quotation marks and dashes."""
        return self.changed == 0


class _Parts:
    """The words and marks of a text, or of a part of it."""

    def __init__(self, text: str, within: Span) -> None:
        found = _PART.finditer(text, within.start, within.stop)
        self.text = text
        self.spans = [Span(*match.span()) for match in found]
        # Most parts are words, and marks are single.
        self.forms = [part if len(part) > 1 else part.translate(_MARKS) for part in self._parts()]

    def _parts(self) -> Iterator[str]:
        return (span.of(self.text) for span in self.spans)

    def slice(self, start: int, stop: int) -> str:
        return self.text[self.spans[start].start : self.spans[stop - 1].stop] if stop > start else ""


class Alleged:
    """A quote that somebody alleges, ready to be compared with many texts.

    Args:
        text: NFC.
    """

    def __init__(self, text: str) -> None:
        self._parts = _Parts(text, Span(0, len(text)))

    def align(self, text: str, within: Span) -> Alignment | None:
        """Find the place of a text that is most like the quote.

        Args:
            text: An article's.
            within: Where to look.

        Returns:
            None where there is nothing to compare, or nothing alike.
        """
        printed = _Parts(text, within)
        if not (self._parts.forms and printed.forms):
            return None
        one, two = _written(
            [form.lower() for form in self._parts.forms], [form.lower() for form in printed.forms]
        )
        near = fuzz.partial_ratio_alignment(one, two, score_cutoff=_LEAST)
        if near is None:
            return None
        return self._compared(printed, *_nearest(one, two, near.dest_start, near.dest_end))

    def _compared(self, printed: _Parts, start: int, stop: int) -> Alignment:
        pieces: list[Piece] = []
        changed = 0
        own = self._parts
        for op in Levenshtein.opcodes(*_written(own.forms, printed.forms[start:stop])):
            alleged = own.slice(op.src_start, op.src_end)
            there = printed.slice(start + op.dest_start, start + op.dest_end)
            pieces.append(Piece(_CHANGES[op.tag], alleged, there))
            if op.tag != "equal":
                changed += max(1, len(re.findall(r"\w+", alleged)), len(re.findall(r"\w+", there)))
        span = Span(printed.spans[start].start, printed.spans[stop - 1].stop)
        return Alignment(span, tuple(pieces), changed, _shared(own.forms, printed.forms[start:stop]))


def _shared(one: Sequence[str], two: Sequence[str]) -> frozenset[str]:
    return frozenset(map(str.lower, one)) & frozenset(map(str.lower, two))


def _written(one: Sequence[str], two: Sequence[str]) -> tuple[str, str]:
    """Write two sequences with one character for each different element."""
    characters = {element: chr(_FIRST + number) for number, element in enumerate(dict.fromkeys([*one, *two]))}
    return "".join(map(characters.__getitem__, one)), "".join(map(characters.__getitem__, two))


def _nearest(alleged: str, printed: str, start: int, stop: int) -> tuple[int, int]:
    """Return the window near a rough one that differs least, of several one of the quote's length."""
    windows = [
        (first, last)
        for first in range(max(0, start - _LEEWAY), min(len(printed), start + _LEEWAY + 1))
        for last in range(max(first + 1, stop - _LEEWAY), min(len(printed), stop + _LEEWAY) + 1)
    ]

    def differs(window: tuple[int, int]) -> tuple[int, int, int]:
        first, last = window
        distance = Levenshtein.distance(alleged, printed[first:last], weights=_WEIGHTS)
        return distance, abs(last - first - len(alleged)), first

    return min(windows, key=differs)
