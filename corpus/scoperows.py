"""Reading which articles there are of certain days and outlets, without their texts."""

from __future__ import annotations

import json

from corpus.connection import Connections
from corpus.stored import Bounds, Outlet

# When an article was added is read only where it has no date; for the others the index of outlets is enough.
_WITHIN = """
    newest = 1 AND (?1 IS NULL OR source IN (SELECT value FROM json_each(?1)))
    AND CASE WHEN published <> '' THEN published >= ?2 AND (?3 = '' OR published < ?3)
             ELSE ?2 = '' AND (?3 = '' OR added < ?3) END
"""
_OUTLETS = f"""
    SELECT source, count(*) AS articles,
           coalesce(substr(min(nullif(published, '')), 1, 10), ''), substr(max(published), 1, 10)
    FROM revision WHERE {_WITHIN} GROUP BY source ORDER BY articles DESC, source
"""  # noqa: S608 - constants
_TITLES = f"""
    SELECT id, title FROM revision WHERE {_WITHIN}
    ORDER BY published DESC, id DESC LIMIT ?4
"""  # noqa: S608 - constants


class ScopeRows:
    """The part of the store that tells what lies within bounds."""

    _connections: Connections

    def outlets_within(self, bounds: Bounds) -> list[Outlet]:
        """Return the outlets with articles within bounds, counting these alone, most of them first."""
        with self._connections.reading() as db:
            return [Outlet(*row) for row in db.execute(_OUTLETS, _values(bounds))]

    def titles_within(self, bounds: Bounds, limit: int) -> list[tuple[int, str]]:
        """Return row id and title of the newest articles within bounds: latest published, then undated ones.

        Args:
            bounds: An article without a date was published by the day on which it was added.
            limit: At most so many.
        """
        with self._connections.reading() as db:
            return [(id, title) for id, title in db.execute(_TITLES, [*_values(bounds), limit])]


def _values(bounds: Bounds) -> list[str | None]:
    outlets = None if bounds.outlets is None else json.dumps(bounds.outlets)
    return [outlets, bounds.since, bounds.until]
