"""/start, /help and /sources."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from telegram import Update

from bot import render
from bot.audiences import audience_of
from bot.desk import Desk
from bot.handlers import Context
from bot.shelf import Shelf
from bot.talk import message_of, reply
from bot.workers import Workers
from corpus.stored import Outlet


class Welcome:
    """Says what this is and whose articles it knows.

    Args:
        desk: Where examples come from.
        archive: Where the outlets stand.
        workers: Where it works.
        admin_ids: Who reads the admins' help.
    """

    def __init__(self, desk: Desk, archive: Shelf, workers: Workers, admin_ids: AbstractSet[int]) -> None:
        self._desk = desk
        self._archive = archive
        self._workers = workers
        self._admin_ids = admin_ids

    async def start(self, update: Update, context: Context) -> None:
        """Greet, with example questions as buttons."""
        message, words = message_of(update), context.words
        await reply(message, await self._workers.quick(self._desk.offer, message.chat.id, words))

    async def help(self, update: Update, context: Context) -> None:
        """Say how to ask, and to admins what else there is."""
        user, words = update.effective_user, context.words
        is_admin = user is not None and user.id in self._admin_ids
        text = f"{words.help}\n\n{words.admin.help}" if is_admin else words.help
        await reply(message_of(update), render.line(text))

    async def sources(self, update: Update, context: Context) -> None:
        """List the outlets."""
        message = message_of(update)
        outlets = await self._workers.quick(self._outlets, message.chat.id)
        await reply(message, render.sources(outlets, context.words))

    def _outlets(self, chat: int) -> list[Outlet]:
        return self._archive.readership(audience_of(chat)).outlets()
