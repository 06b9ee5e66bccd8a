"""/sources: whose articles there are."""

from __future__ import annotations

from telegram import Message, Update

from bot import render
from bot.audiences import audience_of
from bot.buttons import Sources
from bot.groups import is_group
from bot.handlers import Context
from bot.shelf import Shelf
from bot.talk import Press, edit, message_of, reply
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
        await reply(message, await self._listed(message, Sources(), context))

    async def turned(self, _press: Press, message: Message, button: Sources, context: Context) -> bool:
        """Show another page of the outlets."""
        await edit(message, await self._listed(message, button, context))
        return True

    async def _listed(self, message: Message, at: Sources, context: Context) -> render.Message:
        outlets = await self._workers.quick(self._outlets, message.chat.id)
        return render.sources(outlets, at.offset, context.words, is_short=is_group(message.chat))

    def _outlets(self, chat: int) -> list[Outlet]:
        return self._archive.readership(audience_of(chat)).outlets()
