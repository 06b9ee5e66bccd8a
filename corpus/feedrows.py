"""Feeds that are followed, and how they do."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any, TypeVar

from sqlite_utils import Database

from corpus.clock import stamp
from corpus.entryrows import (
    EntryRows,
    entry_name,
    entry_rows,
    forget_entries,
    newest_moments,
    put_entries,
    see_entries,
)
from corpus.followed import Entry, Followed, Look, State, packed_reason, unpacked_reason

S = TypeVar("S")
T = TypeVar("T")

# What was to be looked at so long ago is not as fresh as its habit.
OVERDUE = timedelta(days=1)
# Entries in one transaction: of a sitemap's 50,000, nobody waits for all.
AT_ONCE = 500
# So that whoever waits to write has a turn: SQLite lets the quicker one go first, not the longer waiting.
_PAUSE_S = 0.01
_FEEDS = """
    SELECT id, url, title, outlet, language, added, etag, modified, next_due, pause_s, last_success, last_new,
        failures, last_error, state, told,
        (SELECT count(*) FROM feed_entry AS e WHERE e.feed = feed.id),
        (SELECT count(*) FROM feed_entry AS e WHERE e.feed = feed.id AND e.waiting = 1)
    FROM feed WHERE url = ?1 OR ?1 = '' ORDER BY id
"""
_READ = """
    SELECT feed_outlet.outlet, max(CASE WHEN state = 'silent' THEN last_new ELSE last_success END)
    FROM feed JOIN feed_outlet ON feed_outlet.feed = feed.id GROUP BY feed_outlet.outlet
"""
_FOLLOW = (
    "INSERT OR IGNORE INTO feed (url, title, outlet, language, added, next_due) VALUES (?, ?, ?, ?, ?, ?)"
)
_AS_OF = """
    SELECT outlet, max(CASE WHEN state = 'silent' THEN last_new ELSE last_success END)
    FROM (
        SELECT feed_outlet.outlet, state, last_new, last_success, state <> '' OR next_due < ? AS is_stale
        FROM feed JOIN feed_outlet ON feed_outlet.feed = feed.id
    )
    GROUP BY outlet HAVING min(is_stale)
"""


class FeedRows(EntryRows):
    """The part of the store that keeps feeds."""

    def follow(self, url: str, *, title: str = "", outlet: str = "", language: str = "") -> Followed:
        """Follow a feed; one that is followed already keeps its number and what is known of it.

        Args:
            url: Its address.
            title: What it calls itself; empty to leave it as it is.
            outlet: What its articles' outlet is called; empty to leave it as it is.
            language: ISO 639-1 code of who adds it.
        """
        now = stamp(self._now())
        with self._connections.writing() as db:
            db.execute(
                "INSERT INTO feed (url, title, outlet, language, added, next_due) VALUES (?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (url) DO UPDATE SET title = coalesce(nullif(excluded.title, ''), title),"
                " outlet = coalesce(nullif(excluded.outlet, ''), outlet)",
                [url, title, outlet, language, now, now],
            )
            return _followed(db.execute(_FEEDS, [url]).fetchone())

    def unfollow(self, id: int) -> bool:
        """Follow a feed no longer; its articles stay. False where it was not followed."""
        with self._connections.writing() as db:
            return db.execute("DELETE FROM feed WHERE id = ?", [id]).rowcount == 1

    def feeds(self) -> list[Followed]:
        """Return the feeds that are followed, in the order they were added."""
        with self._connections.reading() as db:
            return [_followed(row) for row in db.execute(_FEEDS, [""])]

    def claim_feed(self, id: int, until: datetime, *, due: datetime | None = None) -> bool:
        """Take a feed's turn, so that no other process looks at it at the same time.

        Args:
            id: Its number.
            until: When it is due again if nothing comes of the look.
            due: Only where it is due by then; None to take it in any case.

        Returns:
            Whether it is ours.
        """
        latest = stamp(due) if due else "9999"
        with self._connections.writing() as db:
            return (
                db.execute(
                    "UPDATE feed SET next_due = ? WHERE id = ? AND next_due <= ?", [stamp(until), id, latest]
                ).rowcount
                == 1
            )

    def put_look(
        self,
        id: int,
        entries: Sequence[tuple[Entry, datetime]],
        judged: Callable[[Sequence[datetime]], Look],
    ) -> int:
        """Write down what a look at a feed brought: its entries bit by bit, then the rest.

        A kill in between leaves the ETag as it was, so that all of it comes again.

        Args:
            id: Its number; nothing is written where it is no longer followed.
            entries: What stood in it, and when each appeared if it is new.
            judged: Returns the rest, from when its newest entries appeared.

        Returns:
            How many entries are new.
        """
        now, known = self._now(), self.entry_names(id)
        rows = entry_rows(id, entries, known, now)
        new = sum(self._in_turn(id, rows, put_entries))
        still = [name for entry, _ in entries if (name := entry_name(entry)) in known]
        list(self._in_turn(id, still, lambda db, names: see_entries(db, id, names, now)))
        with self._connections.writing() as db:
            if not _is_followed(db, id):
                return 0
            if entries:
                forget_entries(db, id, now)
            look = judged(newest_moments(db, id))
            db.execute(_LOOKED, asdict(look) | {"id": id, "last_error": packed_reason(look.last_error)})
        return new

    def _in_turn(
        self, id: int, items: Sequence[T], write: Callable[[Database, Sequence[T]], S]
    ) -> Iterator[S]:
        """Write many things in several transactions, as long as the feed is followed."""
        for start in range(0, len(items), AT_ONCE):
            if start:
                time.sleep(_PAUSE_S)
            with self._connections.writing() as db:
                if not _is_followed(db, id):
                    return
                written = write(db, items[start : start + AT_ONCE])
            yield written

    def put_told(self, id: int, *, told: bool) -> None:
        """Write down whether the admins were told of a feed that is not doing well."""
        with self._connections.writing() as db:
            db.execute("UPDATE feed SET told = ? WHERE id = ?", [int(told), id])

    def read_at(self) -> Mapping[str, str]:
        """Return until when what is known of the outlets of feeds is whole; for which moment see `stale`."""
        with self._connections.reading() as db:
            return {outlet: as_of for outlet, as_of in db.execute(_READ) if as_of}

    def stale(self) -> Mapping[str, str]:
        """Return the outlets none of whose feeds is doing well, or was looked at lately.

        Returns:
            Outlet, as its articles name it → until when what is known of it is whole: when a feed that
            fails was last read, and when one that has fallen silent last had something new; ISO 8601.
        """
        overdue = stamp(self._now() - OVERDUE)
        with self._connections.reading() as db:
            return {outlet: as_of for outlet, as_of in db.execute(_AS_OF, [overdue]) if as_of}


# `told` lasts until the feed has recovered.
_LOOKED = """
    UPDATE feed SET etag = :etag, modified = :modified, pause_s = :pause_s, last_success = :last_success,
        last_new = :last_new, failures = :failures, last_error = :last_error, state = :state,
        next_due = :next_due, told = CASE WHEN :state = '' THEN 0 ELSE told END
    WHERE id = :id
"""


def refollow(db: Database, now: str, former: Mapping[str, str]) -> bool:
    """Follow a feed again, inside a transaction; False where it is followed.

    Args:
        db: The connection.
        now: The moment, ISO 8601 in UTC.
        former: Its address, title, outlet and language, by the names of `Followed`.
    """
    names = ("url", "title", "outlet", "language")
    return bool(db.execute(_FOLLOW, [*(former[name] for name in names), now, now]).rowcount)


def _is_followed(db: Database, id: int) -> bool:
    return db.execute("SELECT 1 FROM feed WHERE id = ?", [id]).fetchone() is not None


def _followed(row: Sequence[Any]) -> Followed:
    names = Followed.__dataclass_fields__
    given = dict(zip(names, row, strict=True))
    given |= {
        "last_error": unpacked_reason(given["last_error"]),
        "state": State(given["state"]),
        "told": bool(given["told"]),
    }
    return Followed(**given)
