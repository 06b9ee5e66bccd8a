"""Connections to the archive's file: one per thread, every write in a transaction of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, TypeVar

from pysqlite3 import dbapi2 as sqlite3
from sqlite_utils import Database

from corpus.errors import UnsafeSqlite
from corpus.faults import told

T = TypeVar("T")

# Up to 3.51.2 a checkpoint beside a writing process can corrupt the file:
# https://sqlite.org/wal.html#the_wal_reset_bug
SAFE_SQLITE = (3, 51, 3)
BUSY_S = 60.0

_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    # NORMAL would lose what was acknowledged when the power fails.
    "PRAGMA synchronous = FULL",
    # One big import must not leave a big write-ahead log behind for ever.
    "PRAGMA journal_size_limit = 67108864",
    # What is deleted, or moved to make room, would stay readable where it stood: also of who is forgotten.
    "PRAGMA secure_delete = ON",
)


def check_sqlite(path: Path, version: tuple[int, ...] = sqlite3.sqlite_version_info) -> None:
    """Refuse a SQLite library that can corrupt a file shared by two processes.

    Args:
        path: The archive's file, named in the error.
        version: The version of the library.

    Raises:
        UnsafeSqlite: It is older than 3.51.3.
    """
    if version < SAFE_SQLITE:
        used = ".".join(map(str, version))
        raise UnsafeSqlite(
            str(path),
            f"SQLite {used} can corrupt an archive that two programs use at once; "
            "`pip install --upgrade pysqlite3` brings a safe one (3.51.3 or newer)",
        )


def connect(path: Path, *, create: bool = False) -> Database:
    """Open one connection, in autocommit mode.

    Args:
        path: The file.
        create: Whether to make the file when it is missing. Otherwise that is an error, so that an
            archive deleted under a running program is not replaced by an empty file.

    Returns:
        A connection that any one thread at a time may use.
    """
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={'rwc' if create else 'rw'}",
        uri=True,
        timeout=BUSY_S,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        # Plug-ins that the person has installed for sqlite-utils have no business here.
        database = Database(connection, execute_plugins=False)
        for pragma in _PRAGMAS:
            connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return database


@contextmanager
def transaction(db: Database, kind: str) -> Iterator[Database]:
    """Run the block in one transaction: committed at its end, rolled back when it raises.

    Args:
        db: The connection.
        kind: "IMMEDIATE" to write. A transaction that begins as "DEFERRED" and writes later fails
            at once when another process has written in between, whatever the time-out.
    """
    db.conn.execute(f"BEGIN {kind}")
    try:
        yield db
        db.conn.execute("COMMIT")
    except BaseException:
        # Some errors, a full disk among them, have rolled back already.
        if db.conn.in_transaction:
            db.conn.execute("ROLLBACK")
        raise


# One for each file that this process writes.
_TURNS: dict[Path, threading.RLock] = {}
_MAKING = threading.Lock()


def _turn_at(path: Path) -> threading.RLock:
    """Return what the threads of this process queue at to write a file.

    They need not sleep and look again then, as SQLite has processes do, up to a tenth of a second each time.
    """
    with _MAKING:
        return _TURNS.setdefault(path.resolve(), threading.RLock())


class Connections:
    """The connections of one process to one archive, thread-safe.

    Args:
        path: The archive's file, which exists.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._turn = _turn_at(path)
        self._mine = threading.local()
        self._open: dict[threading.Thread, Database] = {}
        self._closed = False
        self._read: dict[str, tuple[int, Any]] = {}
        with told(path):
            self._watcher = connect(path)

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """Lend this thread's connection; all reads in the block see one state."""
        with told(self.path), transaction(self._database(), "DEFERRED") as db:
            yield db

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """Lend this thread's connection, with the right to write, for one transaction."""
        with self._turn, told(self.path), transaction(self._database(), "IMMEDIATE") as db:
            yield db

    @contextmanager
    def streaming(self) -> Iterator[Database]:
        """Lend a new connection that sees one state however long the block takes.

        For generators: their caller may use this thread's own connection between two items.
        """
        with told(self.path), closing(connect(self.path)) as db, transaction(db, "DEFERRED"):
            yield db

    def remembered(self, name: str, read: Callable[[Database], T]) -> T:
        """Return what was read since the last commit by anybody, else read it.

        Args:
            name: What is read; always read in the same way.
            read: Reads it in one transaction; what it returns is shared, so nobody may change it.
        """
        # The version comes first: what is committed meanwhile is then read again.
        version = self.data_version()
        known = self._read.get(name)
        if known is None or known[0] != version:
            with self.reading() as db:
                known = self._read[name] = version, read(db)
        value: T = known[1]
        return value

    def checkpoint(self) -> None:
        """Bring the write-ahead log into the file and empty it, as far as nobody is reading."""
        with told(self.path):
            self._database().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def data_version(self) -> int:
        """Return a number that changes with every commit by any thread or process.

        SQLite counts per connection, and only other connections' commits; so one connection that
        never writes does the counting for all threads.
        """
        with told(self.path), self._lock:
            return int(self._watcher.conn.execute("PRAGMA data_version").fetchone()[0])

    def close(self) -> None:
        """Close all connections; no thread may be using one."""
        with self._lock:
            self._closed = True
            for database in (self._watcher, *self._open.values()):
                database.close()
            self._open.clear()

    def _database(self) -> Database:
        if self._closed:
            raise ValueError("this archive is closed")
        database: Database | None = getattr(self._mine, "database", None)
        if database is None:
            database = self._mine.database = connect(self.path)
            self._register(database)
        return database

    def _register(self, database: Database) -> None:
        with self._lock:
            for thread in [thread for thread in self._open if not thread.is_alive()]:
                self._open.pop(thread).close()
            self._open[threading.current_thread()] = database
