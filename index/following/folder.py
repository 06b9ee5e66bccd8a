"""Keeps a folder of word indexes up to date with the store, among any number of threads and processes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from filelock import Timeout

from index.following.documents import Analyze, changed
from index.following.durable import told
from index.following.generations import Generations
from index.following.pair import Incomplete, Pair, WordIndex, WordState
from index.following.source import Progress, WordSource, nobody

PAGE = 5_000

AnyIndex = TypeVar("AnyIndex", bound=WordIndex)


class Following(Generic[AnyIndex]):
    """The pair of indexes that serves, and how it gets ahead.

    Args:
        folder: Made when missing.
        open_pair: Opens the pair in a folder, or makes an empty one where nothing is; raises
            ValueError or OSError with what is wrong with it.
        analyze: (text, language) → words.
    """

    def __init__(self, folder: Path, open_pair: Callable[[Path], Pair[AnyIndex]], analyze: Analyze) -> None:
        self.pair: Pair[AnyIndex] | None = None
        self._place: Path | None = None
        self._generations = Generations(folder)
        self._open_pair = open_pair
        self._analyze = analyze
        self._turn = threading.RLock()

    @property
    def seq(self) -> int:
        """Number of the last change that is in here; 0 before the first `catch_up`."""
        return self.pair.seq if self.pair else 0

    @property
    def passages(self) -> int:
        """Number of passages that can be found; 0 before the first `catch_up`."""
        return _documents(self.pair.passages.state if self.pair else None)

    @property
    def articles(self) -> int:
        """Number of articles that can be found; 0 before the first `catch_up`."""
        return _documents(self.pair.articles.state if self.pair else None)

    def catch_up(self, source: WordSource, *, wait: bool = False) -> int:
        """Apply what changed, unless another process is about it.

        Args:
            source: The store.
            wait: Whether to wait for other processes, which may take as long as they import. The
                first call always waits where there is nothing to serve.

        Returns:
            The number of the change that was reached, which may be an earlier one without `wait`.

        Raises:
            StorageError: The disk is full, or the folder cannot be written; what serves stays.
        """
        with self._turn:
            if not self._is_up_to_date(source):
                try:
                    with self._generations.locked(wait=wait or self.pair is None):
                        self._follow(source)
                except Timeout:
                    # What serves is old by some changes; every hit is read from the store anyway.
                    pass
            return self.seq

    def rebuild(self, source: WordSource, progress: Progress = nobody) -> None:
        """Make the indexes again from the store; the old ones serve until the new ones are whole.

        Args:
            source: The store.
            progress: Told how many of how many passages are done.
        """
        with self._turn, self._generations.locked(wait=True):
            self._rebuild(source, progress)

    def _is_up_to_date(self, source: WordSource) -> bool:
        if self.pair is None or self._generations.current() != self._place:
            return False
        try:
            self.pair.reload()
        except (OSError, ValueError):
            # Another process has just replaced the folder.
            return False
        return not self.pair.reason_against(source) and self.pair.seq == source.last_change()

    def _follow(self, source: WordSource) -> None:
        pair, is_new = self._trusted(source)
        while changes := source.changes(pair.seq, PAGE):
            batches = changed(source, self._analyze, changes)
            try:
                pair.apply(batches, source.database_id, changes[-1].seq)
            except Incomplete as error:
                self._set_aside(str(error))
                pair = self._rebuild(source)
        if is_new and pair.disagrees_with(source):
            self._set_aside("it has not as many passages as the database")
            pair = self._rebuild(source)
        self.pair = pair

    def _trusted(self, source: WordSource) -> tuple[Pair[AnyIndex], bool]:
        """Return a pair that only lacks changes, and whether it was opened for that."""
        place = self._generations.current()
        if place is None:
            return self._rebuild(source), False
        try:
            is_new = self.pair is None or place != self._place
            pair = self._open_pair(place) if self.pair is None or is_new else self.pair
            pair.reload()
            reason = pair.reason_against(source)
        except (OSError, ValueError) as error:
            reason = str(error)
        if reason:
            self._set_aside(reason)
            return self._rebuild(source), False
        self._place = place
        return pair, is_new

    def _set_aside(self, reason: str) -> None:
        if place := self._generations.current():
            self._generations.set_aside(place, reason)

    def _rebuild(self, source: WordSource, progress: Progress = nobody) -> Pair[AnyIndex]:
        place = self._generations.fresh()
        try:
            with told(place, "the word index", (ValueError,)):
                pair = self._open_pair(place)
            pair.fill(source, self._analyze, progress)
            self._generations.commit(place)
        except BaseException:
            # Half an index would take up whatever room is left or made on a full disk.
            self._generations.sweep()
            raise
        self.pair, self._place = pair, place
        return pair


def _documents(state: WordState | None) -> int:
    return state.documents if state else 0
