"""The two derived indexes of one archive, kept up to date with its store."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from corpus.errors import StorageError
from corpus.store import Store
from index.following import Progress, nobody
from index.vectors import Vectors
from index.words import Words

_LOGGER = logging.getLogger(__name__)


class Derived:
    """Vectors and words that follow the store. Any thread may call anything.

    Args:
        folder: Of the archive; each index has a folder of its own inside.
        store: What they are derived from.
    """

    def __init__(self, folder: Path, store: Store) -> None:
        self._folder = folder
        with self._told():
            self.vectors = Vectors(folder / "vectors")
            self.words = Words(folder / "words")
        self._store = store
        self._catching_up = threading.Lock()
        self._version = -1
        self._saved = 0

    def catch_up(self, *, wait: bool = False) -> None:
        """Apply what was stored since the last time, by whichever process.

        While another thread or process is at it, the indexes are served as they are: that may cost
        rank, but every hit is read again from the store.

        Args:
            wait: Whether all that is stored by now must be findable afterwards.

        Raises:
            StorageError: A folder cannot be read or written, and what is there is not enough: it must
                have all, or nothing serves yet.
        """
        version = self._store.data_version()
        if version == self._version or (self._version != -1 and self._has_all()):
            self._version = version
            return
        wait = wait or self._version == -1
        if not self._catching_up.acquire(blocking=wait):
            return
        try:
            with self._told():
                self._follow(version, wait=wait)
        except StorageError as error:
            if wait:
                raise
            _LOGGER.warning("%s; until then the latest changes are not found", error)
        finally:
            self._catching_up.release()

    def rebuild(self, progress: Progress = nobody) -> None:
        """Make both again from the store; the old ones serve until the new ones are whole.

        Args:
            progress: Told how many of how many passages are done.
        """
        with self._catching_up, self._told():
            self.words.rebuild(self._store, progress)
            self.vectors.rebuild(self._store)
        self.save()

    def save(self, *, every: int = 0) -> None:
        """Write down what is in memory, so that the next start need not make it again.

        Where that cannot be written nothing is lost, so it is no error of what was done before.

        Args:
            every: Only where there were at least so many changes since the last time, or since ever.
        """
        if self.vectors.seq - self._saved < every:
            return
        try:
            with self._told():
                self.vectors.save()
            self._saved = self.vectors.seq
        except StorageError as error:
            _LOGGER.warning("%s; it is made again at the next start", error)

    def _has_all(self) -> bool:
        """Tell whether only other things were written: updates that came in, answers that went out."""
        model = self._store.model()
        reached = min(self.words.seq, self.vectors.seq)
        return reached == self._store.last_change() and self.vectors.model == (model.name if model else "")

    def _follow(self, version: int, *, wait: bool) -> None:
        reached = self.words.catch_up(self._store, wait=wait)
        self.vectors.catch_up(self._store)
        if reached >= self._store.last_change():
            self._version = version

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise StorageError(
                str(error.filename or self._folder),
                f"the search index cannot be used ({error.strerror or error}); check who may write there and "
                'whether there is room; "vectors" and "words" may be deleted, they are made again',
            ) from error
