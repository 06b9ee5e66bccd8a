"""Updates from Telegram, written down before they are confirmed, so that a kill loses none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from corpus.clock import stamp, utc_now
from corpus.connection import Connections
from corpus.schema import prepare

# Telegram itself keeps an update for a day, so nothing older comes again.
KEPT = timedelta(days=1)
# An update that was being handled so often when the process ended is what ends it.
MAX_BEGUN = 5


class Inbox:
    """Updates that came in, in the archive's file. Any thread may call anything.

    Args:
        path: The archive's file; made when missing, with its folder.
        now: The clock.

    Raises:
        StorageError: As for `Store`.
    """

    def __init__(self, path: Path, *, now: Callable[[], datetime] = utc_now) -> None:
        prepare(path)
        self._now = now
        self._connections = Connections(path)

    def close(self) -> None:
        """Close the file; no other thread may be in a call."""
        self._connections.close()

    def put(self, update_id: int, body: str) -> bool:
        """Write an update down; it is on the disk when this returns.

        Args:
            update_id: Telegram's number of it.
            body: The update as it came.

        Returns:
            False where it was there already, done or not.
        """
        with self._connections.writing() as db:
            inserted = db.execute(
                "INSERT OR IGNORE INTO inbox (update_id, body) VALUES (?, ?)", [update_id, body]
            ).rowcount
        return inserted == 1

    def pending(self) -> list[tuple[int, str]]:
        """Return number and body of the updates that are not done, in the order they came.

        Telegram starts its numbers anew after a quiet week, so they do not give the order.
        """
        with self._connections.reading() as db:
            return db.execute("SELECT update_id, body FROM inbox WHERE done IS NULL ORDER BY id").fetchall()

    def begin(self, update_id: int) -> None:
        """Count that an update is being handled; one that waits its turn is not blamed for a crash."""
        self._count(update_id, 1)

    def put_off(self, update_id: int) -> None:
        """Take that back, where the process was told to stop."""
        self._count(update_id, -1)

    def give_up(self) -> list[int]:
        """Finish what was being handled each time the process ended, as a process starts.

        Returns:
            The numbers of those updates, which are not pending any more.
        """
        with self._connections.writing() as db:
            given_up = db.execute(
                "UPDATE inbox SET done = ?, body = '' WHERE done IS NULL AND begun >= ? RETURNING update_id",
                [stamp(self._now()), MAX_BEGUN],
            ).fetchall()
        return [number for (number,) in given_up]

    def _count(self, update_id: int, change: int) -> None:
        with self._connections.writing() as db:
            db.execute("UPDATE inbox SET begun = begun + ? WHERE update_id = ?", [change, update_id])

    def done(self, update_id: int) -> None:
        """Finish an update: its body goes at once, its number a day later.

        Args:
            update_id: Telegram's number of it; finishing it twice, or one never put, is harmless.
        """
        now = self._now()
        with self._connections.writing() as db:
            db.execute("DELETE FROM inbox WHERE done < ?", [stamp(now - KEPT)])
            db.execute(
                "UPDATE inbox SET done = ?, body = '' WHERE update_id = ? AND done IS NULL",
                [stamp(now), update_id],
            )
