"""How a large vector index is laid out and what it must find; pure numpy."""

from __future__ import annotations

import logging
import math
from collections.abc import Iterable, Iterator
from typing import Protocol

import numpy as np

from corpus.stored import Ids, Rows

# FAISS wants at least 39 vectors for each list's centre; more make the lists hardly better.
SAMPLED_PER_LIST = 48
QUESTIONS = 128
# Vectors moved so far away lose as many of their ten, whatever the number of lists, as 611 real
# questions to 6,000 passages did with the bundled model; nearer ones lose fewer.
QUESTION_COSINE = 0.4
TEN = 10
# So many of the true ten must be found.
TRUE_SHARE = 0.99
LEAST_GAIN = 0.002

log = logging.getLogger(__name__)


def lists_for(count: int, lists: int, flat_below: int) -> int:
    """Choose the number of inverted lists.

    Args:
        count: Vectors that are indexed.
        lists: How many lists they are in now; 0 for a flat index, and for none.
        flat_below: From so many vectors on a flat index becomes lists; below half of it, flat again.

    Returns:
        How many it should be; `lists` where a change is not worth the training.
    """
    if count < (flat_below // 2 if lists else flat_below):
        return 0
    most = 2 ** math.floor(math.log2(max(1, count / SAMPLED_PER_LIST)))
    ideal = min(2 ** round(math.log2(2 * math.sqrt(max(1, count)))), most)
    return lists if lists and ideal <= 2 * lists else ideal


def sampled(chunks: Iterable[tuple[Ids, Rows]], share: float) -> Rows:
    """Draw vectors at random, the same from the same chunks.

    Args:
        chunks: int64 (n,) and float32 (n, dim), unit rows.
        share: Of each chunk; at least one vector is drawn from each, and at most all.

    Returns:
        float32 (m, dim), unit rows, in random order.
    """
    random = np.random.default_rng(0)
    drawn = [
        random.choice(rows, min(len(rows), math.ceil(len(rows) * share)), replace=False) for _, rows in chunks
    ]
    return random.permutation(np.concatenate(drawn))


def like_questions(rows: Rows) -> Rows:
    """Move vectors as far away as questions are from what answers them.

    Args:
        rows: float32 (n, dim), unit rows.

    Returns:
        float32 (min(n, QUESTIONS), dim), unit rows.
    """
    some = rows[:QUESTIONS]
    noise = np.random.default_rng(1).standard_normal(some.shape).astype(np.float32)
    noise /= np.linalg.norm(noise, axis=1, keepdims=True)
    moved = some + noise * math.sqrt(1 / QUESTION_COSINE**2 - 1)
    return np.asarray(moved / np.linalg.norm(moved, axis=1, keepdims=True), dtype=np.float32)


class TrueTen:
    """The ten nearest vectors of each question, found by looking at all.

    Args:
        questions: float32 (q, dim), unit rows.
    """

    def __init__(self, questions: Rows) -> None:
        self.questions = questions
        self._ids = np.full((len(questions), TEN), -1, dtype=np.int64)
        self._cosines = np.full((len(questions), TEN), -np.inf, dtype=np.float32)

    def watching(self, chunks: Iterable[tuple[Ids, Rows]]) -> Iterator[tuple[Ids, Rows]]:
        """Look at vectors on their way to somewhere else.

        Args:
            chunks: int64 (n,) and float32 (n, dim), unit rows.

        Yields:
            The same.
        """
        for ids, rows in chunks:
            self._look_at(ids, rows)
            yield ids, rows

    def _look_at(self, ids: Ids, rows: Rows) -> None:
        cosines = np.hstack([self._cosines, self.questions @ rows.T])
        known = np.hstack([self._ids, np.broadcast_to(ids, (len(self.questions), len(ids)))])
        best = np.argpartition(-cosines, TEN - 1, axis=1)[:, :TEN]
        self._ids = np.take_along_axis(known, best, axis=1)
        self._cosines = np.take_along_axis(cosines, best, axis=1)

    def share_in(self, found: Ids) -> float:
        """Compare with what an index found.

        Args:
            found: int64 (q, ten), -1 where it found nothing.

        Returns:
            The share of the true ten that are in there, 0–1.
        """
        true = self._ids >= 0
        hits = (self._ids[:, :, None] == found[:, None, :]).any(axis=2) & true
        return float(hits.sum() / max(1, true.sum()))


class Probing(Protocol):
    """A FAISS index of inverted lists, as far as it matters here."""

    nlist: int
    nprobe: int

    def search(self, questions: Rows, k: int) -> tuple[Rows, Ids]:
        """Return cosines and ids, both (q, k)."""


def choose_probes(index: Probing, truth: TrueTen) -> None:
    """Let an index look into as few lists as find nearly all of what a flat one would.

    Where eight bits a number blur the order of near ties, more lists do not help, and it ends there.

    Args:
        index: All vectors are in it.
        truth: Has looked at all of them.
    """
    index.nprobe = 1
    share, before = truth.share_in(index.search(truth.questions, TEN)[1]), 0.0
    while index.nprobe < index.nlist and share < TRUE_SHARE and share > before + LEAST_GAIN:
        index.nprobe = min(2 * index.nprobe, index.nlist)
        share, before = truth.share_in(index.search(truth.questions, TEN)[1]), share
    log.info("%d of %d lists find %.3f of the true ten", index.nprobe, index.nlist, share)
