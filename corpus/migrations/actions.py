"""The table of what was done."""

from __future__ import annotations

from sqlite_utils import Database


def m011_actions(db: Database) -> None:
    """Keep who did what to which article; for a day, what was removed."""
    db.execute("""
        CREATE TABLE action (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            lot TEXT NOT NULL,
            at TEXT NOT NULL,
            actor INTEGER NOT NULL,
            name TEXT NOT NULL,
            deed TEXT NOT NULL,
            article TEXT NOT NULL,
            title TEXT NOT NULL,
            before INTEGER,
            after INTEGER,
            settled INTEGER NOT NULL CHECK (settled IN (0, 1))
        ) STRICT
    """)
    db.execute("CREATE INDEX action_lot ON action (lot, deed)")
    db.execute("CREATE INDEX action_open ON action (actor, number) WHERE settled = 0")
    db.execute("""
        CREATE TABLE removed (
            action INTEGER PRIMARY KEY REFERENCES action(number) ON DELETE CASCADE,
            at TEXT NOT NULL,
            body TEXT NOT NULL
        ) STRICT
    """)
    db.execute("CREATE INDEX removed_at ON removed (at)")
