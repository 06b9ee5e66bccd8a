"""How far vectors are to be trusted in a language, learned from the articles themselves.

The title of an article, or its first sentence, asks for the rest of it among as much of other
articles, once by vectors and once by BM25 (Robertson and Zaragoza, 2009). The mean reciprocal rank
of both says how well the model knows the language beside what words alone know.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

import numpy as np

from corpus.article import Article
from corpus.store import Store
from corpus.stored import Trust
from corpus.text import sentences
from index.encode import TRUSTED, Matrix
from index.encoding import EncodingThread

# Fewer articles say too little; more questions than this say no more.
LEAST = 50
EXERCISES = 100
# Learned again when there are so many times the articles.
GROWTH = 2
# What usual models read of a text at most, and enough to tell what it is about.
LONGEST = 1000
# Vectors that find this share of what words find brought nothing; with as much, TRUSTED measured best.
USELESS = 0.7
K1, B = 1.2, 0.75


class Exercise(NamedTuple):
    """A question, and the text that is to be found by it."""

    question: str
    text: str


class Learning:
    """Learns how far vectors are to be trusted in each language of an archive.

    Args:
        store: Has the articles, and keeps what was learned.
        analyze: (text, language) → words.
    """

    def __init__(self, store: Store, analyze: Callable[..., list[str]]) -> None:
        self._store = store
        self._analyze = analyze

    def learn(self, encoder: EncodingThread, *, again: bool = False) -> None:
        """Learn where there are articles enough, and clearly more than when it was learned last.

        Args:
            encoder: Of the model that serves.
            again: Whether to learn also where there are not more.

        Raises:
            ModelError: The encoder cannot be used.
            StorageError: The store cannot be written.
        """
        known = {} if again else self._store.trusts()
        for language, count in self._store.counts().languages.items():
            before = known[language].articles if language in known else 0
            if count < max(LEAST, GROWTH * before):
                continue
            sample = self._store.sample(language, EXERCISES)
            exercises = [each for revision in sample if (each := exercise(revision.article))]
            if len(exercises) * GROWTH >= LEAST:
                trust = learned(encoder, exercises, partial(self._analyze, language=language))
                self._store.put_trusts(encoder.name, {language: replace(trust, articles=count)})


def exercise(article: Article) -> Exercise | None:
    """Make a question of an article's title, or of its first sentence; None where no text is left."""
    spans = sentences(article.text, article.language)
    question = article.title
    if not question and spans:
        question, spans = spans[0].of(article.text), spans[1:]
    if not spans:
        return None
    start = spans[0].start
    stop = max((span.stop for span in spans if span.stop - start <= LONGEST), default=spans[0].stop)
    return Exercise(question, article.text[start:stop])


def learned(
    encoder: EncodingThread, exercises: Sequence[Exercise], analyze: Callable[[str], list[str]]
) -> Trust:
    """Solve exercises by vectors and by words.

    Args:
        encoder: The model.
        exercises: Of one language; at least one.
        analyze: Text → words.

    Returns:
        The weight of the vectors, 0 where they find much less than words do, in tenths; and the
        median cosine of questions and texts that do not belong together.
    """
    texts = encoder.passages([each.text for each in exercises])
    questions = np.stack([encoder.question(each.question) for each in exercises])
    cosines = questions @ texts.T
    words = bm25([analyze(each.question) for each in exercises], [analyze(each.text) for each in exercises])
    share = reciprocal_rank(cosines) / max(reciprocal_rank(words), 1 / len(exercises))
    weight = TRUSTED * min(1.0, max(0.0, (share - USELESS) / (1 - USELESS)))
    others = cosines[~np.eye(len(exercises), dtype=bool)]
    return Trust(round(weight, 1), float(np.median(others)) if others.size else 0.0)


def reciprocal_rank(scores: Matrix) -> float:
    """Return the mean of one over the rank of what belongs together.

    Args:
        scores: (n, n), of each question and text; those with the same number belong together.
    """
    own = scores.diagonal()
    ranks = (scores >= own[:, None]).sum(axis=1)
    return float(np.where(own > 0, 1 / ranks, 0.0).mean())


def bm25(questions: Iterable[Iterable[str]], texts: Sequence[Sequence[str]]) -> Matrix:
    """Score texts for questions by BM25.

    Args:
        questions: Words of each question.
        texts: Words of each text.

    Returns:
        float32 (number of questions, number of texts).
    """
    counts = [Counter(text) for text in texts]
    found_in = Counter(word for count in counts for word in count)
    usual = sum(map(len, texts)) / len(texts) or 1.0

    def score(words: Iterable[str], count: Counter[str], length: int) -> float:
        norm = K1 * (1 - B + B * length / usual)
        return sum(
            math.log(1 + (len(texts) - found_in[word] + 0.5) / (found_in[word] + 0.5))
            * (count[word] / (count[word] + norm))
            for word in words
            if word in count
        )

    rows = [
        [score(words, count, len(text)) for count, text in zip(counts, texts, strict=True)]
        for words in map(frozenset, questions)
    ]
    return np.array(rows, dtype=np.float32)
