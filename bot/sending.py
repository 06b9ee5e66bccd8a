"""Sending answers, and remembering which quotes stand in which message."""

from __future__ import annotations

import logging

from telegram import Message, User

from bot.pages import Seen
from bot.shelf import Shelf
from bot.talk import edit, reply
from bot.workers import Workers
from corpus.errors import StorageError
from corpus.sentrows import Place

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

    async def reply(self, to: Message, seen: Seen, asker: User | None) -> None:
        """Send an answer to where a message came from."""
        await self._remember(await reply(to, seen.message), seen, asker)

    async def edit(self, old: Message, seen: Seen, asker: User | None) -> None:
        """Put another state of an answer in the place of one."""
        await edit(old, seen.message)
        await self._remember(old, seen, asker)

    async def _remember(self, message: Message, seen: Seen, asker: User | None) -> None:
        if seen.view is None or asker is None:
            return
        place = Place(
            chat=message.chat.id,
            message=message.message_id,
            thread=message.message_thread_id if message.is_topic_message else None,
            asker=asker.id,
            answer=seen.view.answer,
            page=seen.view.page,
            open=seen.view.open,
        )
        try:
            await self._workers.quick(self._archive.showed, place, seen.quotes)
        except StorageError as error:
            # The answer is true all the same.
            _LOGGER.warning("it was not remembered what message %d shows: %s", message.message_id, error)
