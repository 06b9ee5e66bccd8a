"""SQLite's errors as sentences: only those that a person can mend; the others are bugs and stay visible."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pysqlite3 import dbapi2 as sqlite3

from corpus.errors import NotAnArchive, StorageError

_NOT_ALLOWED = {errno.EACCES, errno.EPERM, errno.EROFS}
# Primary result codes, https://sqlite.org/rescode.html
_DISK_ERROR = 10
_FULL = 13
_NOT_A_DATABASE = 26
# The smallest file that SQLite maps needs so many bytes.
_LEAST_ROOM = 64 * 1024
# Readers of a file that others may write take notes beside it.
_MUST_WRITE = "Beleg must be able to write the file and its folder, also to read"
_REASONS = {
    3: f"access is denied; {_MUST_WRITE}",
    5: "another program has kept it locked for too long; end that program and try again",
    8: f"it cannot be written; {_MUST_WRITE}",
    _DISK_ERROR: "the disk reports an error; check the disk, and restore the file from a copy if it stays",
    11: "the file is damaged; restore it from a copy",
    _FULL: "the disk is full, so nothing of this step was kept; make room and try again",
    14: f"it cannot be opened; check that the folder exists; {_MUST_WRITE}",
}


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn errors of SQLite and of the file system inside the block into sentences.

    Args:
        path: The archive's file, named in the sentence.

    Raises:
        NotAnArchive: The file is not SQLite.
        StorageError: The file or its folder cannot be used, and a person can mend that.
    """
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == _NOT_A_DATABASE:
            raise NotAnArchive(str(path), "this is not an archive of Beleg; choose another folder") from error
        if code not in _REASONS:
            raise
        if code == _DISK_ERROR and _is_full(path):
            code = _FULL
        raise StorageError(str(path), _REASONS[code]) from error
    except OSError as error:
        advice = f"; {_MUST_WRITE}" if error.errno in _NOT_ALLOWED else ""
        raise StorageError(str(path), f"it cannot be used: {error.strerror or error}{advice}") from error


def _is_full(path: Path) -> bool:
    """Tell whether there is no room: SQLite says so only where it writes, not where it maps a file."""
    try:
        return shutil.disk_usage(path.parent).free < _LEAST_ROOM
    except OSError:
        return False
