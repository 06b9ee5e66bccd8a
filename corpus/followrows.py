"""Questions that somebody follows: whoever asked is told when a new article answers."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from corpus.clock import stamp
from corpus.connection import Connections
from corpus.stored import Ids, Rows
from corpus.vectorrows import FLOAT_BYTES, arrays, blobs

# What two people write differently about the same question.
_ENDING = re.compile(r"[\s?!.…]+\Z")
_SELECT = "SELECT id, chat, thread, asker, question, unlimited, language, since, made FROM follow"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where questions are followed: a chat, and the topic in it; None for none."""

    chat: int
    thread: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A question that somebody wants to follow.

    Attributes:
        chat: Telegram's number of where it is told.
        thread: The topic that it is told in; None for none.
        asker: Telegram's number of who follows it.
        question: On one line.
        unlimited: Whether the days and the outlet that the question names are no limits.
        language: Code of the language that the follower reads.
    """

    chat: int
    thread: int | None = None
    asker: int
    question: str
    unlimited: bool = False
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Follow(Wish):
    """A question that is followed.

    Attributes:
        id: Its row id, never reused.
        since: Row id of the last revision before; articles that were there by then are not told.
        made: Since when, ISO 8601 in UTC.
    """

    id: int
    since: int
    made: str


@dataclass(frozen=True, slots=True)
class Granted:
    """What became of a wish.

    Attributes:
        follow: The question that is followed.
        is_new: Whether it was not followed there before.
    """

    follow: Follow
    is_new: bool


class FollowRows:
    """The part of the store that keeps questions that are followed."""

    _connections: Connections
    _now: Callable[[], datetime]

    def put_follow(self, wish: Wish, most: int) -> Granted | None:
        """Follow a question; the same one in the same place is followed once.

        Args:
            wish: The question.
            most: How many one person may follow.

        Returns:
            What is followed; None where she follows as many already.
        """
        with self._connections.writing() as db:
            if known := _known(db, wish):
                return Granted(known, is_new=False)
            count = db.execute("SELECT count(*) FROM follow WHERE asker = ?", [wish.asker]).fetchone()[0]
            return None if count >= most else Granted(_insert(db, wish, stamp(self._now())), is_new=True)

    def follows_in(self, chat: int) -> list[Follow]:
        """Return what is followed in a chat, first what is followed longest."""
        with self._connections.reading() as db:
            return list(map(read_follow, db.execute(f"{_SELECT} WHERE chat = ? ORDER BY id", [chat])))

    def end_follow(self, id: int, chat: int) -> Follow | None:
        """Follow a question no longer.

        Args:
            id: Its row id.
            chat: Where it is followed.

        Returns:
            The question; None where it is not followed there.
        """
        with self._connections.writing() as db:
            row = db.execute(f"{_SELECT} WHERE id = ? AND chat = ?", [id, chat]).fetchone()
            db.execute("DELETE FROM follow WHERE id = ? AND chat = ?", [id, chat])
        return read_follow(row) if row else None

    def end_follows(self, spot: Spot, *, whole: bool) -> None:
        """Follow nothing in a place any longer, as when the bot may not write there any more.

        Args:
            spot: The place.
            whole: Whether its chat is meant with all topics.
        """
        with self._connections.writing() as db:
            db.execute(
                "DELETE FROM follow WHERE chat = ? AND (? OR thread IS ?)", [spot.chat, whole, spot.thread]
            )

    def move_follows(self, chat: int, to: int) -> None:
        """Let another chat take the place of one, as when a group becomes a supergroup.

        Args:
            chat: The former one.
            to: The new one; what is followed there already is not followed twice.
        """
        with self._connections.writing() as db:
            db.execute("UPDATE OR IGNORE follow SET chat = ? WHERE chat = ?", [to, chat])
            db.execute("DELETE FROM follow WHERE chat = ?", [chat])

    def follows_mark(self) -> tuple[int, int]:
        """Return what is another pair whenever anything else is followed than before."""
        with self._connections.reading() as db:
            count, last = db.execute("SELECT count(*), coalesce(max(id), 0) FROM follow").fetchone()
        return int(count), int(last)

    def follow_ids(self) -> list[int]:
        """Return the row ids of all that is followed, in order."""
        with self._connections.reading() as db:
            return [id for (id,) in db.execute("SELECT id FROM follow ORDER BY id")]

    def follows_after(self, id: int) -> list[Follow]:
        """Return what is followed anywhere, with row ids above one."""
        with self._connections.reading() as db:
            return list(map(read_follow, db.execute(f"{_SELECT} WHERE id > ? ORDER BY id", [id])))

    def follow_vectors(self, model: str, after: int = 0) -> tuple[Ids, Rows]:
        """Return the vectors of questions that a model has encoded.

        Args:
            model: The model's name.
            after: Only of questions with row ids above this one.

        Returns:
            int64 (n,), row ids of questions, ascending, and float32 (n, dimension), unit rows.
        """
        query = "SELECT id, vector FROM follow WHERE model = ? AND id > ? ORDER BY id"
        with self._connections.reading() as db:
            rows = db.execute(query, [model, after]).fetchall()
        return arrays(rows, len(rows[0][1]) // FLOAT_BYTES if rows else 0)

    def put_follow_vectors(self, model: str, ids: Sequence[int], vectors: Rows) -> None:
        """Keep the vectors of questions in the place of those by any other model.

        Args:
            model: The model's name.
            ids: Row ids of questions; those that are followed no longer are passed over.
            vectors: float32 (len(ids), dimension), unit rows.
        """
        rows = blobs(vectors, len(ids), vectors.shape[1])
        with self._connections.writing() as db:
            db.conn.executemany(
                "UPDATE follow SET model = ?, vector = ? WHERE id = ?",
                [(model, row, int(id)) for id, row in zip(ids, rows, strict=True)],
            )


def _known(db: Database, wish: Wish) -> Follow | None:
    row = db.execute(
        f"{_SELECT} WHERE chat = ? AND coalesce(thread, 0) = ? AND folded = ? AND unlimited = ?",
        [wish.chat, wish.thread or 0, _folded(wish.question), int(wish.unlimited)],
    ).fetchone()
    return read_follow(row) if row else None


def _insert(db: Database, wish: Wish, made: str) -> Follow:
    # The last row id that was ever given: that of an article which was removed is not given again.
    last = db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'revision'").fetchone()
    since = int(last[0]) if last else 0
    own = [wish.chat, wish.thread, wish.asker, wish.question, int(wish.unlimited), wish.language, since, made]
    added = db.execute(
        "INSERT INTO follow (chat, thread, asker, question, unlimited, language, since, made, folded)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [*own, _folded(wish.question)],
    )
    return read_follow([int(added.lastrowid or 0), *own])


def _folded(question: str) -> str:
    return " ".join(_ENDING.sub("", question).casefold().split())


def read_follow(row: Any) -> Follow:
    """Read a row that has all columns of `Follow`, in the order of `_SELECT`."""
    id, chat, thread, asker, question, unlimited, language, since, made = row
    return Follow(
        id=id,
        chat=chat,
        thread=thread,
        asker=asker,
        question=question,
        unlimited=bool(unlimited),
        language=language,
        since=since,
        made=made,
    )
