"""Reading articles, their revisions, and what they add up to."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from corpus.article import Article, DatedBy, Revision
from corpus.connection import Connections
from corpus.errors import UnknownArticle
from corpus.packing import unpack
from corpus.stored import Counts, Outlet

_REVISION = """
    SELECT revision.id, number, added, key, text, headings,
           title, url, source, author, published, published_as, dated_by, updated, language
    FROM revision JOIN article ON article.id = revision.article JOIN content ON content.revision = revision.id
"""
_REVISIONS_BY_ID = f"{_REVISION} WHERE revision.id IN (SELECT value FROM json_each(?))"  # noqa: S608 - constants
_PAGE = f"{_REVISION} WHERE newest = 1 ORDER BY revision.id DESC LIMIT ? OFFSET ?"
_OUTLETS = """
    SELECT source, count(*) AS articles,
           coalesce(substr(min(nullif(published, '')), 1, 10), ''), substr(max(published), 1, 10)
    FROM revision WHERE newest = 1 GROUP BY source ORDER BY articles DESC, source
"""
# From one language to the next by the index, since reading its every row takes milliseconds.
_EACH_LANGUAGE = """
    WITH RECURSIVE each(language) AS (
        SELECT min(language) FROM revision WHERE newest = 1
        UNION ALL
        SELECT (SELECT min(language) FROM revision WHERE newest = 1 AND language > each.language)
        FROM each WHERE language IS NOT NULL
    )
    SELECT language FROM each WHERE language IS NOT NULL
"""
_LANGUAGES = """
    SELECT language, count(*) AS articles
    FROM revision WHERE newest = 1 GROUP BY language ORDER BY articles DESC, language
"""


@dataclass(frozen=True, slots=True)
class NewestRow:
    """An article's row id with its newest revision's row id, number and fingerprint."""

    article: int
    revision: int
    number: int
    fingerprint: str


class ArticleRows:
    """The part of the store that reads articles."""

    _connections: Connections
    _now: Callable[[], datetime]

    def fingerprint(self, key: str) -> str | None:
        """Return the fingerprint of an article's newest revision.

        Args:
            key: The article's id.

        Returns:
            What `stored.fingerprint` made of it; None where there is no such article.
        """
        with self._connections.reading() as db:
            row = newest_row(db, key)
        return None if row is None else row.fingerprint

    def newest(self, key: str) -> Revision:
        """Return an article's newest revision.

        Args:
            key: The article's id.

        Raises:
            UnknownArticle: There is none.
        """
        return self._one("WHERE key = ? AND newest = 1", key)

    def revision(self, id: int) -> Revision:
        """Return one revision.

        Args:
            id: Its row id.

        Raises:
            UnknownArticle: It is not there (any more).
        """
        return self._one("WHERE revision.id = ?", id)

    def revision_of(self, key: str, number: int) -> Revision:
        """Return one revision of an article, without reading the others.

        Args:
            key: The article's id.
            number: Of the revision.

        Raises:
            UnknownArticle: It is not there (any more).
        """
        must_be_text(key)
        with self._connections.reading() as db:
            row = db.execute(_REVISION + " WHERE key = ? AND number = ?", [key, number]).fetchone()
        if row is None:
            raise UnknownArticle(f"{key}, revision {number}")
        return _revision(row)

    def revisions(self, ids: Collection[int]) -> dict[int, Revision]:
        """Look up revisions.

        Args:
            ids: Their row ids, in any order.

        Returns:
            Row id → revision; ids that are not there (any more) are left out.
        """
        wanted = json.dumps([int(id) for id in ids])
        with self._connections.reading() as db:
            rows = db.execute(_REVISIONS_BY_ID, [wanted])
            return {row[0]: _revision(row) for row in rows}

    def history(self, key: str) -> tuple[Revision, ...]:
        """Return all revisions of an article, oldest first.

        Args:
            key: The article's id.

        Raises:
            UnknownArticle: There is none.
        """
        must_be_text(key)
        with self._connections.reading() as db:
            revisions = revisions_of(db, key)
        if not revisions:
            raise UnknownArticle(key)
        return revisions

    def articles(self, limit: int = -1, offset: int = 0) -> Iterator[Revision]:
        """Yield the newest revision of each article, last stored first, as of the first step.

        Args:
            limit: At most so many; -1 for all.
            offset: After so many, whose texts are not read.
        """
        with self._connections.streaming() as db:
            for row in db.execute(_PAGE, [limit, offset]):
                yield _revision(row)

    def counts(self) -> Counts:
        """Count what there is, without reading any text."""
        with self._connections.reading() as db:
            outlets = _outlets(db)
            languages = dict(db.execute(_LANGUAGES).fetchall())
            passages = db.execute("SELECT count(*) FROM passage").fetchone()[0]
        return Counts(
            articles=sum(outlet.articles for outlet in outlets),
            passages=passages,
            outlets=sum(1 for outlet in outlets if outlet.name),
            languages=languages,
            first=min((outlet.first for outlet in outlets if outlet.first), default=""),
            last=max((outlet.last for outlet in outlets), default=""),
        )

    def languages(self) -> tuple[str, ...]:
        """Return the languages of the articles, by name; as quick in a large archive as in a small one."""
        with self._connections.reading() as db:
            return tuple(language for (language,) in db.execute(_EACH_LANGUAGE))

    def outlets(self) -> list[Outlet]:
        """Return the outlets, most articles first; those of the same number by name."""
        with self._connections.reading() as db:
            return _outlets(db)

    def _one(self, condition: str, value: str | int) -> Revision:
        with self._connections.reading() as db:
            row = db.execute(_REVISION + condition, [value]).fetchone()
        if row is None:
            raise UnknownArticle(str(value))
        return _revision(row)


def must_be_text(key: str) -> None:
    """Refuse an id with halves of surrogate pairs, which stand for bytes that a person gave.

    Args:
        key: An article's id.

    Raises:
        UnknownArticle: No article can have it, and SQLite could not even look for it.
    """
    try:
        key.encode()
    except UnicodeEncodeError:
        raise UnknownArticle(key) from None


def newest_row(db: Database, key: str) -> NewestRow | None:
    """Look up an article; None where there is none.

    Args:
        db: A connection.
        key: The article's id.
    """
    row = db.execute(
        "SELECT article.id, revision.id, number, fingerprint"
        " FROM article JOIN revision ON revision.article = article.id AND newest = 1 WHERE key = ?",
        [key],
    ).fetchone()
    return None if row is None else NewestRow(*row)


def revisions_of(db: Database, key: str) -> tuple[Revision, ...]:
    """Return all revisions of an article, oldest first; none where there is no such article.

    Args:
        db: A connection.
        key: The article's id.
    """
    return tuple(map(_revision, db.execute(_REVISION + " WHERE key = ? ORDER BY number", [key])))


def _outlets(db: Database) -> list[Outlet]:
    return [Outlet(*row) for row in db.execute(_OUTLETS)]


def _revision(row: tuple[Any, ...]) -> Revision:
    revision, number, added, key, text, headings, *rest = row
    title, url, source, author, published, published_as, dated_by, updated, language = rest
    article = Article(
        text=text,
        headings=unpack(headings),
        id=key,
        title=title,
        url=url,
        source=source,
        author=author,
        published=published,
        published_as=published_as,
        dated_by=DatedBy(dated_by),
        updated=updated,
        language=language,
    )
    return Revision(id=revision, number=number, article=article, added=added)
