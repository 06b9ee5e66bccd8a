"""How much of a word stands in another one: compounds and forms that no stemmer brings together; pure.

German writes "Rüstungsausgaben" for "Ausgaben für Rüstung", so a word is compared by the letters
that it shares with longer and shorter ones, after the idea of splitting compounds by what the texts
themselves hold (Koehn and Knight, 2003).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

# Shorter words and beginnings are shared by chance.
MIN_LETTERS = 5
# "-schaft" and "-lichkeit" say nothing, "-konzern" does.
MIN_ENDING = 6


class Likeness:
    """Compares the words of a question with other words.

    Args:
        words: Lower-cased.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._words = [word for word in words if len(word) >= MIN_LETTERS]
        # Most words of a text are told apart by these alone, without looking at each word of the question.
        self._beginnings = frozenset(word[:MIN_LETTERS] for word in self._words)
        self._endings = frozenset(word[-MIN_ENDING:] for word in self._words)
        self._parts = frozenset(part for word in self._words for part in _parts(word))
        # A pattern without words would be found in every text.
        self._inside = re.compile("|".join(map(re.escape, self._words)) or r"(?!)").search

    def like(self, other: str) -> tuple[tuple[str, int], ...]:
        """Tell which words share letters with another one.

        Args:
            other: Lower-cased, from a text.

        Returns:
            (word, its shared letters as bits), as of `shared`, of those that share any.
        """
        if len(other) >= MIN_LETTERS and (
            other[:MIN_LETTERS] in self._beginnings
            or other[-MIN_ENDING:] in self._endings
            or other in self._parts
            or self._inside(other)
        ):
            found = ((word, shared(word, other)) for word in self._words)
            return tuple((word, letters) for word, letters in found if letters)
        return ()


def shared(word: str, other: str) -> int:
    """Tell which letters of a word another one has: all, a part that is a word, beginning or end.

    Args:
        word: Lower-cased.
        other: Lower-cased, from a text.

    Returns:
        Bit i is set where letter i is shared; 0 where nothing telling is.
    """
    if len(word) < MIN_LETTERS or len(other) < MIN_LETTERS:
        return 0
    if word in other:
        return _bits(0, len(word))
    at = word.find(other)
    if at >= 0:
        return _bits(at, len(other))
    letters = _bits(0, _same(word, other)) if other.startswith(word[:MIN_LETTERS]) else 0
    if other.endswith(word[-MIN_ENDING:]):
        count = _same(word[::-1], other[::-1])
        letters |= _bits(len(word) - count, count)
    return letters


def share(letters: int, word: str) -> float:
    """Return the share of a word's letters that are set, 0..1."""
    return letters.bit_count() / len(word)


def _parts(word: str) -> Iterable[str]:
    for start in range(len(word) - MIN_LETTERS + 1):
        for stop in range(start + MIN_LETTERS, len(word) + 1):
            yield word[start:stop]


def _same(word: str, other: str) -> int:
    """Count the letters that both begin with."""
    for count, (one, two) in enumerate(zip(word, other, strict=False)):
        if one != two:
            return count
    return min(len(word), len(other))


def _bits(start: int, count: int) -> int:
    return ((1 << count) - 1) << start
