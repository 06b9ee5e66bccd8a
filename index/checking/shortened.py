"""An alleged quote that says where it leaves something out."""

from __future__ import annotations

import itertools
import re

from corpus.article import Span
from index.checking.aligning import Alleged
from index.checking.alignment import Alignment, Change, Piece
from index.checking.alleging import ELLIPSIS, LEFT_OUT

# Of what is left out between two parts, all together at most so many characters.
FARTHEST = 1_000
# Each part costs as much as a whole quote.
MOST_PARTS = 10
_LEFT_OUT = re.compile(rf"\s*(?:{ELLIPSIS})\s*")


class Shortened:
    """A quote with ellipses, whose parts stand in print in their order.

    Args:
        text: NFC.
    """

    def __init__(self, text: str) -> None:
        parts = [part for part in _LEFT_OUT.split(text) if part]
        self.reach = FARTHEST if 1 < len(parts) <= MOST_PARTS else 0
        self._parts = [Alleged(part) for part in parts]
        self._longest = max(range(len(parts)), key=lambda at: len(parts[at]), default=0)

    def align(self, text: str, within: Span) -> Alignment | None:
        """Find the place of a text that is most like the longest part, and the others around it.

        Args:
            text: An article's.
            within: Where to look.

        Returns:
            None where nothing is left out, a part is not there, more was left out than FARTHEST, or there are
            more than MOST_PARTS.
        """
        middle = self._parts[self._longest].align(text, within) if self.reach else None
        found = [middle]
        for part in reversed(self._parts[: self._longest]):
            first = found[0]
            found.insert(0, first and part.align(text, Span(within.start, first.span.start)))
        for part in self._parts[self._longest + 1 :]:
            last = found[-1]
            found.append(last and part.align(text, Span(last.span.stop, within.stop)))
        placed = [one for one in found if one]
        return _joined(text, placed) if len(placed) == len(found) else None


def _joined(text: str, parts: list[Alignment]) -> Alignment | None:
    pieces = list(parts[0].pieces)
    omitted = 0
    for before, part in itertools.pairwise(parts):
        between = text[before.span.stop : part.span.start].strip()
        omitted += len(between)
        pieces += [Piece(Change.OMITTED, LEFT_OUT, between), *part.pieces]
    span = Span(parts[0].span.start, parts[-1].span.stop)
    joined = Alignment(span, tuple(pieces), parts[0].begins, parts[-1].ends)
    return joined if omitted <= FARTHEST else None
