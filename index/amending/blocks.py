"""What two sequences have in common, in the same order, and what differs between; pure.

By the longest common blocks of Ratcliff and Obershelp (1988), as difflib does. Texts of a million words need
more: what both begin and end with is left aside first, and what is too much is taken to differ as a whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple, TypeVar

T = TypeVar("T")
# Of either, without what both begin and end with. Time grows with the square of it.
MOST = 2_000


class Block(NamedTuple):
    """A part of both sequences: `old[start:stop]` and `new[begin:end]`."""

    is_equal: bool
    start: int
    stop: int
    begin: int
    end: int


def blocks(old: Sequence[T], new: Sequence[T]) -> Iterator[Block]:
    """Divide two sequences into what they have in common and what they have not.

    Args:
        old: The one.
        new: The other.

    Yields:
        Blocks that together are both sequences, in order; empty ones are left out.
    """
    shorter = min(len(old), len(new))
    head = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    rest = shorter - head
    tail = next((at for at in range(rest) if old[-1 - at] != new[-1 - at]), rest)
    if head:
        yield Block(True, 0, head, 0, head)
    yield from _inner(old[head : len(old) - tail], new[head : len(new) - tail], head)
    if tail:
        yield Block(True, len(old) - tail, len(old), len(new) - tail, len(new))


def _inner(old: Sequence[T], new: Sequence[T], at: int) -> Iterator[Block]:
    if max(len(old), len(new)) > MOST:
        yield Block(False, at, at + len(old), at, at + len(new))
        return
    for tag, start, stop, begin, end in SequenceMatcher(None, old, new).get_opcodes():
        yield Block(tag == "equal", at + start, at + stop, at + begin, at + end)
