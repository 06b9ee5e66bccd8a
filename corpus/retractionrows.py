"""Articles that were withdrawn: kept with all their revisions, and answering no more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlite_utils import Database

from corpus.article import Revision
from corpus.articlerows import ArticleRows, must_be_text
from corpus.clock import stamp
from corpus.connection import Connections
from corpus.errors import NotRetracted, UnknownArticle
from corpus.standing import Retraction
from corpus.stored import Draft
from corpus.vectorrows import blobs, must_serve
from corpus.writing import Writer

_LAST = "(SELECT id FROM revision WHERE article = ? ORDER BY number DESC LIMIT 1)"


class RetractionRows(ArticleRows):
    """The part of the store that withdraws articles."""

    _connections: Connections
    _now: Callable[[], datetime]

    def retract(self, key: str, reason: str) -> None:
        """Withdraw an article: it is kept, but has no newest revision and no passages any more.

        Withdrawing it again replaces the reason only.

        Args:
            key: The article's id.
            reason: Why.

        Raises:
            UnknownArticle: There is none.
        """
        with self._connections.writing() as db:
            article = _article(db, key)
            db.execute(
                "INSERT INTO retraction VALUES (?, ?, ?)"
                " ON CONFLICT (article) DO UPDATE SET reason = excluded.reason",
                [article, stamp(self._now()), reason],
            )
            Writer(db, 0, "").retire(article)

    def reinstate(self, draft: Draft, model: str) -> None:
        """Take a retraction back: the last revision is the newest again.

        Args:
            draft: That revision's article, with passages and vectors made again.
            model: Name of the model that made the vectors.

        Raises:
            UnknownArticle: There is no such article.
            NotRetracted: It is not withdrawn.
            ModelMismatch: The vectors that serve are by another model.
        """
        with self._connections.writing() as db:
            article = _article(db, draft.article.key)
            if not db.execute("DELETE FROM retraction WHERE article = ?", [article]).rowcount:
                raise NotRetracted(draft.article.key)
            known = must_serve(db, model, draft.vectors.shape[1])
            last = int(db.execute(f"SELECT {_LAST}", [article]).fetchone()[0])
            db.execute("UPDATE revision SET newest = 1 WHERE id = ?", [last])
            vectors = blobs(draft.vectors, len(draft.passages), known.dimension)
            Writer(db, known.id, "").passages(last, draft.passages, vectors)

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


def _article(db: Database, key: str) -> int:
    must_be_text(key)
    row = db.execute("SELECT id FROM article WHERE key = ?", [key]).fetchone()
    if row is None:
        raise UnknownArticle(key)
    return int(row[0])
