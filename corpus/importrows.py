"""How far files were read that hold many articles, or are many."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from corpus.connection import Connections


@dataclass(frozen=True, slots=True)
class FileState:
    """What tells whether a file is as it was.

    Attributes:
        path: Absolute.
        size: Bytes.
        changed: When it was last written, nanoseconds since 1970.
        head: Hash of its beginning; empty where the other two are enough.
    """

    path: str
    size: int
    changed: int
    head: str = ""


@dataclass(frozen=True, slots=True)
class Import:
    """How far a file was read.

    Attributes:
        file: The file as it was.
        line: Number of the last line of which is known what became of it; 0 for a file without lines.
        stop: So many bytes stand up to there.
        articles: How many of its articles the archive holds.
        failed: Number and first byte of each line that could not be read.
    """

    file: FileState
    line: int
    stop: int
    articles: int
    failed: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Step:
    """What was read of a file since the last step.

    Attributes:
        file: The file as it is.
        start: Where the step before ended; 0 for the first.
        line, stop: As of `Import`, after this step.
        keys: Ids of the articles, which are safely stored.
        failed: As of `Import`, of this step.
    """

    file: FileState
    start: int
    line: int
    stop: int
    keys: tuple[str, ...]
    failed: tuple[tuple[int, int], ...] = ()


class ImportRows:
    """The part of the store that knows what was read before."""

    _connections: Connections

    def imported(self, path: str) -> Import | None:
        """Return how far a file was read; None where nothing of it is there, or one of its articles is gone.

        Args:
            path: Absolute.
        """
        if not _is_text(path):
            return None
        with self._connections.reading() as db:
            row = db.execute(
                "SELECT id, size, changed, head, line, stop FROM import WHERE path = ?", [path]
            ).fetchone()
            if row is None:
                return None
            id, size, changed, head, line, stop = row
            articles = db.execute("SELECT count(*) FROM imported WHERE import = ?", [id]).fetchone()[0]
            failed = db.execute("SELECT line, start FROM import_failed WHERE import = ? ORDER BY line", [id])
            return Import(
                FileState(path, size, changed, head), line, stop, articles, tuple(failed.fetchall())
            )

    def note_imported(self, steps: Sequence[Step]) -> None:
        """Take note of how far files were read, of all steps or of none.

        A step counts only where the one before it did and all its articles are there: another process may
        have removed one, or read the same file.

        Args:
            steps: In order.
        """
        if not steps:
            return
        with self._connections.writing() as db:
            for step in steps:
                if _is_text(step.file.path) and _all_there(db, step.keys):
                    _note(db, step)


def _note(db: Database, step: Step) -> None:
    file = step.file
    if step.start == 0:
        db.conn.execute("DELETE FROM import WHERE path = ?", [file.path])
        row = db.conn.execute(
            "INSERT INTO import (path, size, changed, head, line, stop)"
            " VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
            [file.path, file.size, file.changed, file.head, step.line, step.stop],
        ).fetchone()
    else:
        row = db.conn.execute(
            "UPDATE import SET line = ?, stop = ?"
            " WHERE path = ? AND size = ? AND changed = ? AND head = ? AND stop = ? RETURNING id",
            [step.line, step.stop, file.path, file.size, file.changed, file.head, step.start],
        ).fetchone()
    if row is None:
        return
    db.conn.execute(
        "INSERT OR IGNORE INTO imported"
        " SELECT ?, article.id FROM json_each(?) AS given JOIN article ON article.key = given.value",
        [row[0], json.dumps(step.keys)],
    )
    db.conn.executemany(
        "INSERT OR REPLACE INTO import_failed VALUES (?, ?, ?)", [(row[0], *at) for at in step.failed]
    )


def _all_there(db: Database, keys: Sequence[str]) -> bool:
    there = "SELECT count(*) FROM json_each(?) AS given JOIN article ON article.key = given.value"
    return int(db.conn.execute(there, [json.dumps(keys)]).fetchone()[0]) == len(keys)


def _is_text(path: str) -> bool:
    """Tell whether SQLite can keep a path; one in another encoding is read from its beginning each time."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True
