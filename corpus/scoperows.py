"""Reading which articles there are of certain days and outlets, without their texts."""

from __future__ import annotations

import json

from corpus.connection import Connections
from corpus.stored import Bounds, Outlet

# Before and after every date in ISO 8601.
FIRST, LAST = "0", "~"

# Both are seeks in the index of outlets and dates; only when an undated article was added stands elsewhere.
_OF_OUTLETS = "newest = 1 AND source IN (SELECT value FROM json_each(?1))"
_DATED = f"{_OF_OUTLETS} AND published >= ?2 AND published < ?3"
_UNDATED = f"{_OF_OUTLETS} AND published = '' AND added < ?3 AND ?2 = '{FIRST}'"
_OUTLETS = f"""
    SELECT source, sum(articles), coalesce(min(first), ''), max(last) FROM (
        SELECT source, count(*) AS articles,
               substr(min(published), 1, 10) AS first, substr(max(published), 1, 10) AS last
        FROM revision WHERE {_DATED} GROUP BY source
        UNION ALL SELECT source, count(*), NULL, '' FROM revision WHERE {_UNDATED} GROUP BY source
    ) GROUP BY source ORDER BY sum(articles) DESC, source
"""  # noqa: S608 - constants
_TITLES = f"""
    SELECT id, title FROM revision JOIN (
        SELECT id AS wanted, published AS day FROM revision WHERE {_DATED}
        UNION ALL SELECT id, '' FROM revision WHERE {_UNDATED}
        ORDER BY day DESC, wanted DESC LIMIT ?4
    ) ON id = wanted ORDER BY day DESC, id DESC
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


def _values(bounds: Bounds) -> list[str]:
    return [json.dumps(bounds.outlets), bounds.since or FIRST, bounds.until or LAST]
