"""The archive's file: there whole or not at all, with all migrations applied.

`PRAGMA user_version` is the number of those applied.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from corpus.connection import check_sqlite, connect, transaction
from corpus.errors import ArchiveTooNew, NotAnArchive
from corpus.faults import told
from corpus.migrations import MIGRATIONS
from corpus.syncing import sync_folder

# The name of the file in the archive's folder.
FILE = "beleg.sqlite"
# "BELG", what `file` and `PRAGMA application_id` show.
APPLICATION_ID = 0x42454C47
# Five vectors of 384 float32 fit on a page; 4096, the default, would waste a quarter of the file.
PAGE_BYTES = 8192


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
    sync_folder(path.parent)


def _companions(path: Path) -> tuple[Path, ...]:
    return tuple(path.with_name(path.name + suffix) for suffix in ("-journal", "-wal", "-shm"))


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
