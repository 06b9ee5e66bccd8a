"""The store: one SQLite file that holds all that Beleg knows. Everything else is derived from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from corpus.actions import Deed, Lot, Step, Undone, removed_form
from corpus.answerrows import AnswerRows
from corpus.articlerows import must_be_text, revisions_of
from corpus.clock import utc_now
from corpus.connection import Connections
from corpus.copyrows import CopyRows
from corpus.correctionrows import CorrectionRows
from corpus.errors import UnknownArticle
from corpus.feedrows import FeedRows
from corpus.followrows import FollowRows
from corpus.forgetting import ForgetRows
from corpus.foundrows import FoundRows
from corpus.gaprows import GapRows
from corpus.importrows import ImportRows
from corpus.numberedrows import NumberedRows
from corpus.outletrows import OutletRows
from corpus.passagerows import PassageRows
from corpus.preferencerows import PreferenceRows
from corpus.retractionrows import RetractionRows, retraction
from corpus.rolerows import RoleRows
from corpus.schema import prepare
from corpus.scoperows import ScopeRows
from corpus.sentrows import SentRows
from corpus.stored import Counts, Draft, Outlet, Signature, Stored, StoredModel, fingerprint
from corpus.trustrows import TrustRows
from corpus.undoing import Restored, Undoer
from corpus.usagerows import UsageRows
from corpus.vectorrows import VectorRows, blobs, must_serve
from corpus.visitrows import VisitRows
from corpus.voterows import VoteRows
from corpus.writing import Writer

__all__ = ["Counts", "Draft", "Outlet", "Signature", "Store", "Stored", "StoredModel", "fingerprint"]


class Store(
    TrustRows,
    ScopeRows,
    CopyRows,
    PassageRows,
    VectorRows,
    AnswerRows,
    NumberedRows,
    ImportRows,
    FeedRows,
    RetractionRows,
    SentRows,
    CorrectionRows,
    OutletRows,
    VisitRows,
    PreferenceRows,
    VoteRows,
    FollowRows,
    FoundRows,
    ForgetRows,
    RoleRows,
    UsageRows,
    GapRows,
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

    def put(self, items: Sequence[Draft], model: str, lot: Lot | None = None) -> list[Stored]:
        """Store articles with their passages and vectors, all of them or none.

        An article that is there with the same content stays as it is; with other content it gets a
        new revision, and the passages and vectors of the one before go. What is to the letter an article
        that is there under another key is that one; see `twin`. One that was
        withdrawn stays so.

        Args:
            items: The articles; one after the other, so that the same one may come twice.
            model: Name of the model that made the vectors.
            lot: To which change it belongs, in the log; None for one of its own.

        Returns:
            What became of each, in the same order.

        Raises:
            ModelMismatch: The vectors that serve are by another model.
            ValueError: There are not as many vectors as passages, or not of the model's dimension.
        """
        if not items:
            return []
        with self._connections.writing() as db:
            known = must_serve(db, model, items[0].vectors.shape[1])
            ledger = self._ledger(db, lot)
            writer = Writer(db, known.id, ledger.at, ledger)
            return [
                writer.put(item, blobs(item.vectors, len(item.passages), known.dimension)) for item in items
            ]

    def remove(self, key: str, lot: Lot | None = None) -> None:
        """Remove an article with all its revisions, passages and vectors; a day long it can be called back.

        Args:
            key: The article's id.
            lot: As for `put`.

        Raises:
            UnknownArticle: There is none.
        """
        must_be_text(key)
        with self._connections.writing() as db:
            revisions = revisions_of(db, key)
            if not revisions:
                raise UnknownArticle(key)
            ledger = self._ledger(db, lot)
            action = ledger.write(Deed.REMOVED, key, revisions[-1].article.name, before=revisions[-1].id)
            ledger.keep(action, removed_form(revisions, retraction(db, key)))
            db.execute("DELETE FROM article WHERE key = ?", [key])

    def undo(
        self, steps: Sequence[Step], drafts: Mapping[int, Draft], model: str, lot: Lot | None = None
    ) -> list[Undone]:
        """Take back what was done.

        Args:
            steps: What `undoable` returned.
            drafts: Row id of a step → the last of its former revisions, cut and encoded.
            model: Name of the model that made the vectors.
            lot: As for `put`.

        Returns:
            What became of each step; nothing of those that were taken back meanwhile. What was taken back
            under this lot before a kill, where there is any; then nothing else is.

        Raises:
            ModelMismatch: The vectors that serve are by another model.
        """
        with self._connections.writing() as db:
            ledger = self._ledger(db, lot)
            if before := ledger.taken_back():
                return before
            if not drafts:
                return Undoer(db, ledger, None).undo(steps, {})
            known = must_serve(db, model, next(iter(drafts.values())).vectors.shape[1])
            restored = {
                action: Restored(draft, blobs(draft.vectors, len(draft.passages), known.dimension))
                for action, draft in drafts.items()
            }
            return Undoer(db, ledger, Writer(db, known.id, ledger.at, ledger)).undo(steps, restored)
