"""Questions that nothing answered, and answers that somebody found no good.

None of them is put down as a gap: what lacks an answer is read from what is kept of answers and votes.
All that is stored is what asking again found, and at which state of the archive, so that it is found out
anew after each change, whichever process made it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from corpus.clock import stamp
from corpus.connection import Connections
from corpus.voterows import Vote, Why

# Rules for outlets change what is answered, too, and count no change of the archive.
FRESH = timedelta(days=1)

_LACKING = """
    WITH lacking AS (
        SELECT number FROM numbered WHERE quotes = 0 AND place IS NOT NULL
        UNION SELECT number FROM vote WHERE NOT good
    ), bad AS (
        SELECT number, max(at) AS last, json_group_array(json_array(why, said)) AS votes
        FROM vote WHERE NOT good GROUP BY number
    )
    SELECT number, asked, asker, place, body ->> '$.question', coalesce(body ->> '$.sought', ''), quotes,
        coalesce(bad.last, ''), coalesce(votes, '[]'),
        coalesce(change = :change AND checked >= :since AND checked >= coalesce(bad.last, ''), 0)
            AS is_checked
    FROM lacking JOIN numbered USING (number) LEFT JOIN gap USING (number) LEFT JOIN bad USING (number)
    WHERE place IS NOT NULL
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lack:
    """A question that nothing answered, or whose answer somebody found no good.

    Attributes:
        number: Of the answer.
        asked: When, ISO 8601 in UTC.
        asker: Telegram's number of who asked; None where nobody did.
        place: Where, a chat's id.
        question: As asked.
        sought: What was looked for: with what it took over from the question before; may be empty.
        quotes: How many it got.
        voted: When it was last found no good, ISO 8601 in UTC; empty where nobody found so.
        votes: What those who found so said.
        is_checked: Whether it was asked again since the archive changed, and since the last vote.
    """

    number: int
    asked: str
    asker: int | None
    place: int
    question: str
    sought: str = ""
    quotes: int = 0
    voted: str = ""
    votes: tuple[Vote, ...] = ()
    is_checked: bool = False


class GapRows:
    """The part of the store that knows what lacks an answer."""

    _connections: Connections
    _now: Callable[[], datetime]

    def lacks(self, change: int) -> list[Lack]:
        """Return what lacks an answer as far as is known, last asked first.

        Args:
            change: Number of the archive's last change; see `last_change`.
        """
        return self._lacks(f"{_LACKING} AND NOT coalesce(closed, 0) ORDER BY number DESC", change)

    def unchecked(self, change: int, limit: int) -> list[Lack]:
        """Return what was not asked again since the archive changed, last asked first.

        Args:
            change: Number of the archive's last change.
            limit: At most so many.
        """
        sql = f"{_LACKING} AND NOT is_checked ORDER BY number DESC LIMIT {int(limit)}"
        return self._lacks(sql, change)

    def put_checked(self, change: int, closed: Mapping[int, bool]) -> None:
        """Note what asking again found; what is forgotten by now is passed over.

        Args:
            change: Number of the archive's last change when it was asked again.
            closed: Number of an answer → whether articles answer its question now.
        """
        checked = stamp(self._now())
        with self._connections.writing() as db:
            db.conn.executemany(
                "INSERT INTO gap (number, change, checked, closed)"
                " SELECT number, ?, ?, ? FROM numbered WHERE number = ?"
                " ON CONFLICT (number) DO UPDATE SET change = excluded.change,"
                " checked = excluded.checked, closed = excluded.closed",
                [(change, checked, is_closed, number) for number, is_closed in closed.items()],
            )

    def _lacks(self, sql: str, change: int) -> list[Lack]:
        given = {"change": change, "since": stamp(self._now() - FRESH)}
        with self._connections.reading() as db:
            return [_lack(row) for row in db.execute(sql, given)]


def _vote(why: str, said: str) -> Vote:
    return Vote(good=False, why=Why(why) if why else None, said=said)


def _lack(row: Sequence[Any]) -> Lack:
    number, asked, asker, place, question, sought, quotes, voted, votes, is_checked = row
    return Lack(
        number=number,
        asked=asked,
        asker=asker,
        place=place,
        question=question or "",
        sought=sought,
        quotes=quotes,
        voted=voted,
        votes=tuple(_vote(why, said) for why, said in json.loads(votes)),
        is_checked=bool(is_checked),
    )
