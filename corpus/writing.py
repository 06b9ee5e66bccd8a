"""Writing one article with its passages and vectors, inside a transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from corpus.article import Article, Passage
from corpus.articlerows import newest_row
from corpus.packing import pack
from corpus.stored import Draft, Stored, fingerprint


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes drafts on a connection that is in a transaction.

    Attributes:
        db: The connection.
        model: Row id of the model that made the vectors.
        added: The moment of storing, ISO 8601 in UTC, to the second.
    """

    db: Database
    model: int
    added: str

    def put(self, draft: Draft, vectors: Sequence[bytes]) -> Stored:
        """Store a draft unless the archive has it already.

        Args:
            draft: The article and its passages.
            vectors: Its vectors as blobs, one per passage.
        """
        key, mark = draft.article.key, fingerprint(draft.article)
        known = newest_row(self.db, key)
        if known is None and self._is_withdrawn(key):
            return Stored(key, "withdrawn", 0)
        if known is None:
            article = self._insert("INSERT INTO article (key) VALUES (?)", key)
            revision = self._revision(article, 1, mark, draft.article)
        elif known.fingerprint == mark:
            return Stored(key, "unchanged", self._count(known.revision))
        else:
            self.retire(known.article)
            revision = self._revision(known.article, known.number + 1, mark, draft.article)
        self.passages(revision, draft.passages, vectors)
        return Stored(key, "revised" if known else "added", len(draft.passages))

    def _is_withdrawn(self, key: str) -> bool:
        withdrawn = "SELECT 1 FROM retraction JOIN article ON article.id = article WHERE key = ?"
        return self.db.execute(withdrawn, [key]).fetchone() is not None

    def _revision(self, article: int, number: int, mark: str, content: Article) -> int:
        revision = self._insert(
            "INSERT INTO revision (article, number, newest, fingerprint, added, title, url, source, author,"
            " published, published_as, dated_by, updated, language)"
            " VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            article,
            number,
            mark,
            self.added,
            content.title,
            content.url,
            content.source,
            content.author,
            content.published,
            content.published_as,
            content.dated_by,
            content.updated,
            content.language,
        )
        self._insert("INSERT INTO content VALUES (?, ?, ?)", revision, content.text, pack(content.headings))
        return revision

    def retire(self, article: int) -> None:
        """Keep an article's newest revision as a former one, which answers no more; harmless if it has none.

        Args:
            article: Row id.
        """
        newest = "SELECT id FROM revision WHERE article = ? AND newest = 1"
        self.db.conn.execute(f"DELETE FROM passage WHERE revision IN ({newest})", [article])  # noqa: S608 - constant
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

    def _insert(self, sql: str, *values: str | int | bytes) -> int:
        return int(self.db.conn.execute(sql, values).lastrowid or 0)
