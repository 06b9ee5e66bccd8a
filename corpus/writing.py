"""Writing one article with its passages and vectors, inside a transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from corpus.actionrows import Ledger
from corpus.actions import Deed
from corpus.article import Article, Passage, Revision
from corpus.articlerows import NewestRow, newest_row
from corpus.copyrows import insert_signature, twin_row
from corpus.packing import pack
from corpus.standing import Retraction
from corpus.stored import Draft, Stored, exact, fingerprint

_FIELDS = (
    "title",
    "url",
    "source",
    "author",
    "published",
    "published_as",
    "dated_by",
    "updated",
    "language",
)
_REVISION = f"""
    INSERT INTO revision (id, article, number, newest, fingerprint, added, {", ".join(_FIELDS)}, exact)
    VALUES ({", ".join("?" * (7 + len(_FIELDS)))})
"""  # noqa: S608 - constants


# What only newest revisions have.
_DERIVED = (("passage", "revision"), ("signature", "revision"), ("link", "revision"), ("link", "other"))


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes drafts on a connection that is in a transaction.

    Attributes:
        db: The connection.
        model: Row id of the model that made the vectors.
        added: The moment of storing, ISO 8601 in UTC, to the second.
        ledger: Where it is logged.
    """

    db: Database
    model: int
    added: str
    ledger: Ledger

    def put(self, draft: Draft, vectors: Sequence[bytes]) -> Stored:
        """Store a draft unless the archive has it already.

        Args:
            draft: The article and its passages.
            vectors: Its vectors as blobs, one per passage.
        """
        key = draft.article.key
        known = newest_row(self.db, key)
        if known and known.fingerprint == fingerprint(draft.article):
            return Stored(key, "unchanged", self._count(known.revision))
        if known is None and (there := self._there(draft.article)):
            return there
        revision = self.revise(known, draft, vectors) if known else self._first(draft, vectors)
        deed = Deed.REVISED if known else Deed.ADDED
        before = known.revision if known else None
        self.ledger.write(deed, key, draft.article.name, before=before, after=revision)
        return Stored(key, deed, len(draft.passages), before or 0)

    def revise(self, known: NewestRow, draft: Draft, vectors: Sequence[bytes]) -> int:
        """Make a draft the newest revision of an article that is there; return its row id."""
        self.retire(known.article)
        return self._newest(known.article, known.number + 1, draft, vectors)

    def bring_back(
        self,
        former: Sequence[Revision],
        withdrawn: Retraction | None,
        draft: Draft,
        vectors: Sequence[bytes],
    ) -> None:
        """Store an article that was removed, with all the revisions that it had; withdrawn if it was that.

        Args:
            former: These, oldest first.
            withdrawn: That it was withdrawn; None where it was not.
            draft: The last of them, cut.
            vectors: As for `put`.
        """
        *older, last = former
        article = self._insert("INSERT INTO article (key) VALUES (?)", last.article.id)
        for each in older:
            self._revision(article, each.number, each.article, each, newest=0)
        revision = self._revision(article, last.number, draft.article, last)
        if withdrawn:
            self.db.execute(
                "INSERT INTO retraction VALUES (?, ?, ?)", [article, withdrawn.at, withdrawn.reason]
            )
            self.retire(article)
        else:
            self.passages(revision, draft.passages, vectors)
            self.sign(revision, draft)

    def _first(self, draft: Draft, vectors: Sequence[bytes]) -> int:
        article = self._insert("INSERT INTO article (key) VALUES (?)", draft.article.key)
        return self._newest(article, 1, draft, vectors)

    def _newest(self, article: int, number: int, draft: Draft, vectors: Sequence[bytes]) -> int:
        revision = self._revision(article, number, draft.article)
        self.passages(revision, draft.passages, vectors)
        self.sign(revision, draft)
        return revision

    def sign(self, revision: int, draft: Draft) -> None:
        """Keep by what copies of a revision are found."""
        if draft.signature:
            insert_signature(self.db, revision, draft.signature)

    def reinstate(self, draft: Draft, vectors: Sequence[bytes]) -> bool:
        """Let the last revision of a withdrawn article be the newest again; False where it is not withdrawn.

        Args:
            draft: That revision's article, with passages made again.
            vectors: As for `put`.
        """
        article = "SELECT id FROM article WHERE key = ?"
        key = [draft.article.key]
        if not self.db.execute(f"DELETE FROM retraction WHERE article = ({article})", key).rowcount:  # noqa: S608
            return False
        last = f"SELECT id FROM revision WHERE article = ({article}) ORDER BY number DESC LIMIT 1"  # noqa: S608
        revision = int(self.db.execute(last, key).fetchone()[0])
        self.db.execute("UPDATE revision SET newest = 1 WHERE id = ?", [revision])
        self.passages(revision, draft.passages, vectors)
        self.sign(revision, draft)
        return True

    def _there(self, article: Article) -> Stored | None:
        """Return what is there of an article that has no newest revision: a copy, or its retraction."""
        if twin := twin_row(self.db, article):
            return Stored(twin.key, "unchanged", self._count(twin.revision))
        if self._is_withdrawn(article.key):
            return Stored(article.key, "withdrawn", 0)
        # What was withdrawn comes again at another address.
        twin = twin_row(self.db, article, withdrawn=True)
        return Stored(twin.key, "withdrawn", 0) if twin else None

    def _is_withdrawn(self, key: str) -> bool:
        withdrawn = "SELECT 1 FROM retraction JOIN article ON article.id = article WHERE key = ?"
        return self.db.execute(withdrawn, [key]).fetchone() is not None

    def _revision(
        self, article: int, number: int, content: Article, former: Revision | None = None, *, newest: int = 1
    ) -> int:
        """Insert a revision; one that was there before has the row id and the moment that it had."""
        row: list[Any] = [
            former.id if former else None,
            article,
            number,
            newest,
            fingerprint(content),
            former.added if former else self.added,
            *(getattr(content, name) for name in _FIELDS),
            exact(content.source, content.text),
        ]
        revision = self._insert(_REVISION, *row)
        self._insert("INSERT INTO content VALUES (?, ?, ?)", revision, content.text, pack(content.headings))
        return revision

    def retire(self, article: int) -> None:
        """Keep an article's newest revision as a former one, which answers no more; harmless if it has none.

        Args:
            article: Row id.
        """
        newest = "SELECT id FROM revision WHERE article = ? AND newest = 1"
        for table, column in _DERIVED:
            where = f"DELETE FROM {table} WHERE {column} IN ({newest})"  # noqa: S608 - constants
            self.db.conn.execute(where, [article])
        self.db.conn.execute("UPDATE revision SET newest = 0 WHERE article = ? AND newest = 1", [article])

    def passages(self, revision: int, passages: Sequence[Passage], vectors: Sequence[bytes]) -> None:
        """Store a revision's passages with their vectors.

        Args:
            revision: Row id.
            passages: In order.
            vectors: As blobs, one per passage.
        """
        first = self._last_passage() + 1
        ids = range(first, first + len(passages))
        self.db.conn.executemany(
            "INSERT INTO passage (id, revision, start, stop, sentences) VALUES (?, ?, ?, ?, ?)",
            [
                (row, revision, passage.span.start, passage.span.stop, pack(passage.sentences))
                for row, passage in zip(ids, passages, strict=True)
            ],
        )
        self.db.conn.executemany(
            "INSERT INTO vector (passage, model, data) VALUES (?, ?, ?)",
            [(row, self.model, vector) for row, vector in zip(ids, vectors, strict=True)],
        )

    def _last_passage(self) -> int:
        """Return the highest id that was ever given, so that none returns."""
        row = self.db.conn.execute("SELECT seq FROM sqlite_sequence WHERE name = 'passage'").fetchone()
        return int(row[0]) if row else 0

    def _count(self, revision: int) -> int:
        count = self.db.conn.execute("SELECT count(*) FROM passage WHERE revision = ?", [revision])
        return int(count.fetchone()[0])

    def _insert(self, sql: str, *values: str | int | bytes | None) -> int:
        return int(self.db.conn.execute(sql, values).lastrowid or 0)
