"""The two derived indexes of one archive, kept up to date with its store."""

from __future__ import annotations

import threading
from pathlib import Path

from corpus.store import Store
from index.vectors import Vectors
from index.words import Words


class Derived:
    """Vectors and words that follow the store. Any thread may call anything.

    Args:
        folder: Of the archive; each index has a folder of its own inside.
        store: What they are derived from.
    """

    def __init__(self, folder: Path, store: Store) -> None:
        self.vectors = Vectors(folder / "vectors")
        self.words = Words(folder / "words")
        self._store = store
        self._catching_up = threading.Lock()
        self._version = -1

    def catch_up(self, *, wait: bool = False) -> None:
        """Apply what was stored since the last time, by whichever process.

        While another thread or process is at it, the indexes are served as they are: that may cost
        rank, but every hit is read again from the store.

        Args:
            wait: Whether all that is stored by now must be findable afterwards.
        """
        version = self._store.data_version()
        if version == self._version:
            return
        if not self._catching_up.acquire(blocking=wait or self._version == -1):
            return
        try:
            reached = self.words.catch_up(self._store, wait=wait or self._version == -1)
            self.vectors.catch_up(self._store)
            if reached >= self._store.last_change():
                self._version = version
        finally:
            self._catching_up.release()

    def rebuild(self) -> None:
        """Make both again from the store; the old ones serve until the new ones are whole."""
        with self._catching_up:
            self.words.rebuild(self._store)
            self.vectors.rebuild(self._store)
            self.vectors.save()

    def save(self) -> None:
        """Write down what is in memory, so that the next start need not make it again."""
        self.vectors.save()
