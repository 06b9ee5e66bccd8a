"""How an alleged quote differs from what stands in a text, piece by piece; pure."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from corpus.article import Span

_WORD = re.compile(r"\w+")
# Of the words of a quote, how many may differ: always, and as a share of them.
_ALWAYS = 2
_SHARE = 0.2


class Change(StrEnum):
    """What became of a piece of the printed text in the alleged quote."""

    SAME = "same"
    CAPITALS = "capitals"
    REPLACED = "replaced"
    DROPPED = "dropped"
    ADDED = "added"
    OMITTED = "omitted"


_KEPT = frozenset({Change.SAME, Change.CAPITALS})


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of both texts, alike or not.

    Attributes:
        change: Whether it was kept, kept in other capitals, replaced, dropped from the print, added to it,
            or left out where the quote says so.
        alleged: What the alleged quote has; empty where it was dropped.
        printed: What the text has; empty where it was added.
    """

    change: Change
    alleged: str
    printed: str

    @property
    def is_kept(self) -> bool:
        """Whether both have the same words, at most in other capitals."""
        return self.change in _KEPT


@dataclass(frozen=True, slots=True)
class Alignment:
    """Where an alleged quote stands in a text, and how it differs.

    Attributes:
        span: What of the text it stands for.
        pieces: Which together are both texts, but for the white space between them.
        begins, ends: Whether a sentence or a clause of the text begins and ends there.
    """

    span: Span
    pieces: tuple[Piece, ...]
    begins: bool
    ends: bool

    @property
    def changed(self) -> int:
        """Words that differ, of both texts the more, capitals included; 1 where only marks do."""
        return sum(
            max(1, *map(count, (piece.alleged, piece.printed)))
            for piece in self.pieces
            if piece.change not in {Change.SAME, Change.OMITTED}
        )

    @property
    def differing(self) -> int:
        """Words that differ in more than capitals; one that stands elsewhere counts once."""
        alleged, printed = Counter[str](), Counter[str]()
        differing = 0
        for piece in self.pieces:
            if not piece.is_kept and piece.change is not Change.OMITTED:
                alleged.update(_WORD.findall(piece.alleged.casefold()))
                printed.update(_WORD.findall(piece.printed.casefold()))
                differing += max(count(piece.alleged), count(piece.printed))
        moved = (alleged & printed).total()
        # Of two words that changed places, one moved.
        return max(differing - moved, (moved + 1) // 2)

    @property
    def kept(self) -> str:
        """The words and marks that both have, in their order, as alleged."""
        return " ".join(piece.alleged for piece in self.pieces if piece.is_kept)

    @property
    def is_shortened(self) -> bool:
        """Whether the quote says that it leaves something out."""
        return any(piece.change is Change.OMITTED for piece in self.pieces)

    @property
    def is_verbatim(self) -> bool:
        """Whether nothing differs but white space and the form of quotation marks, dashes and ellipses."""
        return self.changed == 0 and not self.is_shortened


def count(text: str) -> int:
    """Count the words of a text."""
    return len(_WORD.findall(text))


def most_differing(words: int) -> int:
    """Return how many words of a quote may differ from print."""
    return max(_ALWAYS, int(_SHARE * words))
