"""Finding what of a text is most like an alleged quote, word by word; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from corpus.article import Span
from index.checking.alignment import Alignment, Change, Piece, count, most_differing
from index.checking.alleging import letters

# Words, and single marks between them.
_PART = re.compile(r"\w+|\.{3}|[^\w\s]")
_WORD = re.compile(r"\w+")
_MARKS = str.maketrans(dict.fromkeys("„“”‟«»‹›‚‘’‛´`'", '"') | dict.fromkeys("–—‐‑−", "-"))
_WITHIN_WORDS = "_'’-‑"
_CLOSING = frozenset(".,;:!?…)")
# Where words were dropped or added, the print is longer or shorter than what is alleged.
_LEEWAY = 6
# People leave words out of a quote more often than they put others in their place: two rather than one.
_WEIGHTS = (2, 5, 5)
# rapidfuzz is fastest on strings, so each different word becomes a character of no other use.
_FIRST = 0xF0000
_CHANGES = {"replace": Change.REPLACED, "delete": Change.ADDED, "insert": Change.DROPPED}


class _Parts:
    """The words and marks of a text, or of a part of it."""

    def __init__(self, text: str, within: Span) -> None:
        self.text = text
        self.spans = [found.span() for found in _PART.finditer(text, within.start, within.stop)]
        self.forms = [_form(text[start:stop]) for start, stop in self.spans]
        self.folded = [form.casefold() for form in self.forms]

    def ends_before(self, at: int) -> bool:
        """Tell whether a sentence or a clause may end before a part."""
        if at in {0, len(self.spans)} or self.is_mark(at - 1) or self.is_mark(at):
            return True
        return "\n" in self.text[self.spans[at - 1][1] : self.spans[at][0]]

    def begins_with(self, at: int) -> bool:
        """Tell whether a sentence or a clause may begin with a part."""
        return self.ends_before(at) and self.forms[at] not in _CLOSING

    def is_mark(self, at: int) -> bool:
        """Tell whether a part divides sentences or clauses."""
        first = self.text[self.spans[at][0]]
        return not first.isalnum() and first not in _WITHIN_WORDS

    def slice(self, start: int, stop: int) -> str:
        return self.text[self.spans[start][0] : self.spans[stop - 1][1]] if stop > start else ""


class Alleged:
    """A quote that somebody alleges, ready to be compared with many texts.

    Args:
        text: NFC.
    """

    def __init__(self, text: str) -> None:
        self._parts = _Parts(text, Span(0, len(text)))
        self._words = frozenset(filter(_WORD.match, self._parts.folded))
        words = count(text)
        self._most = most_differing(words)
        # So much of a window of the quote's length is alike, of 100, even where each second part is a mark.
        self._least = 50 * max(0, words - self._most) / max(1, len(self._parts.forms))

    def align(self, text: str, within: Span) -> Alignment | None:
        """Find the place of a text that is most like the quote.

        Args:
            text: An article's.
            within: Where to look.

        Returns:
            None where there is nothing to compare, or more of the quote's words are missing than may differ.
        """
        if self._lacks(within.of(text).casefold()):
            return None
        printed = _Parts(text, within)
        if not (self._parts.forms and printed.forms) or self._lacks(frozenset(printed.folded)):
            return None
        one, two = _written(self._parts.folded, printed.folded)
        near = fuzz.partial_ratio_alignment(one, two, score_cutoff=self._least)
        if near is None:
            return None
        rough = Span(near.dest_start, near.dest_end)
        return self._compared(printed, self._window(one, two, rough, printed))

    def _lacks(self, printed: str | frozenset[str]) -> bool:
        """Tell at little cost that nothing in a text, or among its words, is the quote."""
        return sum(word not in printed for word in self._words) > self._most

    def _window(self, alleged: str, printed: str, near: Span, parts: _Parts) -> Span:
        """Return the window near a rough one that differs least.

        Of several, one between borders, where the quote's own first and last word may be others; then one
        of the quote's length. A full stop behind the quote is not for a word that print goes on with.
        """
        firsts = range(max(0, near.start - _LEEWAY), min(len(printed), near.start + _LEEWAY + 1))
        lasts = range(max(1, near.stop - _LEEWAY), min(len(printed), near.stop + _LEEWAY) + 1)
        within = {at: not parts.begins_with(at) for at in firsts}
        goes_on = {at: not parts.ends_before(at) for at in lasts}
        stops = self._parts.is_mark(-1)
        drops_stop = {at: stops and not parts.is_mark(at - 1) for at in lasts}

        def differs(window: Span) -> tuple[int, int, int, bool, int]:
            first, last = window.start, window.stop
            own = alleged[:-1] if drops_stop[last] else alleged
            distance = Levenshtein.distance(own, printed[first:last], weights=_WEIGHTS)
            distance += _WEIGHTS[1] * drops_stop[last]
            off = abs(last - first - len(own))
            return distance, within[first] + goes_on[last], off, drops_stop[last], first

        return min((Span(first, last) for first in firsts for last in lasts if first < last), key=differs)

    def _compared(self, printed: _Parts, window: Span) -> Alignment:
        start, stop = window.start, window.stop
        pieces: list[Piece] = []
        own = self._parts
        for op in Levenshtein.opcodes(*_written(own.folded, printed.folded[start:stop])):
            src, dest = (op.src_start, op.src_end), (start + op.dest_start, start + op.dest_end)
            if op.tag == "equal":
                pieces.extend(_equal(own, printed, src[0], dest[0], src[1] - src[0]))
            else:
                pieces.append(Piece(_CHANGES[op.tag], own.slice(*src), printed.slice(*dest)))
        span = Span(printed.spans[start][0], printed.spans[stop - 1][1])
        return Alignment(span, tuple(pieces), printed.begins_with(start), printed.ends_before(stop))


def _form(part: str) -> str:
    if len(part) == 1:
        return part.translate(_MARKS)
    return "…" if part == "..." else part if part.isascii() else letters(part)


def _equal(own: _Parts, printed: _Parts, src: int, dest: int, length: int) -> Iterator[Piece]:
    """Divide a run of the same words by whether they are in the same capitals."""
    same = [own.forms[src + at] == printed.forms[dest + at] for at in range(length)]
    for is_same, group in groupby(range(length), same.__getitem__):
        first, *rest = group
        stop = (rest or [first])[-1] + 1
        alleged, there = own.slice(src + first, src + stop), printed.slice(dest + first, dest + stop)
        yield Piece(Change.SAME if is_same else Change.CAPITALS, alleged, there)


def _written(one: Sequence[str], two: Sequence[str]) -> tuple[str, str]:
    """Write two sequences with one character for each different element."""
    characters = {element: chr(_FIRST + number) for number, element in enumerate(dict.fromkeys([*one, *two]))}
    return "".join(map(characters.__getitem__, one)), "".join(map(characters.__getitem__, two))
