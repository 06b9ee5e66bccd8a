"""Sending answers, and remembering which quotes stand in which message."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace

from telegram import Message, User

from bot.claims import Claim
from bot.locales import Words
from bot.pages import Seen
from bot.remembered import SentElsewhere
from bot.shelf import Shelf
from bot.talk import edit, reply, topic_of
from bot.workers import Workers
from corpus.errors import StorageError
from corpus.sentrows import Place
from index.answer import Quote

_LOGGER = logging.getLogger(__name__)


class Sending:
    """Sends answers.

    Args:
        archive: Where it is remembered.
        workers: Where it works.
    """

    def __init__(self, archive: Shelf, workers: Workers) -> None:
        self._archive = archive
        self._workers = workers

    async def reply(self, to: Message, seen: Seen, asker: User | None, claim: Claim | None = None) -> None:
        """Send an answer to where a message came from, or to what is claimed in another one."""
        sent = await reply(to, seen.message, claim, seen.beside)
        await self._remember(sent, seen, asker)
        if seen.number:
            await self._written(self._archive.placed, seen.number, sent.message_id)

    async def edit(self, old: Message, seen: Seen, asker: User | None) -> None:
        """Put another state of an answer in the place of one."""
        shown = await edit(old, seen.message)
        await self._remember(shown, seen, asker)

    async def elsewhere(self, id: str, quotes: Sequence[Quote], asker: User, words: Words) -> None:
        """Remember quotes in a chat that the bot is not in.

        Args:
            id: Telegram's id of the message, which was sent inline.
            quotes: Which it shows.
            asker: Who put them there.
            words: The language of the message.
        """
        await self._written(self._put_elsewhere, id, tuple(quotes), asker.id, words.code)

    def _put_elsewhere(self, id: str, quotes: tuple[Quote, ...], asker: int, language: str) -> None:
        # What is asked there is not kept.
        shown = tuple(replace(quote, holds=frozenset()) for quote in quotes)
        sent = SentElsewhere(asker, language, shown)
        place = Place(chat=asker, inline=id, asker=asker, answer=self._archive.remember(sent.body()))
        self._archive.showed(place, sent.quotes)

    async def _remember(self, message: Message, seen: Seen, asker: User | None) -> None:
        if seen.view is None or asker is None:
            return
        place = Place(
            chat=message.chat.id,
            message=message.message_id,
            thread=topic_of(message),
            asker=asker.id,
            answer=seen.view.answer,
            page=seen.view.page,
            open=seen.view.open,
        )
        await self._written(self._archive.showed, place, seen.quotes, seen.told)

    async def _written(self, write: Callable[..., None], *what: object) -> None:
        try:
            await self._workers.quick(write, *what)
        except StorageError as error:
            # The answer is true all the same.
            _LOGGER.warning("it was not remembered what a message shows: %s", error)
