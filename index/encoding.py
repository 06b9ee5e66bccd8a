"""The one thread that owns the model: fast tokenizers fail when two threads share one."""

from __future__ import annotations

import itertools
import queue
import threading
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from time import perf_counter

import numpy as np
import numpy.typing as npt

from index.courtesy import give_way
from index.encode import Encoder, Matrix
from index.pacing import BATCH, Pace


@dataclass(order=True)
class _Job:
    urgency: int
    turn: int
    texts: Sequence[str] = field(compare=False)
    result: Future[Matrix] = field(compare=False, default_factory=Future)
    rows: list[Matrix] = field(compare=False, default_factory=list)


class Encoding:
    """Passages that are being encoded.

    Args:
        order: Number of each text, in the order in which they are encoded.
        batches: The vectors of one batch after the other.
    """

    def __init__(self, order: Sequence[int], batches: Sequence[Future[Matrix]]) -> None:
        self._order = order
        self._batches = batches

    def result(self) -> Matrix:
        """Wait for the vectors.

        Returns:
            float32 (n, dim), unit rows, in the order of the texts; (0, 0) for none.

        Raises:
            ModelUnavailable: The model cannot be loaded.
        """
        if not self._batches:
            return np.empty((0, 0), dtype=np.float32)
        found = np.concatenate([batch.result() for batch in self._batches])
        rows = np.empty_like(found)
        rows[self._order] = found
        return rows


class EncodingThread:
    """Encodes on one thread of its own; questions overtake passages that wait.

    A thread that has encoded passages gives way for good; a busy bot answers in another process.

    Args:
        encoder: Used from that thread only.
    """

    def __init__(self, encoder: Encoder) -> None:
        self.name = encoder.name
        self._encoder = encoder
        self._jobs: queue.PriorityQueue[_Job] = queue.PriorityQueue()
        self._turns = itertools.count()
        self._pace = Pace()
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()

    def passages(self, texts: Sequence[str]) -> Matrix:
        """Encode passages and wait for them; see `begin` and `Encoding.result`."""
        return self.begin(texts).result()

    def begin(self, texts: Sequence[str]) -> Encoding:
        """Begin to encode passages, shortest first, in batches between which questions get their turn.

        Args:
            texts: Passages.

        Returns:
            What will hold the vectors.
        """
        order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
        parts = (order[start : start + BATCH] for start in range(0, len(order), BATCH))
        return Encoding(order, [self._submit([texts[i] for i in part], 1) for part in parts])

    def question(self, text: str) -> npt.NDArray[np.float32]:
        """Encode one question, before any passage that waits.

        Returns:
            float32 (dim,), unit length.

        Raises:
            ModelUnavailable: The model cannot be loaded.
        """
        row: npt.NDArray[np.float32] = self._submit([text], 0).result()[0]
        return row

    def close(self) -> None:
        """Let what was asked for finish, then end the thread."""
        if self._thread is not None:
            self._jobs.put(_Job(2, next(self._turns), ()))
            self._thread.join()
            self._thread = None

    def _submit(self, texts: Sequence[str], urgency: int) -> Future[Matrix]:
        with self._lock:
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="encoder", daemon=True)
                self._thread.start()
        job = _Job(urgency, next(self._turns), texts)
        self._jobs.put(job)
        return job.result

    def _work(self) -> None:
        while (job := self._jobs.get()).texts:
            try:
                self._encode(job)
            except BaseException as error:  # noqa: BLE001 - whoever waits for it must hear of it
                job.result.set_exception(error)

    def _encode(self, job: _Job) -> None:
        """Encode as much of a job as takes a moment; questions get their turn before the rest."""
        asked, part, started = job.urgency == 0, self._pace.fitting(job.texts), perf_counter()
        if not asked:
            give_way()
        job.rows.append(self._encoder.encode(part, questions=asked))
        if not asked:
            self._pace.learn(part, perf_counter() - started)
        if rest := job.texts[len(part) :]:
            self._jobs.put(replace(job, texts=rest))
        else:
            job.result.set_result(np.concatenate(job.rows))
