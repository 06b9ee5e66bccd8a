"""Which quotes stand in which message, so that those who were quoted something can be told what became of it.

A row is written once the message was sent, since only then it has a number: a kill in between loses this
memory, and nothing else. Rows go with the answer that they belong to, after 90 days.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from corpus.article import Span
from corpus.clock import stamp
from corpus.connection import Connections
from corpus.standing import Standing

FIELDS = "kind, revision, since, noticed, reason, pieces"

# By way of who asked: one article may have been quoted a hundred thousand times.
_ALIKE = """
    SELECT other.id FROM correction AS one
    JOIN sent ON sent.id = one.sent JOIN shown ON shown.id = sent.shown AND shown.inline IS NOT NULL
    JOIN shown AS elsewhere ON elsewhere.asker = shown.asker AND elsewhere.inline IS NOT NULL
        AND elsewhere.id <> shown.id
    JOIN sent AS again ON again.shown = elsewhere.id AND +again.article = sent.article
        AND (again.revision, again.start, again.stop) = (sent.revision, sent.start, sent.stop)
    JOIN correction AS other ON other.sent = again.id AND other.state = one.state
        AND (other.kind, other.revision, other.since) = (one.kind, one.revision, one.since)
    WHERE one.id IN (SELECT value FROM json_each(?))
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A message that shows an answer.

    Attributes:
        chat, message: Telegram's numbers; where it was sent inline, into a chat that the bot does not know,
            the asker's private chat, and none.
        inline: Telegram's id of a message that was sent inline; empty for others.
        thread: The topic that it stands in; None for none.
        asker: Telegram's number of who asked.
        answer: Id of the remembered answer.
        page: Which page of it the message shows, from 0.
        open: Position of the quote that is shown in its context; None for none.
        moved: The chat that took the place of this one; None where none did.
    """

    chat: int
    message: int = 0
    inline: str = ""
    thread: int | None = None
    asker: int
    answer: str
    page: int = 0
    open: int | None = None
    moved: int | None = None

    @property
    def now(self) -> int:
        """The chat in which somebody can be told of it."""
        return self.moved or self.chat


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A quote that was sent.

    Attributes:
        article: The article's id.
        revision: Number of the quoted revision.
        span: Where it stands there.
        text: The quote.
        told: What the message itself says that became of it; None for nothing.
    """

    article: str
    revision: int
    span: Span
    text: str
    told: Standing | None = None


class SentRows:
    """The part of the store that keeps what was sent."""

    _connections: Connections
    _now: Callable[[], datetime]

    def put_shown(self, place: Place, quotes: Mapping[int, Sent]) -> None:
        """Remember what a message shows now; quotes that it showed before stay remembered.

        Args:
            place: The message; who asked first stays who asked. Without its answer nothing is remembered.
            quotes: By their position in the answer.
        """
        with self._connections.writing() as db:
            if not db.execute("SELECT 1 FROM answer WHERE id = ?", [place.answer]).fetchone():
                return
            shown = db.execute(
                "INSERT INTO shown (chat, message, inline, thread, answer, asker, page, open, sent)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (chat, message)"
                " DO UPDATE SET page = excluded.page, open = excluded.open RETURNING id",
                [
                    place.chat,
                    _number(db, place),
                    place.inline or None,
                    place.thread,
                    place.answer,
                    place.asker,
                    place.page,
                    place.open,
                    stamp(self._now()),
                ],
            ).fetchone()[0]
            known = {at for (at,) in db.execute("SELECT position FROM sent WHERE shown = ?", [shown])}
            for at, one in quotes.items():
                if at not in known:
                    _put(db, shown, at, one)

    def shown_in(self, chat: int, message: int) -> str | None:
        """Return the id of the remembered answer that a message shows; None where none is known."""
        with self._connections.reading() as db:
            sql = "SELECT answer FROM shown WHERE chat = ? AND message = ?"
            row = db.execute(sql, [chat, message]).fetchone()
        return row and str(row[0])

    def move_chat(self, chat: int, to: int) -> None:
        """Note that another chat took the place of one, as when a group becomes a supergroup.

        Args:
            chat: The former one; its messages are out of reach.
            to: The new one.
        """
        with self._connections.writing() as db:
            db.execute("UPDATE shown SET moved = ? WHERE chat = ? OR moved = ?", [to, chat, chat])

    def alike(self, ids: Iterable[int]) -> list[int]:
        """Return corrections of which somebody would be told the same again, as of another message elsewhere.

        Args:
            ids: Row ids of corrections; of messages that were not sent inline nothing is the same.

        Returns:
            The row ids of others in the same state.
        """
        with self._connections.reading() as db:
            return sorted({id for (id,) in db.execute(_ALIKE, [json.dumps(list(ids))])})

    def forget_sent(self, user: int) -> None:
        """Forget what was sent to somebody, who is then told nothing of it any more.

        Args:
            user: Telegram's number of who asked.
        """
        with self._connections.writing() as db:
            db.execute("DELETE FROM shown WHERE asker = ?", [user])


def row_of(standing: Standing) -> list[Any]:
    """Return what became of a quote in the form that is stored, in the order of `FIELDS`."""
    pieces = json.dumps([[piece.old, piece.new] for piece in standing.pieces], ensure_ascii=False)
    noticed = int(standing.noticed)
    return [standing.kind, standing.revision, standing.since, noticed, standing.reason, pieces]


def _put(db: Database, shown: int, at: int, one: Sent) -> None:
    sent = db.execute(
        "INSERT INTO sent (shown, position, article, revision, start, stop, text)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
        [shown, at, one.article, one.revision, one.span.start, one.span.stop, one.text],
    ).fetchone()[0]
    if one.told:
        # Whoever reads it there need not be told of it.
        db.execute(
            f"INSERT INTO correction (sent, state, {FIELDS}) VALUES (?, 'told', ?, ?, ?, ?, ?, ?)",  # noqa: S608
            [sent, *row_of(one.told)],
        )


def _number(db: Database, place: Place) -> int:
    """Return a message's number; of those that were sent inline, and have none, one below all others."""
    if not place.inline:
        return place.message
    known = db.execute("SELECT message FROM shown WHERE inline = ?", [place.inline]).fetchone()
    lowest = "SELECT min(0, min(message)) - 1 FROM (SELECT message FROM shown WHERE chat = ? UNION SELECT 0)"
    return int((known or db.execute(lowest, [place.chat]).fetchone())[0])
