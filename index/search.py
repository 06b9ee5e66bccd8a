"""Find passages for a question: candidates by words and by vectors, their scores fused.

BM25 (Robertson and Zaragoza, 2009) of the passage plus that of its article, and the cosine of the
vectors, each as a share of the best of its kind, weighted by how well the model knows the language
of the passage.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import islice
from operator import itemgetter
from typing import NamedTuple

from corpus.article import Revision, StoredPassage
from corpus.passagerows import Owner
from corpus.store import Store
from corpus.stored import Rows, Trust
from index.compounds import parts
from index.found import Found
from index.question import Question
from index.reading import Reading
from index.scope import published_day
from index.vectors import Vectors
from index.words import Words

BY_WORDS = 80
BY_VECTORS = 50
KEPT = 25
# After how many days news have lost 63 % of what is new about them.
RECENT_DAYS = 30.0
# Passages in scope that are compared one by one; with more, the index is asked for this many times more.
FEW = 200
WIDER = 8
ARTICLE_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage that may answer, with what speaks for it.

    Attributes:
        passage: Its row id.
        owner: Whose it is.
        words: BM25 of the passage and a share of its article's.
        article: BM25 of its article.
        cosine: Of its vector and the question's; 0 without vectors.
    """

    passage: int
    owner: Owner
    words: float
    article: float
    cosine: float


class _Kept(NamedTuple):
    """A candidate that was read from the store, with its fused score."""

    passage: StoredPassage
    revision: Revision
    candidate: Candidate
    score: float


class Search:
    """Looks into both indexes and reads what they found from the store.

    Args:
        store: The truth; what it no longer has is not found.
        vectors: Nearest by meaning.
        words: Nearest by words.
        trust: Language → how far the vectors are to be trusted there.
    """

    def __init__(self, store: Store, vectors: Vectors, words: Words, trust: Callable[[str], Trust]) -> None:
        self._store = store
        self._vectors = vectors
        self._words = words
        self._trust = trust

    def find(
        self, question: Question, languages: Iterable[str], besides: AbstractSet[int] = frozenset()
    ) -> tuple[Found, ...]:
        """Find the passages nearest to a question.

        Args:
            question: The question.
            languages: Those of the articles; the question is analysed in each.
            besides: Row ids of passages that are to be among them where they have anything of the question.

        Returns:
            Best first, at most KEPT beside those; none where neither words nor vectors find anything.
        """
        weigh = partial(weights, self._words)
        reading = Reading(self._words.analyzer, question.text, question.language, tuple(languages), weigh)
        sought = [*reading.weights, *parts(reading.compounding(), self._words.doc_freq)]
        scored = self._fused(question, self._candidates(question, sought, besides))
        kept = list(islice(self._there(question, scored), KEPT))
        if besides:
            known = {one.passage.id for one in kept}
            rest = [pair for pair in scored if pair[1].passage in besides and pair[1].passage not in known]
            kept += self._there(question, rest)
        day = _newest(question.day, [one.revision for one in kept])
        most = question.allowed.most_chars
        return tuple(_found(reading, one, day, most(one.revision.article.source)) for one in kept)

    def _candidates(
        self, question: Question, tokens: Sequence[str], besides: AbstractSet[int]
    ) -> list[Candidate]:
        barred = question.allowed.barred
        words = dict(self._words.search_passages(tokens, BY_WORDS, question.scope, barred))
        cosines = self._nearest(question)
        owners = self._store.owners(list(words.keys() | cosines.keys() | besides))
        words |= self._words.passage_scores(tokens, [id for id in owners if id not in words])
        cosines |= self._cosines(question.vector, [id for id in owners if id not in cosines])
        articles = self._words.article_scores(tokens, list({owner.revision for owner in owners.values()}))
        return [
            Candidate(
                id,
                owner,
                words.get(id, 0.0) + ARTICLE_SHARE * articles.get(owner.revision, 0.0),
                articles.get(owner.revision, 0.0),
                cosines.get(id, 0.0),
            )
            for id, owner in owners.items()
        ]

    def _there(self, question: Question, scored: Sequence[tuple[float, Candidate]]) -> Iterator[_Kept]:
        """Read what was found, best first, as many at once as are kept, without what may not be quoted."""
        for first in range(0, len(scored), KEPT):
            some = scored[first : first + KEPT]
            passages = self._store.passages([each.passage for _, each in some])
            revisions = self._store.revisions({each.owner.revision for _, each in some})
            for score, each in some:
                passage, revision = passages.get(each.passage), revisions.get(each.owner.revision)
                if passage and revision and question.holds(revision):
                    yield _Kept(passage, revision, each, score)

    def _nearest(self, question: Question) -> dict[int, float]:
        if question.vector is None:
            return {}
        barred = question.allowed.barred
        if question.scope.is_open and not barred:
            return self._by_vector(question.vector, BY_VECTORS)
        few = self._words.passages_within(question.scope, FEW + 1, barred=barred)
        if len(few) > FEW:
            nearest = self._by_vector(question.vector, BY_VECTORS * WIDER)
            within = frozenset(
                self._words.passages_within(question.scope, len(nearest), list(nearest), barred)
            )
            nearest = {id: cosine for id, cosine in nearest.items() if id in within}
        else:
            nearest = self._cosines(question.vector, few)
        return dict(sorted(nearest.items(), key=itemgetter(1), reverse=True)[:BY_VECTORS])

    def _by_vector(self, vector: Rows, k: int) -> dict[int, float]:
        try:
            return dict(self._vectors.search(vector, k))
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

    def _fused(self, question: Question, candidates: Sequence[Candidate]) -> list[tuple[float, Candidate]]:
        """Fuse both scores, each as a share of its best, in units of the words' best; best first."""
        best = max((each.words for each in candidates), default=0.0) or 1.0
        nearest = max((each.cosine for each in candidates), default=0.0) or 1.0
        languages = {each.owner.language for each in candidates}
        trusts = {each: between(self._trust, question.language, each).weight for each in languages}
        scored: list[tuple[float, Candidate]] = []
        for each in candidates:
            trust = trusts[each.owner.language]
            score = best * ((1 - trust) * each.words / best + trust * each.cosine / nearest)
            if score > 0:
                scored.append((score, each))
        return sorted(scored, key=lambda pair: (-pair[0], pair[1].passage))


def weights(words: Words, tokens: Sequence[str]) -> Mapping[str, float]:
    """Weigh tokens by the inverse document frequency of BM25, over passages.

    Args:
        words: The index of the words of all passages.
        tokens: As the analyzer makes them.
    """
    counts = words.doc_freq(tokens)
    total = max([words.passages, *counts.values()])
    return {token: math.log(1 + (total - count + 0.5) / (count + 0.5)) for token, count in counts.items()}


def between(trust: Callable[[str], Trust], question: str, article: str) -> Trust:
    """Return how far vectors of a question and of articles are to be trusted.

    Args:
        trust: Language → how far they are within it.
        question: Language of the question; empty where it is not known.
        article: Language of the articles.

    Returns:
        That of the language which the model knows less: what it misreads is near to anything.
    """
    return min(map(trust, (question, article) if question else (article,)), key=lambda one: one.weight)


def _found(reading: Reading, kept: _Kept, day: date | None, most: int) -> Found:
    article = kept.revision.article
    return Found(
        revision=kept.revision,
        sentences=tuple(reading.sentence(article, span) for span in kept.passage.passage.sentences),
        asked=reading.asked(article.language),
        passage_score=kept.score,
        article_score=kept.candidate.article,
        cosine=kept.candidate.cosine,
        titled=reading.titled(article),
        recent=_recent(kept.revision, day),
        most_chars=most,
    )


def _newest(asked: date | None, revisions: Iterable[Revision]) -> date | None:
    """Return the day from which news are counted: that of asking, or the last one of what was found."""
    found = (day for revision in revisions if (day := published_day(revision)))
    return asked and min(asked, max(found, default=asked))


def _recent(revision: Revision, day: date | None) -> float:
    published = published_day(revision)
    if day is None or published is None:
        return 0.0
    return math.exp(-max(0, (day - published).days) / RECENT_DAYS)
