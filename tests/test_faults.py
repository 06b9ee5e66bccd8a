"""Errors of SQLite and of the file system become sentences."""

import errno
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest
from pysqlite3 import dbapi2 as sqlite3

from corpus.errors import NotAnArchive, StorageError
from corpus.faults import told

PATH = Path("beleg.sqlite")


def failing(code):
    """SQLite's error with such a code."""
    error = sqlite3.OperationalError("whatever SQLite says")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (8, "it cannot be written; Beleg must be able to write the file and its folder, also to read"),
        (5, "another program has kept it locked for too long; end that program and try again"),
        (13, "the disk is full, so nothing of this step was kept; make room and try again"),
        # Extended codes have the primary one in their last byte: SQLITE_IOERR_FSYNC.
        (1034, "the disk reports an error; check the disk, and restore the file from a copy if it stays"),
    ],
)
def test_what_a_person_can_mend(code, reason):
    """The sentence says what to do, and the error beneath is kept for the log."""
    error = failing(code)
    with pytest.raises(StorageError) as caught, told(PATH):
        raise error
    assert (type(caught.value), str(caught.value)) == (StorageError, f"beleg.sqlite: {reason}")
    assert caught.value.__cause__ is error


def test_a_full_disk_where_a_file_is_mapped(monkeypatch):
    """SQLite calls that an error of the disk."""
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1000))
    with pytest.raises(StorageError, match="the disk is full, so nothing of this step was kept"), told(PATH):
        raise failing(4874)


def test_another_file():
    """A file of another kind is no damage of an archive."""
    with (
        pytest.raises(NotAnArchive, match="this is not an archive of Beleg; choose another folder"),
        told(PATH),
    ):
        raise failing(26)


@pytest.mark.parametrize(
    "error", [failing(1), sqlite3.ProgrammingError("no such column"), ValueError("else")]
)
def test_what_is_a_bug_stays_visible(error):
    """Hidden in a sentence it would not be found."""
    with pytest.raises(type(error)) as caught, told(PATH):
        raise error
    assert caught.value is error


def test_errors_of_the_file_system():
    """In the system's words, with what to do about missing rights."""
    with pytest.raises(StorageError) as caught, told(PATH):
        raise OSError(errno.ENOTDIR, "Not a directory")
    assert str(caught.value) == "beleg.sqlite: it cannot be used: Not a directory"
    with pytest.raises(StorageError) as caught, told(PATH):
        raise PermissionError(errno.EROFS, "Read-only file system")
    assert str(caught.value) == (
        "beleg.sqlite: it cannot be used: Read-only file system; "
        "Beleg must be able to write the file and its folder, also to read"
    )
