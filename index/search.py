"""Find passages for a question: candidates by words and by vectors, their scores fused.

BM25 (Robertson and Zaragoza, 2009) of the passage plus that of its article, and the cosine of the
vectors, each as a share of the best of its kind, weighted by how well the model knows the language
of the passage.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from corpus.article import Revision, StoredPassage
from corpus.store import Store
from corpus.stored import Rows
from index.found import Found
from index.reading import Reading
from index.vectors import Vectors
from index.words import Words

BY_WORDS = 150
BY_VECTORS = 50
KEPT = 25
ARTICLE_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Question:
    """A question, analysed.

    Attributes:
        text: As asked.
        language: ISO 639-1; empty where it is not known.
        vector: float32 (dim,), unit length; None where no language of the corpus is known to the model.
    """

    text: str
    language: str
    vector: Rows | None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage that may answer, with what speaks for it.

    Attributes:
        passage: The passage.
        revision: Its revision.
        words: BM25 of the passage and a share of its article's.
        article: BM25 of its article.
        cosine: Of its vector and the question's; 0 without vectors.
    """

    passage: StoredPassage
    revision: Revision
    words: float
    article: float
    cosine: float


class Search:
    """Looks into both indexes and reads what they found from the store.

    Args:
        store: The truth; what it no longer has is not found.
        vectors: Nearest by meaning.
        words: Nearest by words.
        trust: Language → weight of the vectors there, 0..1.
    """

    def __init__(self, store: Store, vectors: Vectors, words: Words, trust: Callable[[str], float]) -> None:
        self._store = store
        self._vectors = vectors
        self._words = words
        self._trust = trust

    def find(self, question: Question, languages: Iterable[str]) -> tuple[Found, ...]:
        """Find the passages nearest to a question.

        Args:
            question: The question.
            languages: Those of the articles; the question is analysed in each.

        Returns:
            Best first, at most KEPT; none where neither words nor vectors find anything.
        """
        reading = Reading(
            self._words.analyzer, question.text, question.language, tuple(languages), self._weights
        )
        scored = self._fused(self._candidates(question, list(reading.weights)))
        return tuple(_found(reading, candidate, score) for score, candidate in scored[:KEPT])

    def _weights(self, tokens: Sequence[str]) -> dict[str, float]:
        return {token: self._weight(count) for token, count in self._words.doc_freq(tokens).items()}

    def _weight(self, count: int) -> float:
        """Inverse document frequency of BM25, over passages."""
        total = max(self._words.passages, count)
        return math.log(1 + (total - count + 0.5) / (count + 0.5))

    def _candidates(self, question: Question, tokens: Sequence[str]) -> list[Candidate]:
        words = dict(self._words.search_passages(tokens, BY_WORDS))
        cosines = self._nearest(question.vector)
        stored = self._store.passages(list(words | cosines))
        words |= self._words.passage_scores(tokens, [id for id in stored if id not in words])
        cosines |= self._cosines(question.vector, [id for id in stored if id not in cosines])
        revisions = self._store.revisions({passage.revision for passage in stored.values()})
        articles = self._words.article_scores(tokens, list(revisions))
        return [
            Candidate(
                passage,
                revisions[passage.revision],
                words.get(id, 0.0) + ARTICLE_SHARE * articles.get(passage.revision, 0.0),
                articles.get(passage.revision, 0.0),
                cosines.get(id, 0.0),
            )
            for id, passage in stored.items()
            if passage.revision in revisions
        ]

    def _nearest(self, vector: Rows | None) -> dict[int, float]:
        if vector is None:
            return {}
        try:
            return dict(self._vectors.search(vector, BY_VECTORS))
        except ValueError:
            # Another process has switched the model since; the archive asks again.
            return {}

    def _cosines(self, vector: Rows | None, ids: Sequence[int]) -> dict[int, float]:
        if vector is None or not ids:
            return {}
        there, rows = self._store.vectors(ids)
        if rows.shape[1:] != vector.shape:
            return {}
        return dict(zip(there.tolist(), (rows @ vector).tolist(), strict=True))

    def _fused(self, candidates: Sequence[Candidate]) -> list[tuple[float, Candidate]]:
        """Fuse both scores, each as a share of its best, in units of the words' best; best first."""
        best = max((each.words for each in candidates), default=0.0) or 1.0
        nearest = max((each.cosine for each in candidates), default=0.0) or 1.0
        languages = {each.revision.article.language for each in candidates}
        trusts = {language: self._trust(language) for language in languages}
        scored: list[tuple[float, Candidate]] = []
        for each in candidates:
            trust = trusts[each.revision.article.language]
            score = best * ((1 - trust) * each.words / best + trust * each.cosine / nearest)
            if score > 0:
                scored.append((score, each))
        return sorted(scored, key=lambda pair: (-pair[0], pair[1].passage.id))


def _found(reading: Reading, candidate: Candidate, score: float) -> Found:
    article = candidate.revision.article
    return Found(
        revision=candidate.revision,
        sentences=tuple(reading.sentence(article, span) for span in candidate.passage.passage.sentences),
        asked=reading.asked(article.language),
        passage_score=score,
        article_score=candidate.article,
        cosine=candidate.cosine,
    )
