"""Articles that were withdrawn: kept with all their revisions, and answering no more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlite_utils import Database

from corpus.actionrows import ActionRows
from corpus.actions import Deed, Lot
from corpus.article import Revision
from corpus.articlerows import must_be_text, revisions_of
from corpus.clock import stamp
from corpus.connection import Connections
from corpus.errors import NotRetracted, UnknownArticle
from corpus.standing import Retraction
from corpus.stored import Draft
from corpus.vectorrows import blobs, must_serve
from corpus.writing import Writer

_SETTLED = "UPDATE action SET settled = 1 WHERE article = ? AND deed = ? AND settled = 0"


class RetractionRows(ActionRows):
    """The part of the store that withdraws articles."""

    _connections: Connections
    _now: Callable[[], datetime]

    def retract(self, key: str, reason: str, lot: Lot | None = None) -> None:
        """Withdraw an article: it is kept, but has no newest revision and no passages any more.

        Withdrawing it again replaces the reason only.

        Args:
            key: The article's id.
            reason: Why.
            lot: To which change it belongs, in the log; None for one of its own.

        Raises:
            UnknownArticle: There is none.
        """
        with self._connections.writing() as db:
            article, last = _article(db, key)
            former = retraction(db, key)
            db.execute(
                "INSERT INTO retraction VALUES (?, ?, ?)"
                " ON CONFLICT (article) DO UPDATE SET reason = excluded.reason",
                [article, stamp(self._now()), reason],
            )
            ledger = self._ledger(db, lot)
            Writer(db, 0, ledger.at, ledger).retire(article)
            action = ledger.write(Deed.RETRACTED, key, last.article.name, before=last.id)
            if former:
                ledger.keep(action, {"reason": former.reason})

    def reinstate(self, draft: Draft, model: str, lot: Lot | None = None) -> None:
        """Take a retraction back: the last revision is the newest again.

        Args:
            draft: That revision's article, with passages and vectors made again.
            model: Name of the model that made the vectors.
            lot: As for `retract`.

        Raises:
            UnknownArticle: There is no such article.
            NotRetracted: It is not withdrawn.
            ModelMismatch: The vectors that serve are by another model.
        """
        with self._connections.writing() as db:
            _, last = _article(db, draft.article.key)
            known = must_serve(db, model, draft.vectors.shape[1])
            ledger = self._ledger(db, lot)
            vectors = blobs(draft.vectors, len(draft.passages), known.dimension)
            if not Writer(db, known.id, ledger.at, ledger).reinstate(draft, vectors):
                raise NotRetracted(draft.article.key)
            # What is taken back by hand, nobody need take back by undo.
            db.execute(_SETTLED, [draft.article.key, Deed.RETRACTED])
            ledger.write(Deed.REINSTATED, draft.article.key, last.article.name, after=last.id)

    def retraction(self, key: str) -> Retraction | None:
        """Say when and why an article was withdrawn; None where it was not.

        Args:
            key: The article's id.
        """
        with self._connections.reading() as db:
            return retraction(db, key)

    def withdrawn(self, limit: int) -> list[tuple[Revision, Retraction]]:
        """Return the last revisions of withdrawn articles, those withdrawn last first.

        Args:
            limit: At most so many.
        """
        last = "SELECT max(id) FROM revision WHERE revision.article = retraction.article"
        query = f"SELECT ({last}), at, reason FROM retraction ORDER BY at DESC, article DESC LIMIT ?"  # noqa: S608
        with self._connections.reading() as db:
            found = {id: Retraction(at, reason) for id, at, reason in db.execute(query, [limit])}
        read = self.revisions(found)
        return [(read[id], retraction) for id, retraction in found.items() if id in read]


def retraction(db: Database, key: str) -> Retraction | None:
    """Look up a retraction; None where there is none.

    Args:
        db: A connection.
        key: The article's id.
    """
    row = db.execute(
        "SELECT at, reason FROM retraction JOIN article ON article.id = article WHERE key = ?", [key]
    ).fetchone()
    return None if row is None else Retraction(*row)


def _article(db: Database, key: str) -> tuple[int, Revision]:
    """Return an article's row id and its last revision."""
    must_be_text(key)
    row = db.execute("SELECT id FROM article WHERE key = ?", [key]).fetchone()
    if row is None:
        raise UnknownArticle(key)
    return int(row[0]), revisions_of(db, key)[-1]
