"""The tables of copies."""

from __future__ import annotations

from sqlite_utils import Database

from corpus.stored import exact


def m014_copies(db: Database) -> None:
    """Keep by what copies are found, the links between near-copies, and a mark of each text to the letter."""
    db.execute("ALTER TABLE revision ADD COLUMN exact TEXT NOT NULL DEFAULT ''")
    rows = db.execute("SELECT id, source, text FROM revision JOIN content ON content.revision = revision.id")
    marks = [(exact(source, text), id) for id, source, text in rows]
    db.conn.executemany("UPDATE revision SET exact = ? WHERE id = ?", marks)
    db.execute("CREATE INDEX revision_exact ON revision (exact) WHERE newest = 1")
    db.execute("""
        CREATE TABLE signature (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            revision INTEGER NOT NULL UNIQUE REFERENCES revision(id) ON DELETE CASCADE,
            form INTEGER NOT NULL,
            linked INTEGER NOT NULL DEFAULT 0 CHECK (linked IN (0, 1)),
            data BLOB NOT NULL
        ) STRICT
    """)
    db.execute("CREATE INDEX signature_unlinked ON signature (id) WHERE linked = 0")
    db.execute("""
        CREATE TABLE link (
            revision INTEGER NOT NULL REFERENCES revision(id) ON DELETE CASCADE,
            other INTEGER NOT NULL REFERENCES revision(id) ON DELETE CASCADE,
            likeness REAL NOT NULL,
            PRIMARY KEY (revision, other)
        ) STRICT, WITHOUT ROWID
    """)
    db.execute("CREATE INDEX link_other ON link (other)")
