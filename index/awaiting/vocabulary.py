"""Which words of questions a word of a text is, or shares letters with; pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from index.likeness import MIN_ENDING, MIN_LETTERS, share, shared


class Vocabulary:
    """The words of many questions, to be compared with the words of texts as `Likeness` compares them.

    Args:
        words: Lower-cased, each once.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._beginnings: dict[str, list[str]] = defaultdict(list)
        self._endings: dict[str, list[str]] = defaultdict(list)
        self._grams: dict[str, list[str]] = defaultdict(list)
        for word in words:
            if len(word) >= MIN_LETTERS:
                self._beginnings[word[:MIN_LETTERS]].append(word)
                self._endings[word[-MIN_ENDING:]].append(word)
                for gram in _grams(word):
                    self._grams[gram].append(word)

    def like(self, other: str) -> Iterator[tuple[str, float]]:
        """Yield which words share letters with another one, and what share of theirs.

        Args:
            other: Lower-cased, from a text.
        """
        if len(other) < MIN_LETTERS:
            return
        # Of two words of which one stands in the other, one begins within the other.
        near = {*self._grams.get(other[:MIN_LETTERS], ()), *self._endings.get(other[-MIN_ENDING:], ())}
        near.update(*(self._beginnings.get(gram, ()) for gram in _grams(other)))
        for word in near:
            if letters := shared(word, other):
                yield word, share(letters, word)


def _grams(word: str) -> frozenset[str]:
    return frozenset(word[at : at + MIN_LETTERS] for at in range(len(word) - MIN_LETTERS + 1))
