"""The table of what was found out of gaps, as a migration; see `corpus.migrations`."""

from __future__ import annotations

from sqlite_utils import Database


def m026_gaps(db: Database) -> None:
    """Keep which questions were asked again since the archive changed, and whether articles answer them."""
    db.execute("""
        CREATE TABLE gap (
            number INTEGER PRIMARY KEY REFERENCES numbered(number) ON DELETE CASCADE,
            change INTEGER NOT NULL,
            checked TEXT NOT NULL,
            closed INTEGER NOT NULL CHECK (closed IN (0, 1))
        ) STRICT
    """)
    # Most answers are no gaps, and their bodies are long.
    db.execute("CREATE INDEX numbered_unanswered ON numbered (number) WHERE quotes = 0 AND place IS NOT NULL")
    db.execute("CREATE INDEX vote_bad ON vote (number) WHERE NOT good")
