"""Nearest passages by the cosine of their vectors; the only import of faiss, made late.

What is here can always be made again from the store, and is kept up to date from its log of changes.
FAISS hangs in a process that was forked after its use; start processes by spawning.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile
from pathlib import Path
from typing import Any

import numpy as np

from corpus.article import Change
from corpus.stored import Ids, Rows
from index.following import Snapshots, State, VectorSource, model_id, state_of, told
from index.training import SAMPLED_PER_LIST, TrueTen, choose_probes, like_questions, lists_for, sampled

# Flat search takes 0.07 ms per 1,000 vectors, so this is where it becomes felt.
FLAT_BELOW = 200_000
PAGE = 10_000
# Adding to an inverted index takes 0.3 ms a vector, and a question must not wait for many.
ADDED_AT_ONCE = 500

log = logging.getLogger(__name__)


class Vectors:
    """The vectors of one archive, in memory, with checked snapshots on the disk.

    Any thread may call anything. Questions wait for no import: a catch-up holds them up for a few
    milliseconds at a time, also while the index changes its form.

    Args:
        folder: For snapshots; made when missing.
        flat_below: From so many vectors on they are searched by inverted lists of 8-bit numbers
            instead of all and exactly; below half of it, exactly again.
    """

    def __init__(self, folder: Path, *, flat_below: int = FLAT_BELOW) -> None:
        self._snapshots = Snapshots(folder)
        self._flat_below = flat_below
        self._state: State | None = None
        self._index: Any = None
        # Taken in this order where both are: one thread at a time changes the index, and while it
        # does, nobody searches.
        self._following = threading.RLock()
        self._serving = threading.Lock()

    @property
    def count(self) -> int:
        """Number of vectors; 0 before the first `catch_up`."""
        return self._state.count if self._state else 0

    @property
    def seq(self) -> int:
        """Number of the last change that is in here; 0 before the first `catch_up`."""
        return self._state.seq if self._state else 0

    @property
    def model(self) -> str:
        """Name of the model that made what is in here; empty before the first `catch_up`."""
        return self._state.model if self._state else ""

    def catch_up(self, source: VectorSource) -> int:
        """Apply what changed; the first time, from the newest snapshot that can be trusted.

        Args:
            source: The store.

        Returns:
            The number of the change that was reached.
        """
        with self._following:
            opened = self._state is None and self._open(source)
            if self._state is not None and not self._state.is_past_of(source):
                self.rebuild(source)
            while self._state is not None and (changes := source.changes(self._state.seq, PAGE)):
                self._apply(source, changes, self._state)
            if opened and self._state is not None and self._state.disagrees_with(source):
                log.warning("the snapshot of %d vectors lacks some or has too many; made again", self.count)
                self.rebuild(source)
            # A flat index has no lists.
            lists = int(getattr(self._index, "nlist", 0))
            if lists_for(self.count, lists, self._flat_below) != lists:
                log.info("%d vectors: the index takes another form", self.count)
                self.rebuild(source)
            return self.seq

    def rebuild(self, source: VectorSource) -> None:
        """Make the index again from the store; the old one serves until the new one is whole.

        Args:
            source: The store.
        """
        with self._following:
            while (now := state_of(source)) is not None:
                lists = lists_for(now.count, 0, self._flat_below)
                index, top = _inverted(source, now, lists) if lists else _flat(source, now)
                # Otherwise the vectors were those of another model, or became so on the way.
                if model_id(source) == now.model_id:
                    self._serve(index, replace(now, top=top))
                    return
            self._serve(None, None)

    def search(self, vector: Rows, k: int) -> list[tuple[int, float]]:
        """Find the nearest passages.

        Args:
            vector: float32 (dim,), unit length.
            k: At most so many.

        Returns:
            (passage id, cosine), best first; the cosine is exact to about 0.01 where the index is
            large. Nothing before the first `catch_up`.

        Raises:
            ValueError: The vector has not as many numbers as those that are stored.
        """
        row = np.ascontiguousarray(vector, dtype=np.float32).reshape(1, -1)
        with self._serving:
            if self._index is None or self._index.ntotal == 0 or k < 1:
                return []
            if row.shape[1] != self._index.d:
                raise ValueError(f"a vector of {row.shape[1]} numbers, the archive's have {self._index.d}")
            _faiss(threads=1)
            cosines, ids = self._index.search(row, min(k, self._index.ntotal))
        best: dict[int, float] = {}
        for passage, cosine in zip(ids[0].tolist(), cosines[0].tolist(), strict=True):
            # -1 stands where FAISS looked into too few lists to find k.
            if passage >= 0:
                best.setdefault(passage, cosine)
        return list(best.items())

    def save(self) -> bool:
        """Write a snapshot, unless one as new is there (which another process may have written).

        Returns:
            Whether one was written.

        Raises:
            StorageError: The disk is full, or the folder cannot be written. The one before remains.
        """
        state = self._state
        with told(self._snapshots.folder, "the snapshot of vectors", (OSError, RuntimeError)):
            return state is not None and self._snapshots.save(state, self._write)

    def _write(self, path: Path) -> State:
        with self._following:
            if self._state is None:
                raise RuntimeError("an index that was opened is never closed")
            _faiss().write_index(self._index, str(path))
            return self._state

    def _open(self, source: VectorSource) -> bool:
        """Serve the snapshot where there is a good one, and tell whether there was."""
        found = self._snapshots.load(lambda: state_of(source), lambda path: _faiss().read_index(str(path)))
        if found:
            state, index = found
            self._serve(index, state)
        else:
            self.rebuild(source)
        return bool(found)

    def _apply(self, source: VectorSource, changes: Sequence[Change], state: State) -> None:
        last = {change.passage: change.added for change in changes}
        ids, rows = source.vectors([passage for passage, added in last.items() if added])
        if model_id(source) != state.model_id:
            # Models only ever follow each other, so the vectors that were read may be of the next.
            self.rebuild(source)
            return
        there = np.array([passage for passage in last if passage <= state.top], dtype=np.int64)
        self._exchange(np.setdiff1d(there, ids), ids[:0], rows[:0])
        for start in range(0, len(ids), ADDED_AT_ONCE):
            part = ids[start : start + ADDED_AT_ONCE]
            self._exchange(part[part <= state.top], part, rows[start : start + ADDED_AT_ONCE])
        top = max(state.top, *last)
        self._state = replace(state, seq=changes[-1].seq, count=self._index.ntotal, top=top)

    def _exchange(self, gone: Ids, ids: Ids, rows: Rows) -> None:
        """Remove, then add, so that a change that is applied again does no harm."""
        with self._serving:
            _faiss(threads=1)
            if len(gone):
                self._index.remove_ids(gone)
            if len(ids):
                self._index.add_with_ids(rows, ids)

    def _serve(self, index: Any, state: State | None) -> None:
        with self._serving:
            self._index = index
            self._state = None if state is None else replace(state, count=index.ntotal)


def _faiss(*, threads: int = 0) -> Any:
    """Import FAISS and set the number of threads that the calling thread's next call may use.

    FAISS and torch each bring an OpenMP, and their idle threads spin in each other's way: beside an
    encoding torch on two cores, a search in 50,000 vectors took 11 ms with one thread and 20–60 ms
    with two; alone 3 and 18. So only building gets them all. Either may be imported first.

    Args:
        threads: 0 for as many as there are processors.
    """
    import faiss  # noqa: PLC0415 - 0.1 s, and `--help` needs none of it

    # OpenMP keeps this number for each thread.
    faiss.omp_set_num_threads(threads or os.cpu_count() or 1)
    return faiss


def _chunks(source: VectorSource, dimension: int) -> Iterator[tuple[Ids, Rows]]:
    """Yield all vectors; ends early where another model has come, which the caller will notice."""
    return takewhile(lambda chunk: chunk[1].shape[1] == dimension, source.all_vectors(PAGE))


def _flat(source: VectorSource, now: State) -> tuple[Any, int]:
    faiss = _faiss()
    index = faiss.IndexIDMap2(faiss.IndexFlatIP(now.dimension))
    return index, _filled(index, _chunks(source, now.dimension))


def _inverted(source: VectorSource, now: State, lists: int) -> tuple[Any, int]:
    faiss = _faiss()
    index = faiss.index_factory(now.dimension, f"IVF{lists},SQ8", faiss.METRIC_INNER_PRODUCT)
    sample = sampled(_chunks(source, now.dimension), SAMPLED_PER_LIST * lists / now.count)
    index.train(sample)
    truth = TrueTen(like_questions(sample))
    top = _filled(index, truth.watching(_chunks(source, now.dimension)))
    choose_probes(index, truth)
    return index, top


def _filled(index: Any, chunks: Iterable[tuple[Ids, Rows]]) -> int:
    """Add vectors to an index; returns the highest id."""
    top = 0
    for ids, rows in chunks:
        index.add_with_ids(rows, ids)
        top = max(top, int(ids[-1]))
    return top
