"""The tables of followed questions and what came of them, as migrations; see `corpus.migrations`."""

from __future__ import annotations

from sqlite_utils import Database


def m024_follows(db: Database) -> None:
    """Keep which questions are followed, which articles came since, and what was told of them."""
    db.execute("""
        CREATE TABLE follow (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            chat INTEGER NOT NULL,
            thread INTEGER,
            asker INTEGER NOT NULL,
            question TEXT NOT NULL,
            folded TEXT NOT NULL,
            unlimited INTEGER NOT NULL CHECK (unlimited IN (0, 1)),
            language TEXT NOT NULL,
            since INTEGER NOT NULL,
            made TEXT NOT NULL,
            model TEXT NOT NULL DEFAULT '',
            vector BLOB
        ) STRICT
    """)
    db.execute("CREATE UNIQUE INDEX follow_once ON follow (chat, coalesce(thread, 0), folded, unlimited)")
    db.execute("CREATE INDEX follow_asker ON follow (asker)")
    db.execute("""
        CREATE TABLE found (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            follow INTEGER NOT NULL REFERENCES follow(id) ON DELETE CASCADE,
            article TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('pending', 'telling', 'told')),
            at TEXT NOT NULL,
            UNIQUE (follow, article)
        ) STRICT
    """)
    db.execute("CREATE INDEX found_due ON found (state, follow) WHERE state IN ('pending', 'telling')")
    _arrivals(db)


def _arrivals(db: Database) -> None:
    """Queue what comes, by whichever process, in the transaction that brings it; not where nobody follows."""
    db.execute("""
        CREATE TABLE arrival (
            revision INTEGER PRIMARY KEY REFERENCES revision(id) ON DELETE CASCADE
        ) STRICT
    """)
    db.execute("""
        CREATE TRIGGER passage_arrived AFTER INSERT ON passage WHEN EXISTS (SELECT 1 FROM follow) BEGIN
            INSERT OR IGNORE INTO arrival VALUES (new.revision);
        END
    """)
