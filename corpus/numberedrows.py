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
        thread: The topic that it was asked in; None for none.
        asker: Telegram's number of who asked; None for a terminal.
        message: Number of the message that has the answer; None where none was sent (yet).
        quotes: How many quotes it had.
        ms: How long it took, in milliseconds.
    """

    number: int
    asked: str
    place: int | None
    body: dict[str, Any]
    thread: int | None = None
    asker: int | None = None
    message: int | None = None
    quotes: int = 0
    ms: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """Who asked, and where; see `Numbered` for each. Nothing of it is known at a terminal.

    Attributes:
        same: What questions have in common that are the same; empty for what is never asked twice.
    """

    place: int | None = None
    thread: int | None = None
    asker: int | None = None
    same: str = ""


NOBODY = Asking()


class NumberedRows:
    """The part of the store that numbers answers."""

    _connections: Connections
    _now: Callable[[], datetime]

    def put_numbered(
        self, body: Mapping[str, object], asking: Asking = NOBODY, *, quotes: int = 0, ms: int = 0
    ) -> int:
        """Keep an answer for 90 days.

        Args:
            body: Anything that JSON can say.
            asking: Who asked, and where.
            quotes: How many quotes it had.
            ms: How long it took, in milliseconds.

        Returns:
            Its number, one more than that of the last one.
        """
        now = self._now()
        of = [asking.place, asking.thread, asking.asker, quotes, ms, asking.same]
        row = [stamp(now), json.dumps(body, ensure_ascii=False), *of]
        with self._connections.writing() as db:
            db.execute("DELETE FROM numbered WHERE asked < ?", [stamp(now - KEPT)])
            added = db.execute(
                "INSERT INTO numbered (asked, body, place, thread, asker, quotes, ms, same)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                row,
            )
            return int(added.lastrowid or 0)

    def numbered(self, number: int) -> Numbered | None:
        """Return what was kept under a number; None where there is nothing (any more)."""
        if not 0 < number <= _LAST:
            return None
        with self._connections.reading() as db:
            row = db.execute(f"{_SELECT} WHERE number = ?", [number]).fetchone()
        return None if row is None else _numbered(row)

    def place_numbered(self, number: int, message: int) -> None:
        """Note which message has an answer."""
        with self._connections.writing() as db:
            db.execute("UPDATE numbered SET message = ? WHERE number = ?", [message, number])

    def move_numbered(self, place: int, to: int) -> None:
        """Let another place take that of one; messages that have answers do not come along.

        Args:
            place: The former one, say the id of a group that becomes a supergroup.
            to: The new one.
        """
        with self._connections.writing() as db:
            db.execute("UPDATE numbered SET place = ?, message = NULL WHERE place = ?", [to, place])

    def numbered_at(self, place: int, message: int) -> Numbered | None:
        """Return what was kept of the answer in a message; None where there is nothing (any more)."""
        with self._connections.reading() as db:
            where = "WHERE place = ? AND message = ? ORDER BY number DESC LIMIT 1"
            row = db.execute(f"{_SELECT} {where}", [place, message]).fetchone()
        return None if row is None else _numbered(row)

    def last_numbered(self, asking: Asking, within: timedelta) -> Numbered | None:
        """Return what was kept of the last answer that somebody got in a topic; None for nothing.

        Args:
            asking: Who, and where.
            within: How long ago at most.
        """
        since = stamp(self._now() - within)
        with self._connections.reading() as db:
            where = "WHERE place = ? AND thread IS ? AND asker = ? AND asked > ?"
            given = [asking.place, asking.thread, asking.asker, since]
            row = db.execute(f"{_SELECT} {where} ORDER BY number DESC LIMIT 1", given).fetchone()
        return None if row is None else _numbered(row)

    def same_numbered(self, asking: Asking, within: timedelta) -> Numbered | None:
        """Return what was kept of the last answer with quotes to the same question in the same topic.

        Args:
            asking: The question; whoever asked it.
            within: How long ago at most.
        """
        since = stamp(self._now() - within)
        with self._connections.reading() as db:
            where = (
                "WHERE place = ? AND same = ? AND thread IS ? AND asked > ? AND quotes AND message"
                " ORDER BY number DESC LIMIT 1"
            )
            given = [asking.place, asking.same, asking.thread, since]
            row = db.execute(f"{_SELECT} {where}", given).fetchone()
        return None if row is None else _numbered(row)


_SELECT = "SELECT number, asked, place, body, thread, asker, message, quotes, ms FROM numbered"


def _numbered(row: tuple[Any, ...]) -> Numbered:
    number, asked, place, body, *others = row
    return Numbered(number, asked, place, json.loads(body), *others)
