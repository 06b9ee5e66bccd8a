"""The archive's tables: numbered migrations, and a file that is there whole or not at all.

A migration is never changed once it was released; a new one goes to the end of MIGRATIONS.
`PRAGMA user_version` is the number of those applied.
"""

from __future__ import annotations

import os
import secrets
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from corpus.connection import check_sqlite, connect, transaction
from corpus.errors import ArchiveTooNew, NotAnArchive
from corpus.faults import told

# "BELG", what `file` and `PRAGMA application_id` show.
APPLICATION_ID = 0x42454C47
# Five vectors of 384 float32 fit on a page; 4096, the default, would waste a quarter of the file.
PAGE_BYTES = 8192


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


MIGRATIONS = (m001_archive, m002_articles, m003_passages, m004_vectors, m005_telegram, m006_begun)


def prepare(path: Path) -> None:
    """Make the archive's file and folder when they are missing, and bring an older file up to date.

    Any number of processes may do this at the same moment.

    Args:
        path: The file.

    Raises:
        UnsafeSqlite: The SQLite library is not safe for two processes.
        NotAnArchive: The file is something else; it is left as it is.
        ArchiveTooNew: A newer Beleg wrote it.
        StorageError: It cannot be read or written.
    """
    check_sqlite(path)
    with told(path):
        if _is_ready(path):
            return
        # Imported late: an archive that is ready needs no lock, and `status` must be quick.
        from filelock import FileLock  # noqa: PLC0415

        path.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(path.with_name(path.name + ".lock")):
            if _is_missing(path):
                _create(path)
            else:
                _update(path)


def _is_missing(path: Path) -> bool:
    return not path.exists() or path.stat().st_size == 0


def _is_ready(path: Path) -> bool:
    if _is_missing(path):
        return False
    with closing(connect(path)) as db:
        return _version(db, path) == len(MIGRATIONS) and db.journal_mode == "wal"


def _create(path: Path) -> None:
    """Build the file under another name and rename it, so that nobody ever opens half of it."""
    fresh = path.with_name(path.name + ".new")
    for leftover in (fresh, *_companions(fresh)):
        leftover.unlink(missing_ok=True)
    with closing(connect(fresh, create=True)) as db:
        db.execute(f"PRAGMA page_size = {PAGE_BYTES}")
        _migrate(db)
        # Last, so that there is nothing in the write-ahead log that the renaming would lose.
        db.enable_wal()
    for orphan in _companions(path):
        # SQLite would replay the log of an archive that somebody deleted into the new one.
        if orphan.exists():
            orphan.replace(orphan.with_name(orphan.name + ".orphan"))
    fresh.replace(path)
    _sync_folder(path.parent)


def _companions(path: Path) -> tuple[Path, ...]:
    return tuple(path.with_name(path.name + suffix) for suffix in ("-journal", "-wal", "-shm"))


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _update(path: Path) -> None:
    with closing(connect(path)) as db:
        if _version(db, path) < len(MIGRATIONS):
            _migrate(db)
        # A copy made by VACUUM INTO comes without.
        db.enable_wal()


def _migrate(db: Database) -> None:
    with transaction(db, "IMMEDIATE"):
        applied = _pragma(db, "user_version")
        for migration in MIGRATIONS[applied:]:
            migration(db)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")


def _version(db: Database, path: Path) -> int:
    if _pragma(db, "application_id") != APPLICATION_ID:
        raise NotAnArchive(str(path), "this is not an archive of Beleg; choose another folder")
    version = _pragma(db, "user_version")
    if version > len(MIGRATIONS):
        raise ArchiveTooNew(
            str(path),
            f"a newer Beleg wrote it (form {version}, this one knows up to {len(MIGRATIONS)}); update Beleg",
        )
    return version


def _pragma(db: Database, name: str) -> int:
    return int(db.execute(f"PRAGMA {name}").fetchone()[0])
