"""/undo and /log."""

from __future__ import annotations

from telegram import Update

from bot import render
from bot.buttons import LogPage
from bot.handlers import Context
from bot.locales import Words
from bot.shelf import Shelf
from bot.talk import actor_of, message_of, reply, typing, words_of
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

    async def undo(self, update: Update, _context: Context) -> None:
        """Take back the admin's last change."""
        message, user = message_of(update), update.effective_user
        if user is None:
            raise ValueError("only what an admin wrote comes here")
        async with typing(message):
            # A kill may bring this message twice, which must not take back the change before as well.
            lot = f"undo.{message.chat.id}.{message.message_id}"
            steps = await self._workers.long(self._archive.undo, by=actor_of(user), lot=lot)
        await reply(message, render.undone(steps, words_of(user)))

    async def log(self, update: Update, _context: Context) -> None:
        """Show what was done last."""
        await reply(message_of(update), await self.page(LogPage(), words_of(update.effective_user)))

    async def page(self, at: LogPage, words: Words) -> render.Message:
        """Return a page of the log."""
        return await self._workers.quick(self._page, at.offset, words)

    def _page(self, offset: int, words: Words) -> render.Message:
        count = self._archive.logged()
        offset = offset if offset < count else 0
        return render.log(self._archive.log(PER_PAGE, offset), offset, count, words)
