"""How answers came about, each under a short number, so that somebody can ask why."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from corpus.clock import stamp
from corpus.connection import Connections

KEPT = timedelta(days=90)
# Larger numbers are none of SQLite's.
_LAST = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Numbered:
    """What is kept of an answer.

    Attributes:
        number: Its number, from 1.
        asked: When it was kept, ISO 8601 in UTC.
        place: Where it was asked, say a chat's id; None for a terminal.
        body: What was kept.
    """

    number: int
    asked: str
    place: int | None
    body: dict[str, Any]


class NumberedRows:
    """The part of the store that numbers answers."""

    _connections: Connections
    _now: Callable[[], datetime]

    def put_numbered(self, body: Mapping[str, object], place: int | None) -> int:
        """Keep an answer for 90 days.

        Args:
            body: Anything that JSON can say.
            place: Where it was asked; None for a terminal.

        Returns:
            Its number, one more than that of the last one.
        """
        now = self._now()
        row = [stamp(now), place, json.dumps(body, ensure_ascii=False)]
        with self._connections.writing() as db:
            db.execute("DELETE FROM numbered WHERE asked < ?", [stamp(now - KEPT)])
            added = db.execute("INSERT INTO numbered (asked, place, body) VALUES (?, ?, ?)", row)
            return int(added.lastrowid or 0)

    def numbered(self, number: int) -> Numbered | None:
        """Return what was kept under a number; None where there is nothing (any more)."""
        if not 0 < number <= _LAST:
            return None
        with self._connections.reading() as db:
            row = db.execute("SELECT asked, place, body FROM numbered WHERE number = ?", [number]).fetchone()
        return None if row is None else Numbered(number, row[0], row[1], json.loads(row[2]))
