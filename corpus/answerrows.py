"""Answers that were sent, so that their buttons work after a restart."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from datetime import datetime, timedelta

from corpus.clock import stamp
from corpus.connection import Connections

KEPT = timedelta(days=90)


class AnswerRows:
    """The part of the store that keeps answers."""

    _connections: Connections
    _now: Callable[[], datetime]

    def save_answer(self, body: dict[str, object]) -> str:
        """Keep an answer for 90 days.

        Args:
            body: Anything that JSON can say.

        Returns:
            Its id: 12 random URL-safe characters, which nobody guesses.
        """
        name = secrets.token_urlsafe(9)
        now = self._now()
        with self._connections.writing() as db:
            db.execute("DELETE FROM answer WHERE saved < ?", [stamp(now - KEPT)])
            db.execute(
                "INSERT INTO answer (id, saved, body) VALUES (?, ?, ?)", [name, stamp(now), _json(body)]
            )
        return name

    def rewrite_answer(self, id: str, body: dict[str, object] | None) -> None:
        """Keep something else under an id, for 90 days from now.

        Args:
            id: What `save_answer` returned, or a name that its caller finds again by itself.
            body: As for `save_answer`; None to keep nothing under this id any more.
        """
        now = stamp(self._now())
        with self._connections.writing() as db:
            if body is None:
                db.execute("DELETE FROM answer WHERE id = ?", [id])
            else:
                # Replacing the row would take along what was sent of it.
                db.execute(
                    "INSERT INTO answer (id, saved, body) VALUES (?, ?, ?)"
                    " ON CONFLICT (id) DO UPDATE SET saved = excluded.saved, body = excluded.body",
                    [id, now, _json(body)],
                )

    def move_answers(self, chat: int, to: int) -> None:
        """Let another chat take the place of one in what is kept, so that buttons work there.

        Args:
            chat: The former one, which stands in a body as "chat".
            to: The new one.
        """
        sql = "UPDATE answer SET body = json_set(body, '$.chat', ?) WHERE json_extract(body, '$.chat') = ?"
        with self._connections.writing() as db:
            db.execute(sql, [to, chat])

    def answer(self, id: str) -> dict[str, object] | None:
        """Return an answer that was kept.

        Args:
            id: What `save_answer` returned, or anything else.

        Returns:
            Its body; None where there is none (any more).
        """
        with self._connections.reading() as db:
            row = db.execute("SELECT body FROM answer WHERE id = ?", [id]).fetchone()
        return None if row is None else dict(json.loads(row[0]))


def _json(body: dict[str, object]) -> str:
    return json.dumps(body, ensure_ascii=False)
