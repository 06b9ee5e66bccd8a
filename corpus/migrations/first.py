"""The tables of articles, passages, vectors and answers."""

from __future__ import annotations

import secrets

from sqlite_utils import Database


def m001_archive(db: Database) -> None:
    """Name the archive, so that derived indexes know whose they are."""
    db.execute("CREATE TABLE archive (id TEXT PRIMARY KEY) STRICT")
    db.execute("INSERT INTO archive VALUES (?)", [secrets.token_hex(16)])


def m002_articles(db: Database) -> None:
    """Keep articles with all their revisions; texts apart, so that counting never reads them."""
    db.execute("CREATE TABLE article (id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE) STRICT")
    db.execute("""
        CREATE TABLE revision (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            newest INTEGER NOT NULL CHECK (newest IN (0, 1)),
            fingerprint TEXT NOT NULL,
            added TEXT NOT NULL,
            title TEXT NOT NULL,
            url TEXT NOT NULL,
            source TEXT NOT NULL,
            author TEXT NOT NULL,
            published TEXT NOT NULL,
            published_as TEXT NOT NULL,
            language TEXT NOT NULL,
            UNIQUE (article, number)
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE content (
            revision INTEGER PRIMARY KEY REFERENCES revision(id) ON DELETE CASCADE,
            text TEXT NOT NULL,
            headings BLOB NOT NULL
        ) STRICT
    """)
    db.execute("CREATE UNIQUE INDEX revision_newest ON revision (article) WHERE newest = 1")
    db.execute("CREATE INDEX revision_outlet ON revision (source, published) WHERE newest = 1")
    db.execute("CREATE INDEX revision_language ON revision (language) WHERE newest = 1")


def m003_passages(db: Database) -> None:
    """Keep the newest revisions' passages, and write every coming and going into the change log."""
    db.execute("""
        CREATE TABLE passage (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            revision INTEGER NOT NULL REFERENCES revision(id) ON DELETE CASCADE,
            start INTEGER NOT NULL,
            stop INTEGER NOT NULL,
            sentences BLOB NOT NULL
        ) STRICT
    """)
    db.execute("CREATE INDEX passage_revision ON passage (revision)")
    db.execute("""
        CREATE TABLE change (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            added INTEGER NOT NULL CHECK (added IN (0, 1)),
            passage INTEGER NOT NULL,
            revision INTEGER NOT NULL
        ) STRICT
    """)
    db.execute("""
        CREATE TRIGGER passage_added AFTER INSERT ON passage BEGIN
            INSERT INTO change (added, passage, revision) VALUES (1, new.id, new.revision);
        END
    """)
    db.execute("""
        CREATE TRIGGER passage_removed AFTER DELETE ON passage BEGIN
            INSERT INTO change (added, passage, revision) VALUES (0, old.id, old.revision);
        END
    """)


def m004_vectors(db: Database) -> None:
    """Keep passages' vectors per model; one model serves, another may be on its way."""
    db.execute("""
        CREATE TABLE model (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL UNIQUE,
            dimension INTEGER NOT NULL CHECK (dimension > 0),
            serving INTEGER NOT NULL CHECK (serving IN (0, 1))
        ) STRICT
    """)
    db.execute("CREATE UNIQUE INDEX model_serving ON model (serving) WHERE serving = 1")
    db.execute("""
        CREATE TABLE vector (
            id INTEGER PRIMARY KEY,
            passage INTEGER NOT NULL REFERENCES passage(id) ON DELETE CASCADE,
            model INTEGER NOT NULL REFERENCES model(id),
            data BLOB NOT NULL,
            UNIQUE (passage, model)
        ) STRICT
    """)


def m005_telegram(db: Database) -> None:
    """Keep answers that were sent, for their buttons, and updates that came in, until they are done."""
    db.execute("CREATE TABLE answer (id TEXT PRIMARY KEY, saved TEXT NOT NULL, body TEXT NOT NULL) STRICT")
    db.execute("CREATE INDEX answer_saved ON answer (saved)")
    db.execute("""
        CREATE TABLE inbox (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            update_id INTEGER NOT NULL UNIQUE,
            body TEXT NOT NULL,
            done TEXT
        ) STRICT
    """)
    db.execute("CREATE INDEX inbox_done ON inbox (done)")


def m006_begun(db: Database) -> None:
    """Count how often the handling of an update began: one may be what kills the process."""
    db.execute("ALTER TABLE inbox ADD COLUMN begun INTEGER NOT NULL DEFAULT 0")


def m007_trust(db: Database) -> None:
    """Keep what was learned of how well a model knows each language."""
    db.execute("""
        CREATE TABLE trust (
            model INTEGER NOT NULL REFERENCES model(id) ON DELETE CASCADE,
            language TEXT NOT NULL,
            weight REAL NOT NULL,
            chance REAL NOT NULL,
            articles INTEGER NOT NULL,
            PRIMARY KEY (model, language)
        ) STRICT, WITHOUT ROWID
    """)


def m008_numbered(db: Database) -> None:
    """Keep how each answer came about under a number that is never given again."""
    db.execute("""
        CREATE TABLE numbered (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            asked TEXT NOT NULL,
            place INTEGER,
            body TEXT NOT NULL
        ) STRICT
    """)
    db.execute("CREATE INDEX numbered_asked ON numbered (asked)")


def m009_updated(db: Database) -> None:
    """Keep when an outlet last changed an article."""
    db.execute("ALTER TABLE revision ADD COLUMN updated TEXT NOT NULL DEFAULT ''")


def m010_dated_by(db: Database) -> None:
    """Keep what says when an article was published."""
    db.execute("ALTER TABLE revision ADD COLUMN dated_by TEXT NOT NULL DEFAULT ''")
