"""/gaps and /export: what readers miss, as a message and as a set of questions."""

from __future__ import annotations

from telegram import Message, Update

from bot import render
from bot.buttons import GapPage
from bot.gaps import Gaps
from bot.handlers import Context
from bot.jsonl import dumps
from bot.locales import Words
from bot.signs import typing
from bot.talk import Press, edit, message_of, reply
from bot.workers import Workers
from index.gaps import Gap, question_form

PER_PAGE = 5
NAME = "gaps.jsonl"
# Somebody waits for it.
_PAGE_S = 5.0
_EXPORT_S = 30.0
# Nobody waits for it, and questions must not either.
_AT_ONCE = 50
_ONCE_S = 2.0


class Lacking:
    """Shows what readers miss, and finds out what they no longer miss.

    Args:
        gaps: Where it is found.
        workers: Where it works.
    """

    def __init__(self, gaps: Gaps, workers: Workers) -> None:
        self._gaps = gaps
        self._workers = workers

    async def look(self, _context: Context) -> None:
        """Ask again some of what was not asked since the archive changed."""
        await self._workers.long(self._gaps.check, _AT_ONCE, _ONCE_S)

    async def gaps(self, update: Update, context: Context) -> None:
        """Show what most people miss."""
        message = message_of(update)
        async with typing(message):
            shown = await self._shown(GapPage(), context.words)
        await reply(message, shown)

    async def turn(self, press: Press, message: Message, at: GapPage, context: Context) -> bool:
        """Turn a page of it."""
        await press.answer()
        await edit(message, await self._shown(at, context.words))
        return True

    async def export(self, update: Update, context: Context) -> None:
        """Send all of it as a set of questions for `eval`."""
        message, words = message_of(update), context.words
        async with typing(message):
            found = await self._workers.long(self._all)
            if not found:
                await reply(message, render.line(words.gaps.none))
                return
            lines = "".join(f"{dumps(question_form(gap))}\n" for gap in found)
            await message.reply_document(
                lines.encode(), filename=NAME, caption=words.gaps.exported(len(found))
            )

    def _all(self) -> list[Gap]:
        self._gaps.check(-1, _EXPORT_S)
        return self._gaps.open()

    async def _shown(self, at: GapPage, words: Words) -> render.Message:
        """Return a page of gaps; the first one where there are no longer so many."""
        found, offset, count = await self._workers.long(self._gaps.page, at.offset, PER_PAGE, _PAGE_S)
        return render.gaps(found, offset, count, words)
