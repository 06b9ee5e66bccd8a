"""The tables of what was sent to whom and what became of it, as migrations; see `corpus.migrations`."""

from __future__ import annotations

from sqlite_utils import Database


def m015_retraction(db: Database) -> None:
    """Keep which articles were withdrawn; their last revision is then no newest one."""
    db.execute("""
        CREATE TABLE retraction (
            article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
            at TEXT NOT NULL,
            reason TEXT NOT NULL
        ) STRICT
    """)


def m016_sent(db: Database) -> None:
    """Keep which quotes stand in which message, and note whose article changed since."""
    db.execute("""
        CREATE TABLE shown (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            chat INTEGER NOT NULL,
            message INTEGER NOT NULL,
            thread INTEGER,
            moved INTEGER,
            answer TEXT NOT NULL REFERENCES answer(id) ON DELETE CASCADE,
            asker INTEGER NOT NULL,
            page INTEGER NOT NULL,
            open INTEGER,
            sent TEXT NOT NULL,
            UNIQUE (chat, message)
        ) STRICT
    """)
    db.execute("CREATE INDEX shown_answer ON shown (answer)")
    db.execute("CREATE INDEX shown_asker ON shown (asker)")
    db.execute("""
        CREATE TABLE sent (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            shown INTEGER NOT NULL REFERENCES shown(id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            article TEXT NOT NULL,
            revision INTEGER NOT NULL,
            start INTEGER NOT NULL,
            stop INTEGER NOT NULL,
            text TEXT NOT NULL,
            UNIQUE (shown, position)
        ) STRICT
    """)
    db.execute("CREATE INDEX sent_article ON sent (article)")
    _rechecked(db)


def _rechecked(db: Database) -> None:
    """Queue articles whose quotes must be looked at again, in the transaction that changes them."""
    db.execute("CREATE TABLE recheck (seq INTEGER PRIMARY KEY AUTOINCREMENT, article TEXT NOT NULL) STRICT")
    db.execute("CREATE INDEX recheck_article ON recheck (article)")
    changes = {
        "revision_stored": ("INSERT ON revision", "new.number > 1", "new.article"),
        "article_retracted": ("INSERT ON retraction", "1", "new.article"),
        "article_reinstated": ("DELETE ON retraction", "1", "old.article"),
    }
    for name, (event, when, article) in changes.items():
        queue = (
            "INSERT INTO recheck (article) SELECT key FROM article"  # noqa: S608 - constants
            f" WHERE id = {article} AND EXISTS (SELECT 1 FROM sent WHERE sent.article = key)"
        )
        db.execute(f"CREATE TRIGGER {name} AFTER {event} WHEN {when} BEGIN {queue}; END")
    db.execute("""
        CREATE TRIGGER article_removed AFTER DELETE ON article BEGIN
            INSERT INTO recheck (article)
            SELECT old.key WHERE EXISTS (SELECT 1 FROM sent WHERE sent.article = old.key);
        END
    """)
    # What changed between the answer and this row is not to be missed.
    db.execute("""
        CREATE TRIGGER quote_sent AFTER INSERT ON sent BEGIN
            INSERT INTO recheck (article) SELECT new.article WHERE NOT EXISTS (
                SELECT 1 FROM article JOIN revision ON revision.article = article.id AND newest = 1
                WHERE key = new.article AND number = new.revision
            );
        END
    """)


def m017_corrections(db: Database) -> None:
    """Keep what became of quotes that were sent, and who was told."""
    db.execute("""
        CREATE TABLE correction (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            sent INTEGER NOT NULL REFERENCES sent(id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            revision INTEGER NOT NULL,
            since TEXT NOT NULL,
            noticed INTEGER NOT NULL CHECK (noticed IN (0, 1)),
            reason TEXT NOT NULL,
            pieces TEXT NOT NULL,
            state TEXT NOT NULL
                CHECK (state IN ('pending', 'telling', 'told', 'skipped', 'superseded')),
            UNIQUE (sent, kind, revision, since)
        ) STRICT
    """)
    db.execute("CREATE INDEX correction_due ON correction (state) WHERE state IN ('pending', 'telling')")


def m025_inline(db: Database) -> None:
    """Keep the ids of messages that were sent inline, which are all that such messages have."""
    db.execute("ALTER TABLE shown ADD COLUMN inline TEXT")
    db.execute("CREATE UNIQUE INDEX shown_inline ON shown (inline) WHERE inline IS NOT NULL")
