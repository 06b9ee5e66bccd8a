"""When articles were fetched again, and when they will be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from corpus.clock import stamp
from corpus.connection import Connections
from corpus.errors import UnknownArticle

# Only the newest of these are asked whether they are due; nobody reads more news in a month.
_MOST = 5_000
_VISIT = (
    "SELECT key, due, visits, changed, etag, modified, failures, error, gone, told FROM visit JOIN article"
)
_OF_KEY = f"{_VISIT} ON article.id = visit.article WHERE key = ?"
_DUE = f"""
    {_VISIT} ON article.id = visit.article
    WHERE due <= ? AND NOT EXISTS (SELECT 1 FROM retraction WHERE retraction.article = visit.article)
    ORDER BY due, key LIMIT ?
"""  # noqa: S608 - constants
_GONE = f"{_VISIT} ON article.id = visit.article WHERE told = 1 ORDER BY gone, key"
# Articles with an address that were never visited, the newest first.
_NEW = """
    SELECT key FROM revision JOIN article ON article.id = revision.article
    LEFT JOIN visit ON visit.article = article.id
    WHERE newest = 1 AND visit.article IS NULL AND (url LIKE 'http://%' OR url LIKE 'https://%')
      AND (published >= ?1 OR (published = '' AND added >= ?1))
    ORDER BY revision.id DESC LIMIT ?2
"""
_FIRST = """
    SELECT published, added FROM revision JOIN article ON article.id = revision.article
    WHERE key = ? ORDER BY number LIMIT 1
"""
_PUT = """
    INSERT OR REPLACE INTO visit
        (article, due, visits, changed, etag, modified, failures, error, gone, told)
    SELECT id, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM article WHERE key = ?
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """What is known of fetching an article again. Moments are ISO 8601 in UTC, empty for none.

    Attributes:
        key: The article's id.
        due: When it is fetched next; empty for never.
        visits: How often it was fetched since it last changed.
        changed: When it last was found changed.
        etag, modified: As `corpus.fetched.Fetched` gives them.
        failures: How often in a row it could not be fetched.
        error: Why not, in English; empty where it could.
        gone: When its address was first found to lead nowhere.
        told: Whether that was reported.
    """

    key: str
    due: str = ""
    visits: int = 0
    changed: str = ""
    etag: str = ""
    modified: str = ""
    failures: int = 0
    error: str = ""
    gone: str = ""
    told: bool = False


class VisitRows:
    """The part of the store that keeps visits; they go with their article."""

    _connections: Connections
    _now: Callable[[], datetime]

    def visit(self, key: str) -> Visit:
        """Return what is known of an article's visits; a blank one where there were none."""
        return next(iter(self._visits(_OF_KEY, key)), Visit(key=key))

    def due_visits(self, limit: int) -> list[Visit]:
        """Return visits that are due, the longest overdue first; withdrawn articles are left alone."""
        return self._visits(_DUE, stamp(self._now()), limit)

    def gone_visits(self) -> list[Visit]:
        """Return articles whose addresses lead nowhere, as was reported."""
        return self._visits(_GONE)

    def unvisited(self, since: datetime) -> list[str]:
        """Return ids of articles with an address that were never visited, those added last first.

        Args:
            since: Published then or later; added, where that is not known.
        """
        with self._connections.reading() as db:
            return [key for (key,) in db.execute(_NEW, [stamp(since)[:10], _MOST])]

    def first_known(self, key: str) -> tuple[str, str] | None:
        """Return when an article's first revision says that it was published, and when that was stored.

        No text is read for it.

        Returns:
            Both in ISO 8601, the first empty where unknown; None where there is no such article (any more).
        """
        with self._connections.reading() as db:
            row = db.execute(_FIRST, [key]).fetchone()
        return None if row is None else (row[0], row[1])

    def put_visit(self, visit: Visit) -> None:
        """Replace what is known of an article's visits.

        Raises:
            UnknownArticle: It was removed.
        """
        row = (visit.due, visit.visits, visit.changed, visit.etag, visit.modified)
        more = (visit.failures, visit.error, visit.gone, visit.told, visit.key)
        with self._connections.writing() as db:
            # An empty moment would come before all others.
            if not db.execute(_PUT, [row[0] or None, *row[1:], *more]).rowcount:
                raise UnknownArticle(visit.key)

    def _visits(self, sql: str, *values: str | int) -> list[Visit]:
        with self._connections.reading() as db:
            return [_visit(row) for row in _rows(db, sql, values)]


def _rows(db: Database, sql: str, values: tuple[str | int, ...]) -> list[tuple[str, ...]]:
    return list(db.execute(sql, list(values)).fetchall())


def _visit(row: tuple[str, ...]) -> Visit:
    key, due, visits, changed, etag, modified, failures, error, gone, told = row
    return Visit(
        key=key,
        due=due or "",
        visits=int(visits),
        changed=changed,
        etag=etag,
        modified=modified,
        failures=int(failures),
        error=error,
        gone=gone,
        told=bool(told),
    )
