"""Desks whose answers are found in a process apart."""

from __future__ import annotations

from typing import cast

from bot.apart import Apart
from bot.asked import Asked
from bot.desk import Desk
from bot.locales import Words
from bot.pages import Seen
from bot.public import Public
from bot.render import Offered
from bot.shelf import Shelf
from bot.surveys import Surveys


class DeskApart(Desk):
    """A desk whose answers are found in a process apart.

    Args:
        archive: The same archive, here.
        apart: The process.
    """

    def __init__(self, archive: Shelf, apart: Apart) -> None:
        super().__init__(archive)
        self._apart = apart

    def answer(self, asked: Asked) -> Seen:
        """See `Desk.answer`."""
        return cast("Seen", self._apart.call("answer", asked))

    def there(self, asked: Asked, said: str) -> Seen | None:
        """See `Desk.there`."""
        return cast("Seen | None", self._apart.call("there", asked, said))

    def again(self, number: int, asked: Asked) -> Seen:
        """See `Desk.again`."""
        return cast("Seen", self._apart.call("again", number, asked))


class SurveysApart(Surveys):
    """Surveys that are made in a process apart; see `DeskApart`."""

    def __init__(self, archive: Shelf, apart: Apart) -> None:
        super().__init__(archive)
        self._apart = apart

    def timeline(self, asked: Asked) -> Seen:
        """See `Surveys.timeline`."""
        return cast("Seen", self._apart.call("timeline", asked))

    def latest(self, asked: Asked) -> Seen:
        """See `Surveys.latest`."""
        return cast("Seen", self._apart.call("latest", asked))


class PublicApart(Public):
    """Answers for chats that the bot is not in, found in a process apart; see `DeskApart`."""

    def __init__(self, archive: Shelf, apart: Apart) -> None:
        super().__init__(archive)
        self._apart = apart

    def offer(self, question: str, words: Words, address: str) -> list[Offered]:
        """See `Public.offer`."""
        return cast("list[Offered]", self._apart.call("offer", question, words, address))

    def answer(self, question: str, words: Words, address: str) -> Offered:
        """See `Public.answer`."""
        return cast("Offered", self._apart.call("tell", question, words, address))
