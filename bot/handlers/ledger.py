"""/undo and /log."""

from __future__ import annotations

from telegram import Message, Update

from bot import render
from bot.buttons import LogPage
from bot.handlers import Context
from bot.locales import Words
from bot.shelf import Shelf
from bot.signs import typing
from bot.talk import Press, edit, message_of, reply, sender_of
from bot.workers import Workers

PER_PAGE = 10


class Ledger:
    """Says who did what, and takes it back.

    Args:
        archive: Where it was done.
        workers: Where it works.
    """

    def __init__(self, archive: Shelf, workers: Workers) -> None:
        self._archive = archive
        self._workers = workers

    async def undo(self, update: Update, context: Context) -> None:
        """Take back the admin's last change."""
        message, by, words = message_of(update), sender_of(update), context.words
        async with typing(message):
            # A kill may bring this message twice, which must not take back the change before as well.
            lot = f"undo.{message.chat.id}.{message.message_id}"
            steps = await self._workers.long(self._archive.undo, by=by, lot=lot)
        await reply(message, render.undone(steps, words))

    async def log(self, update: Update, context: Context) -> None:
        """Show what was done last."""
        await reply(message_of(update), await self._shown(LogPage(), context.words))

    async def turn(self, _press: Press, message: Message, at: LogPage, context: Context) -> bool:
        """Turn a page of the log."""
        await edit(message, await self._shown(at, context.words))
        return True

    async def _shown(self, at: LogPage, words: Words) -> render.Message:
        """Return a page of the log."""
        return await self._workers.quick(self._page, at.offset, words)

    def _page(self, offset: int, words: Words) -> render.Message:
        count = self._archive.logged()
        offset = offset if offset < count else 0
        return render.log(self._archive.log(PER_PAGE, offset), offset, count, words)
