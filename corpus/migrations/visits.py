"""The table of fetching articles again, as a migration; see `corpus.migrations`."""

from __future__ import annotations

from sqlite_utils import Database


def m019_visits(db: Database) -> None:
    """Keep when articles were fetched again, and when they will be."""
    db.execute("""
        CREATE TABLE visit (
            article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
            due TEXT,
            visits INTEGER NOT NULL,
            changed TEXT NOT NULL,
            etag TEXT NOT NULL,
            modified TEXT NOT NULL,
            failures INTEGER NOT NULL,
            error TEXT NOT NULL,
            gone TEXT NOT NULL,
            told INTEGER NOT NULL CHECK (told IN (0, 1))
        ) STRICT
    """)
    db.execute("CREATE INDEX visit_due ON visit (due)")
