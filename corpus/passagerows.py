"""Reading passages, and the log of their coming and going."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from corpus.article import Change, Passage, Span, StoredPassage
from corpus.connection import Connections
from corpus.packing import unpack

_BY_ID = """
    SELECT id, revision, start, stop, sentences FROM passage
    WHERE id IN (SELECT value FROM json_each(?))
"""
_OWNERS = """
    SELECT passage.id, revision, language FROM passage JOIN revision ON revision.id = passage.revision
    WHERE passage.id IN (SELECT value FROM json_each(?))
"""
_OF_REVISION = """
    SELECT id, revision, start, stop, sentences FROM passage
    WHERE revision = ? ORDER BY id
"""
_OF_ARTICLES = """
    SELECT passage.id FROM article
    JOIN revision ON revision.article = article.id AND newest = 1
    JOIN passage ON passage.revision = revision.id
    WHERE key IN (SELECT value FROM json_each(?)) ORDER BY passage.id
"""


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose a passage is.

    Attributes:
        revision: Row id of the revision.
        language: That of its article, ISO 639-1.
    """

    revision: int
    language: str


class PassageRows:
    """The part of the store that reads passages and the change log."""

    _connections: Connections

    def passages(self, ids: Sequence[int]) -> dict[int, StoredPassage]:
        """Look up passages.

        Args:
            ids: Their row ids, in any order.

        Returns:
            Row id → passage; ids that are not there (any more) are left out.
        """
        with self._connections.reading() as db:
            rows = db.execute(_BY_ID, [_listed(ids)])
            return {row[0]: _passage(row) for row in rows}

    def owners(self, ids: Sequence[int]) -> dict[int, Owner]:
        """Look up whose passages are; a fifth of the time that reading them takes.

        Args:
            ids: Their row ids, in any order.

        Returns:
            Row id → owner; ids that are not there (any more) are left out.
        """
        with self._connections.reading() as db:
            return {id: Owner(*owner) for id, *owner in db.execute(_OWNERS, [_listed(ids)])}

    def passages_of(self, revision: int) -> tuple[StoredPassage, ...]:
        """Return a revision's passages in the order of its text; none where it is not the newest.

        Args:
            revision: Row id of the revision.
        """
        with self._connections.reading() as db:
            rows = db.execute(_OF_REVISION, [revision])
            return tuple(map(_passage, rows))

    def passages_of_articles(self, keys: Collection[str]) -> list[int]:
        """Return the row ids of articles' passages; those of articles that are gone are left out.

        Args:
            keys: The articles' ids.
        """
        with self._connections.reading() as db:
            return [id for (id,) in db.execute(_OF_ARTICLES, [json.dumps(list(keys))])]

    def last_change(self) -> int:
        """Return the number of the last change; 0 before the first."""
        return self._connections.remembered("change", _last_change)

    def changes(self, after: int, limit: int = 10_000) -> list[Change]:
        """Return a page of the change log, oldest first.

        Args:
            after: Number of the last change that is already known; 0 for all.
            limit: At most so many.
        """
        page = "SELECT seq, added, passage, revision FROM change WHERE seq > ? ORDER BY seq LIMIT ?"
        with self._connections.reading() as db:
            return [
                Change(seq, bool(added), passage, revision)
                for seq, added, passage, revision in db.execute(page, [after, limit])
            ]


def _listed(ids: Sequence[int]) -> str:
    # A sequence of numpy's own integers would not become JSON.
    return json.dumps([int(id) for id in ids])


def _passage(row: tuple[Any, ...]) -> StoredPassage:
    passage, revision, start, stop, sentences = row
    return StoredPassage(passage, revision, Passage(Span(start, stop), unpack(sentences)))


def _last_change(db: Database) -> int:
    return int(db.execute("SELECT coalesce(max(seq), 0) FROM change").fetchone()[0])
