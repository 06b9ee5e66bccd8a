"""What became of quotes that were sent, and whether those who asked were told.

A correction is `pending` until its notice is about to be sent, `telling` from before that, `told` after it;
`skipped` where it cannot be sent, `superseded` where something else was found before anybody was told.
What is `telling` when the process is killed may have been sent, and is not sent again; its message is edited
once more. So is one that may say what was superseded, where nobody need be told of anything else.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlite_utils import Database

from corpus.article import Span
from corpus.connection import Connections
from corpus.sentrows import FIELDS, Place, Sent, row_of
from corpus.standing import Kind, Piece, Standing

_READ = FIELDS.replace("revision", "correction.revision")

# From the message on, also where a hundred thousand corrections wait.
_OF_MESSAGE = f"""
    SELECT correction.id, state, position, {_READ}
    FROM sent CROSS JOIN correction ON correction.sent = sent.id
    WHERE shown = ? AND state IN ('pending', 'telling') ORDER BY position, correction.id
"""  # noqa: S608 - constants


class State(StrEnum):
    """How far the telling of a correction is; see above."""

    PENDING = "pending"
    TELLING = "telling"
    TOLD = "told"
    SKIPPED = "skipped"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True)
class Correction:
    """What is to be told of one quote.

    Attributes:
        id: Its row id.
        position: Of the quote in its answer.
        standing: What became of it.
        state: `PENDING`, or `TELLING` where a former process, or a call without an answer, left it at that.
    """

    id: int
    position: int
    standing: Standing
    state: State


@dataclass(frozen=True, slots=True)
class Due:
    """What is to be told of one message.

    Attributes:
        place: The message.
        corrections: By position.
        row: Its row id.
    """

    place: Place
    corrections: tuple[Correction, ...]
    row: int = 0


class CorrectionRows:
    """The part of the store that keeps corrections."""

    _connections: Connections

    def rechecks(self, limit: int) -> list[tuple[int, str]]:
        """Return which articles changed since they were quoted, longest ago first.

        Args:
            limit: At most so many changes.

        Returns:
            A number for `put_corrections`, and the article's id.
        """
        newest = "SELECT max(seq) AS last, article FROM recheck GROUP BY article ORDER BY last LIMIT ?"
        with self._connections.reading() as db:
            return [(seq, article) for seq, article in db.execute(newest, [limit])]

    def sent_of(self, article: str) -> dict[int, Sent]:
        """Return what was quoted of an article, by row id.

        Args:
            article: Its id.
        """
        query = "SELECT id, article, revision, start, stop, text FROM sent WHERE article = ?"
        with self._connections.reading() as db:
            return {
                id: Sent(article=key, revision=revision, span=Span(start, stop), text=text)
                for id, key, revision, start, stop, text in db.execute(query, [article])
            }

    def put_corrections(self, seq: int, article: str, found: Mapping[int, Standing | None]) -> None:
        """Store what became of an article's quotes; what is already known, or was told, is not stored again.

        Args:
            seq: As `rechecks` returned it; what changed later stays to be looked at.
            article: The article's id.
            found: Row id of a quote that was sent → what became of it; None where nothing can be told.
        """
        with self._connections.writing() as db:
            for sent, standing in found.items():
                _record(db, sent, standing)
            db.execute("DELETE FROM recheck WHERE article = ? AND seq <= ?", [article, seq])

    def due(self, limit: int, after: int = 0) -> list[Due]:
        """Return what is to be told, message by message, longest ago first.

        Args:
            limit: At most so many messages.
            after: Only of messages with row ids above this one.
        """
        # Two indexed steps: most messages have nothing to be told.
        shown = (
            "SELECT DISTINCT shown FROM correction JOIN sent ON sent.id = sent"
            " WHERE state IN ('pending', 'telling') AND shown > ? ORDER BY shown LIMIT ?"
        )
        with self._connections.reading() as db:
            found = [_due(db, id) for (id,) in db.execute(shown, [after, limit]).fetchall()]
        return [due for due in found if due]

    def due_of(self, row: int) -> Due | None:
        """Return what is to be told of one message; None where nothing is, or it is forgotten.

        Args:
            row: Its row id.
        """
        with self._connections.reading() as db:
            return _due(db, row)

    def turn(self, ids: Iterable[int], before: State, after: State) -> list[int]:
        """Bring corrections from one state to the next; on the disk when this returns.

        Args:
            ids: Their row ids.
            before: Those in another state stay as they are.
            after: The new state.

        Returns:
            The row ids of those that were brought on.
        """
        update = (
            "UPDATE correction SET state = ? WHERE state = ?"
            " AND id IN (SELECT value FROM json_each(?)) RETURNING id"
        )
        with self._connections.writing() as db:
            return sorted(id for (id,) in db.execute(update, [after, before, json.dumps(list(ids))]))


def _record(db: Database, sent: int, standing: Standing | None) -> None:
    rows = db.execute(
        f"SELECT id, state, {FIELDS} FROM correction WHERE sent = ? AND state <> 'superseded' ORDER BY id",  # noqa: S608
        [sent],
    ).fetchall()
    pending = {row[0]: _standing(row[2:]) for row in rows if row[1] == State.PENDING}
    known = [_standing(row[2:]) for row in rows if row[1] != State.PENDING]
    last = known[-1] if known else Standing(kind=Kind.STANDS)
    news = standing is not None and not standing.is_like(last)
    if news and standing and any(standing.is_like(one) for one in pending.values()):
        return
    for id in pending:
        db.execute("UPDATE correction SET state = 'superseded' WHERE id = ?", [id])
    # A foreign key: the quote may have been forgotten meanwhile.
    if standing and (news or pending) and db.execute("SELECT 1 FROM sent WHERE id = ?", [sent]).fetchone():
        row = row_of(standing)
        # What was told before comes once more where something else was told in between: withdrawn, and back.
        same = "sent = ? AND kind = ? AND revision = ? AND since = ?"
        db.execute(f"DELETE FROM correction WHERE {same}", [sent, *row[:3]])  # noqa: S608
        db.execute(
            f"INSERT INTO correction (sent, state, {FIELDS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            # The message may have been edited before it stood again as was last told.
            [sent, State.PENDING if news else State.TELLING, *row],
        )


def _standing(row: Sequence[Any]) -> Standing:
    kind, revision, since, noticed, reason, pieces = row
    return Standing(
        kind=Kind(kind),
        pieces=tuple(Piece(old, new) for old, new in json.loads(pieces)),
        revision=revision,
        since=since,
        noticed=bool(noticed),
        reason=reason,
    )


def _due(db: Database, shown: int) -> Due | None:
    rows = db.execute(_OF_MESSAGE, [shown]).fetchall()
    place = db.execute(
        "SELECT chat, message, inline, thread, asker, answer, page, open, moved FROM shown WHERE id = ?",
        [shown],
    ).fetchone()
    if place is None or not rows:
        return None
    chat, message, inline, thread, asker, answer, page, opened, moved = place
    return Due(
        Place(
            chat=chat,
            message=max(message, 0),
            inline=inline or "",
            thread=thread,
            asker=asker,
            answer=answer,
            page=page,
            open=opened,
            moved=moved,
        ),
        tuple(Correction(row[0], row[2], _standing(row[3:]), State(row[1])) for row in rows),
        row=shown,
    )
