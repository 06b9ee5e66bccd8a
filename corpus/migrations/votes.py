"""The table of votes, as a migration; see `corpus.migrations`."""

from __future__ import annotations

from sqlite_utils import Database


def m023_votes(db: Database) -> None:
    """Keep what people think of answers."""
    db.execute("""
        CREATE TABLE vote (
            number INTEGER NOT NULL REFERENCES numbered(number) ON DELETE CASCADE,
            voter INTEGER NOT NULL,
            good INTEGER NOT NULL CHECK (good IN (0, 1)),
            why TEXT NOT NULL DEFAULT '',
            said TEXT NOT NULL DEFAULT '',
            at TEXT NOT NULL,
            PRIMARY KEY (number, voter)
        ) STRICT, WITHOUT ROWID
    """)
    db.execute("CREATE INDEX vote_voter ON vote (voter)")
