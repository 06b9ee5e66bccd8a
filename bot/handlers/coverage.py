"""/sources: whose articles there are."""

from __future__ import annotations

from telegram import Update

from bot import render
from bot.audiences import audience_of
from bot.handlers import Context
from bot.shelf import Shelf
from bot.talk import message_of, reply
from bot.workers import Workers
from corpus.stored import Outlet


class Coverage:
    """Says what there is to be asked.

    Args:
        archive: Where the outlets stand.
        workers: Where it works.
    """

    def __init__(self, archive: Shelf, workers: Workers) -> None:
        self._archive = archive
        self._workers = workers

    async def sources(self, update: Update, context: Context) -> None:
        """List the outlets."""
        message = message_of(update)
        outlets = await self._workers.quick(self._outlets, message.chat.id)
        await reply(message, render.sources(outlets, context.words))

    def _outlets(self, chat: int) -> list[Outlet]:
        return self._archive.readership(audience_of(chat)).outlets()
