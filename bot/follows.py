"""Questions that somebody follows: noted, listed and ended."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from bot.asked import Asked
from bot.audiences import audience_of
from bot.desk import GOES_ON
from bot.reopening import kept_here
from bot.shelf import Shelf
from corpus.followrows import Follow, Granted, Wish
from index.kept import Kept

# How many one person may follow.
MOST = 50
# In one place something is told once within so long.
PAUSE = timedelta(minutes=15)
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Matter:
    """What somebody asked about.

    Attributes:
        question: It can be understood alone.
        unlimited: Whether the days and the outlet that it names are no limits.
    """

    question: str
    unlimited: bool = False


class Rows(Protocol):
    """Where they are kept; see `corpus.followrows`."""

    def put_follow(self, wish: Wish, most: int) -> Granted | None:
        """Follow a question; None where somebody follows as many already."""

    def follows_in(self, chat: int) -> list[Follow]:
        """Return what is followed in a chat."""

    def end_follow(self, id: int, chat: int) -> Follow | None:
        """Follow a question no longer; None where it is not followed there."""


class Follows:
    """Notes what is followed. Every method blocks: call it in a worker.

    Args:
        archive: Where answers are kept.
        rows: Where it is noted.
    """

    def __init__(self, archive: Shelf, rows: Rows) -> None:
        self._archive = archive
        self._rows = rows

    def follow(self, matter: Matter, asked: Asked, asker: int) -> Granted | None:
        """Follow a question; None where somebody follows as many already.

        Args:
            matter: What is followed.
            asked: Where it is told, and in which language.
            asker: Telegram's number of who follows it.
        """
        wish = Wish(
            chat=asked.chat,
            thread=asked.thread,
            asker=asker,
            question=matter.question,
            unlimited=matter.unlimited,
            language=asked.words.code,
        )
        return self._rows.put_follow(wish, MOST)

    def answered(self, number: int, chat: int) -> Matter | None:
        """Return what an answer in a chat was about; None where there is none.

        Args:
            number: Of the answer, as a button carried it; may be forged.
            chat: Where the button was pressed.
        """
        kept = kept_here(self._archive.readership(audience_of(chat)), number, chat)
        return _matter(kept) if kept else None

    def replied(self, asked: Asked) -> Matter | None:
        """Return what the answer was about that somebody replies to; None where she replies to none."""
        kept = self._archive.before(asked.asking, GOES_ON, asked.replied) if asked.replied else None
        return _matter(kept) if kept else None

    def listed(self, chat: int, ended: int = 0) -> Sequence[Follow]:
        """Return what is followed in a chat, without what is ended now.

        Args:
            chat: Where it is followed, and the button was pressed.
            ended: Row id, as a button carried it; 0 for none.
        """
        if ended:
            self._rows.end_follow(ended, chat)
        return self._rows.follows_in(chat)

    def end(self, follow: int, chat: int) -> bool:
        """Follow a question no longer; False where it is not followed in this chat."""
        return self._rows.end_follow(follow, chat) is not None


def _matter(kept: Kept) -> Matter:
    """Return what was asked, completed by what it went on from."""
    own = {word.casefold() for word in _WORD.findall(kept.question)}
    is_whole = all(word.casefold() in own for word in _WORD.findall(kept.looked_for))
    return Matter(kept.question if is_whole else kept.looked_for, kept.request.any_time)
