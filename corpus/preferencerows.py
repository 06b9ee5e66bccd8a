"""What people and groups want to be different from what everybody gets."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from corpus.connection import Connections


class PreferenceRows:
    """The part of the store that keeps preferences."""

    _connections: Connections

    def preferences(self) -> dict[int, dict[str, Any]]:
        """Return all of them, by the number of the chat; a person's is that of her private chat."""
        with self._connections.reading() as db:
            rows = db.execute("SELECT chat, body FROM preference").fetchall()
        return {chat: dict(json.loads(body)) for chat, body in rows}

    def save_preference(self, chat: int, body: Mapping[str, object]) -> None:
        """Keep what a chat wants; nothing where it wants what everybody gets.

        Args:
            chat: Telegram's number.
            body: Anything that JSON can say; empty to forget it.
        """
        with self._connections.writing() as db:
            if body:
                row = [chat, json.dumps(body, ensure_ascii=False)]
                db.execute("INSERT OR REPLACE INTO preference (chat, body) VALUES (?, ?)", row)
            else:
                db.execute("DELETE FROM preference WHERE chat = ?", [chat])
