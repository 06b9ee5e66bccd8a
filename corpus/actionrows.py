"""The log of what was done, and what is kept for a day so that it can be taken back."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlite_utils import Database

from corpus.actions import (
    PASSED_OVER,
    TERMINAL,
    Actor,
    Deed,
    Logged,
    Lot,
    Step,
    Undone,
    removed_of,
)
from corpus.article import Revision
from corpus.articlerows import ArticleRows
from corpus.clock import stamp
from corpus.errors import UnknownArticle

UNDOABLE = timedelta(hours=24)

_LOG = """
    SELECT at, actor, name, deed, article, title, count(*), min(number) AS first
    FROM action GROUP BY lot, deed ORDER BY first DESC LIMIT ? OFFSET ?
"""
_COUNT = "SELECT count(*) FROM (SELECT 1 FROM action GROUP BY lot, deed)"
_LAST = "SELECT lot, at FROM action WHERE actor = ? AND settled = 0 ORDER BY number DESC LIMIT 1"
_STEPS = """
    SELECT number, deed, article, title, before, body
    FROM action LEFT JOIN removed ON removed.action = action.number
    WHERE lot = ? AND settled = 0 ORDER BY number DESC
"""
_INSERT = """
    INSERT INTO action (lot, at, actor, name, deed, article, title, before, after, settled)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


@dataclass(frozen=True, slots=True)
class Ledger:
    """Writes the log on a connection that is in a transaction: what is done and its line, or neither.

    Attributes:
        db: The connection.
        at: The moment, ISO 8601 in UTC, to the second.
        lot: To which change it belongs.
    """

    db: Database
    at: str
    lot: Lot

    def write(
        self, deed: Deed, article: str, title: str, *, before: int | None = None, after: int | None = None
    ) -> int:
        """Write a line.

        Args:
            deed: What was done.
            article: The article's id.
            title: Its title, else its first words.
            before: Row id of the newest revision until then; None for none.
            after: Row id of that from then on; None for none.

        Returns:
            Its number.
        """
        by = self.lot.by
        settled = int(deed in PASSED_OVER)
        row = [self.lot.id, self.at, by.id, by.name, deed, article, title, before, after, settled]
        return int(self.db.execute(_INSERT, row).lastrowid or 0)

    def taken_back(self) -> list[Undone]:
        """Return what was taken back in this lot, last one first."""
        rows = self.db.execute(
            "SELECT article, title FROM action WHERE lot = ? AND deed = ? ORDER BY number DESC",
            [self.lot.id, Deed.UNDONE],
        )
        return [Undone(Deed.UNDONE, article, title, done=True) for article, title in rows]

    def keep(self, action: int, former: Mapping[str, Any]) -> None:
        """Keep what there was until it can no longer be called back.

        Args:
            action: Number of the line that says that it went.
            former: It, as JSON can say it; of an article see `removed_form`.
        """
        body = json.dumps(former, ensure_ascii=False)
        self.db.execute("INSERT INTO removed (action, at, body) VALUES (?, ?, ?)", [action, self.at, body])


class ActionRows(ArticleRows):
    """The part of the store that keeps the log."""

    def log(self, limit: int = -1, offset: int = 0) -> list[Logged]:
        """Return what was done, last change first.

        Args:
            limit: At most so many lines; -1 for all.
            offset: After so many.
        """
        with self._connections.reading() as db:
            rows = db.execute(_LOG, [limit, offset]).fetchall()
        return [
            Logged(at, Actor(actor, name), Deed(deed), article, title, articles)
            for at, actor, name, deed, article, title, articles, _first in rows
        ]

    def note(
        self,
        deed: Deed,
        things: Sequence[tuple[str, str]],
        lot: Lot,
        former: Mapping[str, Any] | None = None,
    ) -> None:
        """Write down what was done that is not done to articles.

        Args:
            deed: What.
            things: Address or name, and title, of each.
            lot: To which change it belongs.
            former: What there was of each, as JSON can say it; None where nothing is to be called back.
        """
        if things:
            with self._connections.writing() as db:
                ledger = self._ledger(db, lot)
                for name, title in things:
                    action = ledger.write(deed, name, title)
                    if former:
                        ledger.keep(action, former)

    def logged(self) -> int:
        """Count the lines of the log."""
        with self._connections.reading() as db:
            return int(db.execute(_COUNT).fetchone()[0])

    def undoable(self, by: Actor) -> tuple[str, tuple[Step, ...]]:
        """Return the last change that somebody made within 24 hours and has not taken back.

        Args:
            by: Who; the name does not count.

        Returns:
            The change's id and its steps, last one first; neither where there is none.
        """
        with self._connections.reading() as db:
            lot, at = db.execute(_LAST, [by.id]).fetchone() or ("", "")
            if at < self._since():
                return "", ()
            rows = db.execute(_STEPS, [lot]).fetchall()
        return lot, tuple(self._steps(rows))

    def purge(self) -> None:
        """Let go for good of what was removed more than a day ago; the log keeps only that it was."""
        since = self._since()
        with self._connections.reading() as db:
            is_due = db.execute("SELECT 1 FROM removed WHERE at < ? LIMIT 1", [since]).fetchone()
        if is_due:
            with self._connections.writing() as db:
                db.execute("DELETE FROM removed WHERE at < ?", [since])

    def _ledger(self, db: Database, lot: Lot | None) -> Ledger:
        return Ledger(db, stamp(self._now()), lot or Lot.of(TERMINAL))

    def _since(self) -> str:
        return stamp(self._now() - UNDOABLE)

    def _steps(self, rows: Sequence[tuple[Any, ...]]) -> Iterator[Step]:
        for number, deed, article, title, before, body in rows:
            if deed in (Deed.REVISED, Deed.RETRACTED):
                former, withdrawn = self._former(before), None
            else:
                former, withdrawn = removed_of(json.loads(body or "{}"))
            yield Step(number, Deed(deed), article, title, tuple(former), withdrawn)

    def _former(self, revision: int) -> list[Revision]:
        try:
            return [self.revision(revision)]
        except UnknownArticle:
            # The article was removed since.
            return []
