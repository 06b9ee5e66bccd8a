"""The tables of what people asked and want, as migrations; see `corpus.migrations`."""

from __future__ import annotations

from sqlite_utils import Database


def m020_askings(db: Database) -> None:
    """Keep with an answer who asked, where it stands and whether it had quotes."""
    for column in (
        "thread INTEGER",
        "asker INTEGER",
        "message INTEGER",
        "quotes INTEGER NOT NULL DEFAULT 0",
        "ms INTEGER NOT NULL DEFAULT 0",
        "same TEXT NOT NULL DEFAULT ''",
    ):
        db.execute(f"ALTER TABLE numbered ADD COLUMN {column}")
    db.execute("CREATE INDEX numbered_place ON numbered (place, thread, number)")
    db.execute("CREATE INDEX numbered_same ON numbered (place, same, number)")
    db.execute("CREATE INDEX numbered_asker ON numbered (asker)")


def m021_preferences(db: Database) -> None:
    """Keep what somebody, or a group, wants to be different."""
    db.execute("CREATE TABLE preference (chat INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT")


def m022_roles(db: Database) -> None:
    """Keep who may change the archive beside those of the settings, and who was invited to."""
    db.execute("""
        CREATE TABLE role (
            user INTEGER PRIMARY KEY,
            role TEXT NOT NULL CHECK (role IN ('editor', 'admin')),
            name TEXT NOT NULL,
            since TEXT NOT NULL,
            given_by TEXT NOT NULL
        ) STRICT
    """)
    # Of a code only its hash, so that whoever reads the file is not let in by it.
    db.execute("""
        CREATE TABLE invitation (
            hash TEXT PRIMARY KEY,
            role TEXT NOT NULL,
            made_by INTEGER NOT NULL,
            name TEXT NOT NULL,
            expires TEXT NOT NULL
        ) STRICT
    """)
