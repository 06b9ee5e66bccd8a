"""The tables of files that hold many articles."""

from __future__ import annotations

from sqlite_utils import Database


def m012_imports(db: Database) -> None:
    """Keep how far files were read that hold many articles, and forget it with any of their articles."""
    db.execute("""
        CREATE TABLE import (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            path TEXT NOT NULL UNIQUE,
            size INTEGER NOT NULL,
            changed INTEGER NOT NULL,
            head TEXT NOT NULL,
            line INTEGER NOT NULL,
            stop INTEGER NOT NULL
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE imported (
            import INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
            article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            PRIMARY KEY (import, article)
        ) STRICT, WITHOUT ROWID
    """)
    db.execute("CREATE INDEX imported_article ON imported (article)")
    db.execute("""
        CREATE TABLE import_failed (
            import INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
            line INTEGER NOT NULL,
            start INTEGER NOT NULL,
            PRIMARY KEY (import, line)
        ) STRICT, WITHOUT ROWID
    """)
    db.execute("""
        CREATE TRIGGER article_forgotten BEFORE DELETE ON article BEGIN
            DELETE FROM import WHERE id IN (SELECT import FROM imported WHERE article = old.id);
        END
    """)
