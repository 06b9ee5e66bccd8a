"""Some of the questions that are followed, and how strong the evidence of an article can be for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from corpus.article import Article, Passage
from corpus.stored import Rows, Trust
from index.analysis import Analyzer
from index.awaiting.entry import Entry
from index.awaiting.lexicon import Lexicon, Most
from index.awaiting.rarity import Weigh
from index.awaiting.slots import Floats, Places
from index.evidence import WEIGHTS

# What a run is ranked by is what it holds of the question, as much as its passage scores, and what does not
# depend on that: nothing that was measured had more.
_PER_COVERED, _BESIDE = 1.9, 0.4


class Looked(NamedTuple):
    """An article, as it is looked through.

    Attributes:
        article: The article.
        passages: Of its text.
        rows: Their vectors, float32 (n, dimension), unit rows; n is 0 where none are trusted.
        length: Of its text, as a share of the usual one.
    """

    article: Article
    passages: tuple[Passage, ...]
    rows: Rows
    length: float


class Batch:
    """Questions that came together. One thread at a time uses it.

    Args:
        entries: The questions.
        analyzer: Makes tokens of words.
        weigh: Tells how rare words are.

    Attributes:
        follows: Row ids of what is followed, int64 (number of entries,).
        since: Row ids of the last revisions that were there before.
        languages: Those of the questions.
    """

    def __init__(self, entries: Sequence[Entry], analyzer: Analyzer, weigh: Weigh) -> None:
        self.entries = tuple(entries)
        self.follows = np.array([entry.follow for entry in entries], dtype=np.int64)
        self.since = np.array([entry.since for entry in entries], dtype=np.int64)
        self._analyzer = analyzer
        self._weigh = weigh
        self._lexicons: dict[str, Lexicon] = {}
        self.languages = tuple(sorted({entry.language for entry in entries}))
        numbers = {language: at for at, language in enumerate(self.languages)}
        self._language = np.array([numbers[entry.language] for entry in entries], dtype=np.intp)
        vectors = [entry.vector for entry in entries if entry.vector is not None]
        self._vectors = np.stack(vectors) if entries and len(vectors) == len(entries) else None

    def renew(self) -> None:
        """Weigh all words again, as after many articles."""
        for lexicon in self._lexicons.values():
            lexicon.renew(self._weigh)

    def strengths(self, looked: Looked, trust: Mapping[str, Trust]) -> tuple[Places, Floats]:
        """Tell how strong the evidence for each question can be at most.

        Args:
            looked: What may answer.
            trust: Language of a question → how far vectors are to be trusted.

        Returns:
            Places of questions among the entries, and the strengths; the others have no word in common.
        """
        lexicon = self._lexicon(looked.article.language)
        most = lexicon.most(looked.article, looked.passages, looked.length)
        if most is None:
            return np.empty(0, dtype=np.intp), np.empty(0, dtype=np.float32)
        return most.questions, _strength(most) + self._nearness(looked.rows, trust)[most.questions]

    def _lexicon(self, language: str) -> Lexicon:
        if language not in self._lexicons:
            self._lexicons[language] = Lexicon(self.entries, language, self._analyzer, self._weigh)
        return self._lexicons[language]

    def _nearness(self, rows: Rows, trust: Mapping[str, Trust]) -> Floats:
        """Weigh how near the nearest passage is to each question, as far as that is trusted."""
        trusts = [trust[language] for language in self.languages]
        weight = np.array([each.weight for each in trusts], dtype=np.float32)[self._language]
        chance = np.array([each.chance for each in trusts], dtype=np.float32)[self._language]
        is_told = self._vectors is not None and rows.shape[1:] == self._vectors.shape[1:] and len(rows)
        # What is not known may be as near as can be.
        cosine = (rows @ self._vectors.T).max(axis=0) if self._vectors is not None and is_told else 1
        near: Floats = WEIGHTS.cosine * weight * (cosine - chance) + WEIGHTS.trust * weight
        return near


def _strength(most: Most) -> Floats:
    """Weigh the parts of the evidence but for the vectors, each as high as it can be."""
    strength: Floats = (
        WEIGHTS.held * np.log1p(most.held)
        + WEIGHTS.words * np.log1p(most.words)
        + WEIGHTS.names * most.names
        + WEIGHTS.ahead * np.sqrt(_PER_COVERED * most.covered + _BESIDE)
        + WEIGHTS.article * most.matched
        + WEIGHTS.numbers * most.numbers
        + WEIGHTS.together * np.minimum(most.covered, 1)
    )
    return strength
