"""The tables of feeds."""

from __future__ import annotations

from sqlite_utils import Database


def m013_feeds(db: Database) -> None:
    """Keep which feeds are followed, how they do, and which of their entries were dealt with."""
    db.execute("""
        CREATE TABLE feed (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            url TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL,
            outlet TEXT NOT NULL,
            language TEXT NOT NULL,
            added TEXT NOT NULL,
            etag TEXT NOT NULL DEFAULT '',
            modified TEXT NOT NULL DEFAULT '',
            next_due TEXT NOT NULL,
            pause_s INTEGER NOT NULL DEFAULT 0,
            last_success TEXT NOT NULL DEFAULT '',
            last_new TEXT NOT NULL DEFAULT '',
            failures INTEGER NOT NULL DEFAULT 0,
            last_error TEXT NOT NULL DEFAULT '',
            state TEXT NOT NULL DEFAULT '',
            told INTEGER NOT NULL DEFAULT 0 CHECK (told IN (0, 1))
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE feed_outlet (
            feed INTEGER NOT NULL REFERENCES feed(id) ON DELETE CASCADE,
            outlet TEXT NOT NULL,
            PRIMARY KEY (feed, outlet)
        ) STRICT, WITHOUT ROWID
    """)
    db.execute("""
        CREATE TABLE feed_entry (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            feed INTEGER NOT NULL REFERENCES feed(id) ON DELETE CASCADE,
            guid TEXT NOT NULL,
            moment TEXT NOT NULL,
            seen TEXT NOT NULL,
            waiting INTEGER NOT NULL CHECK (waiting IN (0, 1)),
            tries INTEGER NOT NULL DEFAULT 0,
            due TEXT NOT NULL,
            body TEXT NOT NULL,
            reason TEXT NOT NULL DEFAULT '',
            UNIQUE (feed, guid)
        ) STRICT
    """)
    db.execute("CREATE INDEX feed_entry_moment ON feed_entry (feed, moment)")
    db.execute("CREATE INDEX feed_entry_due ON feed_entry (due) WHERE waiting = 1")
