"""What is kept of a person, and how it goes."""

from __future__ import annotations

from collections.abc import Mapping

from corpus.connection import Connections

_KEPT = {
    "questions": "SELECT count(*) FROM numbered WHERE asker = :user",
    "messages": "SELECT count(*) FROM shown WHERE asker = :user",
    "votes": "SELECT count(*) FROM vote WHERE voter = :user",
    "follows": "SELECT count(*) FROM follow WHERE asker = :user",
    "settings": "SELECT count(*) FROM preference WHERE chat = :user",
}
# A private chat has the number of its person. Who asked in a group stands in what is remembered.
_FORGET = (
    "DELETE FROM vote WHERE voter = :user",
    "DELETE FROM numbered WHERE asker = :user OR place = :user",
    """
    DELETE FROM answer WHERE json_extract(body, '$.chat') = :user OR json_extract(body, '$.asker') = :user
        OR id IN (SELECT answer FROM shown WHERE asker = :user)
    """,
    "DELETE FROM shown WHERE asker = :user",
    "DELETE FROM follow WHERE asker = :user OR chat = :user",
    "DELETE FROM preference WHERE chat = :user",
)


class ForgetRows:
    """The part of the store that forgets people."""

    _connections: Connections

    def kept_of(self, user: int) -> Mapping[str, int]:
        """Count what is kept of somebody, by what it is.

        Args:
            user: Telegram's number.
        """
        with self._connections.reading() as db:
            return {name: db.execute(sql, {"user": user}).fetchone()[0] for name, sql in _KEPT.items()}

    def forget(self, user: int) -> None:
        """Forget somebody; nothing of it is left in the file either.

        Args:
            user: Telegram's number.
        """
        with self._connections.writing() as db:
            for sql in _FORGET:
                db.execute(sql, {"user": user})
        self._connections.checkpoint()
