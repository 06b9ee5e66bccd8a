"""How much two texts have in common, word by word; pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

# Of a text of which every fifth word is replaced half of the runs of three words are left, and a third of
# those of five: too few for the minima to meet.
SIGNED = 3
# Where texts themselves are compared, runs of four tell copies best from what shares names and quotations.
COMPARED = 4
# What is shorter says too little to be told from a quotation.
FEWEST = 20
COPIED = 0.48
# What is written after one pattern each day, say of a lottery or a market, has other figures each time. Of
# so many figures a copy keeps a third.
FIGURES = 6

# Chinese, Japanese, Thai, Lao, Burmese and Khmer put no spaces between words: each character is one.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+")


def words(text: str) -> list[str]:
    """Return a text's words in order, without case and all that outlets set each in their own way."""
    return _WORD.findall(text.casefold())


def runs(found: Sequence[str], length: int) -> list[str]:
    """Return the shingles of a text.

    Args:
        found: Its words.
        length: How many words there are in a run.
    """
    return list(map(" ".join, zip(*(found[at:] for at in range(length)), strict=False)))


def likeness(one: Sequence[str], other: Sequence[str]) -> float:
    """Tell what share of the shorter text stands in the longer one.

    This is Broder's containment, but of words rather than of shingles: a word counts that lies in any
    shingle which both texts have. So a changed word costs less than the shingles around it, and what is
    edited throughout differs from what shares some quotations.

    Args:
        one: Words of the one.
        other: Words of the other.

    Returns:
        0..1; 0 where one is too short to tell, or where nearly all figures are others.
    """
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < FEWEST or _is_of_a_pattern(shorter, longer):
        return 0.0
    there = set(runs(longer, COMPARED))
    covered = bytearray(len(shorter))
    for at, run in enumerate(runs(shorter, COMPARED)):
        if run in there:
            covered[at : at + COMPARED] = b"\1" * COMPARED
    return sum(covered) / len(shorter)


def _is_of_a_pattern(shorter: Sequence[str], longer: Sequence[str]) -> bool:
    figures = {word for word in shorter if any(map(str.isdigit, word))}
    return len(figures) >= FIGURES and 3 * len(figures.intersection(longer)) < len(figures)
