"""The table of rules for outlets, as a migration; see `corpus.migrations`."""

from __future__ import annotations

from sqlite_utils import Database


def m018_outlet_rules(db: Database) -> None:
    """Keep what admins have ruled for outlets."""
    db.execute("""
        CREATE TABLE outlet_rule (
            outlet TEXT PRIMARY KEY,
            display TEXT NOT NULL,
            internal INTEGER NOT NULL CHECK (internal IN (0, 1)),
            embargo TEXT NOT NULL,
            most INTEGER NOT NULL CHECK (most >= 0)
        ) STRICT, WITHOUT ROWID
    """)
