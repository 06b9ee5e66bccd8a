"""What the archive's file tells of its use: who was answered how, who was quoted, what came."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from corpus.clock import stamp
from corpus.connection import Connections

# As `index.kept` writes what was considered; what is quoted has a place in the answer, and is seen at once
# or not before somebody asks for more, which is not counted.
_QUOTED = """
    SELECT considered.value ->> '$.headline.source' AS outlet, count(*) AS quotes
    FROM numbered, json_each(numbered.body, '$.account.considered') AS considered
    WHERE asked >= ? AND numbered.place IS NOT NULL AND considered.value ->> '$.place'
        BETWEEN 1 AND coalesce(nullif(body ->> '$.request.at_once', 0), 1000)
    GROUP BY outlet ORDER BY quotes DESC, outlet
"""


@dataclass(frozen=True, slots=True)
class Served:
    """A question that was asked on Telegram.

    Attributes:
        asked: When, ISO 8601 in UTC.
        quotes: How many quotes it was answered by.
        ms: How long it took, in milliseconds.
    """

    asked: str
    quotes: int
    ms: int


@dataclass(frozen=True, slots=True)
class Quoted:
    """How often an outlet was quoted, at first sight.

    Attributes:
        outlet: Its name as printed; empty for articles without one.
        quotes: How many quotes.
    """

    outlet: str
    quotes: int


@dataclass(frozen=True, slots=True)
class Came:
    """How many articles came in one minute.

    Attributes:
        minute: ISO 8601 in UTC, without seconds and zone ("2026-11-23T06:37").
        articles: How many.
    """

    minute: str
    articles: int


class UsageRows:
    """The part of the store that tells of its use. Nothing of a terminal is in it but the articles."""

    _connections: Connections

    def served_since(self, since: datetime) -> list[Served]:
        """Return the questions that were asked since then, in order."""
        with self._connections.reading() as db:
            rows = db.execute(
                "SELECT asked, quotes, ms FROM numbered"
                " WHERE asked >= ? AND place IS NOT NULL ORDER BY number",
                [stamp(since)],
            )
            return [Served(*row) for row in rows]

    def quoted_since(self, since: datetime) -> list[Quoted]:
        """Return which outlets were quoted since then, the most quoted first."""
        with self._connections.reading() as db:
            return [Quoted(outlet or "", quotes) for outlet, quotes in db.execute(_QUOTED, [stamp(since)])]

    def came_since(self, since: datetime) -> list[Came]:
        """Return how many articles came since then, minute by minute: a big import is few rows."""
        with self._connections.reading() as db:
            rows = db.execute(
                "SELECT substr(added, 1, 16) AS minute, count(*) FROM revision"
                " WHERE number = 1 AND added >= ? GROUP BY minute ORDER BY minute",
                [stamp(since)],
            )
            return [Came(*row) for row in rows]
