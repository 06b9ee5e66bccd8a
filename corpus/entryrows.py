"""Entries of feeds: waiting until their article is stored or refused for good, then only known."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import UTC, datetime
from typing import TypeAlias

from sqlite_utils import Database

from corpus.clock import stamp
from corpus.connection import Connections
from corpus.followed import Entry, Waiting, packed_entry, packed_reason, unpacked_entry

Row: TypeAlias = tuple[int, str, str, str, str, str]
# Entries that no longer stand in the feed, per feed.
KEPT = 5_000
# What tells a feed's habits: some weeks of a busy one.
MOMENTS = 2_000
_LONGEST_GUID = 500
_CLAIMED = """
    UPDATE feed_entry SET due = ?, tries = tries + 1
    WHERE id IN (
        SELECT id FROM (
            SELECT id, due, row_number() OVER (PARTITION BY feed ORDER BY due, id) AS place
            FROM feed_entry WHERE waiting = 1 AND due <= ? {within}
        ) ORDER BY place, due, id LIMIT ?
    )
    RETURNING id, feed, tries, body
"""
_FORGOTTEN = """
    DELETE FROM feed_entry WHERE id IN (
        SELECT id FROM feed_entry WHERE feed = ? AND waiting = 0 AND seen < ?
        ORDER BY seen DESC, id DESC LIMIT -1 OFFSET ?
    )
"""


class EntryRows:
    """The part of the store that keeps feeds' entries."""

    _connections: Connections
    _now: Callable[[], datetime]

    def entry_names(self, feed: int) -> frozenset[str]:
        """Return what the entries of a feed that are known are called; see `entry_name`."""
        with self._connections.reading() as db:
            rows = db.execute("SELECT guid FROM feed_entry WHERE feed = ?", [feed])
            return frozenset(name for (name,) in rows)

    def claim_entries(
        self, count: int, until: datetime, feeds: Collection[int] | None = None
    ) -> list[Waiting]:
        """Take entries that are due, of all feeds in turn, so that no other process takes them too.

        Args:
            count: How many at most.
            until: When those are due again that nothing comes of.
            feeds: Only of these; None for all.

        Returns:
            The entries, one of each feed, then the next of each.
        """
        within = "" if feeds is None else f"AND feed IN ({', '.join(str(int(id)) for id in feeds)})"
        due = stamp(self._now())
        with self._connections.writing() as db:
            rows = db.execute(_CLAIMED.format(within=within), [stamp(until), due, count]).fetchall()
        claimed = [Waiting(id, feed, tries, unpacked_entry(body)) for id, feed, tries, body in sorted(rows)]
        return _in_turn(claimed)

    def entry_stored(self, entry: Waiting, outlet: str) -> None:
        """Finish an entry whose article is safely stored.

        Args:
            entry: The entry.
            outlet: Of the article; empty where unknown.
        """
        with self._connections.writing() as db:
            _finish(db, entry.id, "")
            if outlet:
                # Nothing where the feed is no longer followed.
                db.execute(
                    "INSERT OR IGNORE INTO feed_outlet SELECT id, ? FROM feed WHERE id = ?",
                    [outlet, entry.feed],
                )

    def entry_refused(self, entry: Waiting, reason: str) -> None:
        """Finish an entry that cannot become an article."""
        with self._connections.writing() as db:
            _finish(db, entry.id, packed_reason(reason))

    def entry_later(self, entry: Waiting, due: datetime, reason: str = "", *, counts: bool = True) -> None:
        """Leave an entry for later.

        Args:
            entry: The entry.
            due: When it is to be tried again.
            reason: Why; empty where nothing is wrong with it.
            counts: Whether this was a try.
        """
        with self._connections.writing() as db:
            db.execute(
                "UPDATE feed_entry SET due = ?, reason = ?, tries = tries - ? WHERE id = ?",
                [stamp(due), packed_reason(reason), 0 if counts else 1, entry.id],
            )


def entry_rows(
    feed: int, entries: Sequence[tuple[Entry, datetime]], known: Collection[str], now: datetime
) -> list[Row]:
    """Lay entries out as rows; this takes longer than writing them, and needs no transaction.

    Args:
        feed: The feed's number.
        entries: What stands in it, and when each appeared.
        known: Names of those that need no row, since they have one.
        now: The present moment; nothing counts as having appeared later.
    """
    seen, latest = stamp(now), now.astimezone(UTC)
    return [
        (feed, name, stamp(min(moment, latest)), seen, seen, packed_entry(entry))
        for entry, moment in entries
        if (name := entry_name(entry)) not in known
    ]


def put_entries(db: Database, rows: Sequence[Row]) -> int:
    """Write new entries down, inside a transaction; returns how many of them are new indeed."""
    inserted = db.conn.executemany(
        "INSERT OR IGNORE INTO feed_entry (feed, guid, moment, seen, waiting, due, body)"
        " VALUES (?, ?, ?, ?, 1, ?, ?)",
        rows,
    )
    return int(inserted.rowcount)


def see_entries(db: Database, feed: int, names: Iterable[str], now: datetime) -> None:
    """Write down that entries stand in a feed now, inside a transaction."""
    seen = stamp(now)
    db.conn.executemany(
        "UPDATE feed_entry SET seen = ? WHERE feed = ? AND guid = ?", [(seen, feed, name) for name in names]
    )


def entry_name(entry: Entry) -> str:
    """Return what an entry is called in its feed's rows: its id, or a hash of one that is no fit name."""
    guid = entry.guid
    if len(guid) <= _LONGEST_GUID and guid.isprintable():
        return guid
    return hashlib.sha256(guid.encode("utf-8", "replace")).hexdigest()


def forget_entries(db: Database, feed: int, now: datetime) -> None:
    """Forget the oldest entries that are done and no longer stand in a feed, inside a transaction.

    Args:
        db: The connection.
        feed: The feed's number.
        now: When all that stands in it was written down.
    """
    db.execute(_FORGOTTEN, [feed, stamp(now), KEPT])


def newest_moments(db: Database, feed: int) -> list[datetime]:
    """Return when a feed's newest entries appeared, latest first."""
    rows = db.execute(
        "SELECT DISTINCT moment FROM feed_entry WHERE feed = ? ORDER BY moment DESC LIMIT ?", [feed, MOMENTS]
    )
    return [datetime.fromisoformat(moment) for (moment,) in rows]


def _in_turn(entries: Sequence[Waiting]) -> list[Waiting]:
    before: Counter[int] = Counter()
    places = {}
    for entry in entries:
        places[entry.id] = before[entry.feed]
        before[entry.feed] += 1
    return sorted(entries, key=lambda entry: places[entry.id])


def _finish(db: Database, id: int, reason: str) -> None:
    db.execute("UPDATE feed_entry SET waiting = 0, body = '', reason = ? WHERE id = ?", [reason, id])
