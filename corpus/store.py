"""The store: one SQLite file that holds all that Beleg knows. Everything else is derived from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from corpus.answerrows import AnswerRows
from corpus.articlerows import must_be_text
from corpus.clock import stamp, utc_now
from corpus.connection import Connections
from corpus.correctionrows import CorrectionRows
from corpus.errors import UnknownArticle
from corpus.numberedrows import NumberedRows
from corpus.passagerows import PassageRows
from corpus.retractionrows import RetractionRows
from corpus.schema import prepare
from corpus.scoperows import ScopeRows
from corpus.sentrows import SentRows
from corpus.stored import Counts, Draft, Outlet, Stored, StoredModel, fingerprint
from corpus.trustrows import TrustRows
from corpus.vectorrows import VectorRows, blobs, must_serve
from corpus.writing import Writer

__all__ = ["Counts", "Draft", "Outlet", "Store", "Stored", "StoredModel", "fingerprint"]


class Store(
    TrustRows,
    ScopeRows,
    PassageRows,
    VectorRows,
    AnswerRows,
    NumberedRows,
    RetractionRows,
    SentRows,
    CorrectionRows,
):
    """An archive's file. Any thread may call anything; any number of processes may have it open.

    Each method is one transaction: what it returned from is on the disk, what it raised from left
    no trace. Errors of the disk come as `StorageError`.

    Args:
        path: The file; made when missing, with its folder.
        now: The clock.

    Raises:
        NotAnArchive: The file is something else.
        ArchiveTooNew: A newer Beleg wrote it.
        UnsafeSqlite: The SQLite library is not safe for two processes.
        StorageError: The file or its folder cannot be used.
    """

    def __init__(self, path: Path, *, now: Callable[[], datetime] = utc_now) -> None:
        prepare(path)
        self._now = now
        self._connections = Connections(path)

    def close(self) -> None:
        """Close the file; no other thread may be in a call."""
        self._connections.close()

    @property
    def database_id(self) -> str:
        """Random name of this archive, made with it; a copy has the same."""
        with self._connections.reading() as db:
            return str(db.execute("SELECT id FROM archive").fetchone()[0])

    def data_version(self) -> int:
        """Return a number that is another one after every commit by any thread or process.

        Compare it only with what the same object returned before.
        """
        return self._connections.data_version()

    def put(self, items: Sequence[Draft], model: str) -> list[Stored]:
        """Store articles with their passages and vectors, all of them or none.

        An article that is there with the same content stays as it is; with other content it gets a
        new revision, and the passages and vectors of the one before go. One that was withdrawn stays so.

        Args:
            items: The articles; one after the other, so that the same one may come twice.
            model: Name of the model that made the vectors.

        Returns:
            What became of each, in the same order.

        Raises:
            ModelMismatch: The vectors that serve are by another model.
            ValueError: There are not as many vectors as passages, or not of the model's dimension.
        """
        if not items:
            return []
        added = stamp(self._now())
        with self._connections.writing() as db:
            known = must_serve(db, model, items[0].vectors.shape[1])
            writer = Writer(db, known.id, added)
            return [
                writer.put(item, blobs(item.vectors, len(item.passages), known.dimension)) for item in items
            ]

    def remove(self, key: str) -> None:
        """Remove an article with all its revisions, passages and vectors.

        Args:
            key: The article's id.

        Raises:
            UnknownArticle: There is none.
        """
        must_be_text(key)
        with self._connections.writing() as db:
            if not db.execute("DELETE FROM article WHERE key = ?", [key]).rowcount:
                raise UnknownArticle(key)
