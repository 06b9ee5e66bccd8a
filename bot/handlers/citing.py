"""⧉ below answers: buttons that copy a quote, or cite its article, in several forms."""

from __future__ import annotations

from dataclasses import replace

from telegram import Message

from bot import render
from bot.buttons import Cite, ToCite
from bot.citations import Citations
from bot.handlers import Context
from bot.moving import AWAY
from bot.talk import Press, rekey, reply
from bot.workers import Workers


class Citing:
    """Offers what can be cited in the place of an answer's buttons, and sends what no button can hold.

    Args:
        citations: Writes citations.
        workers: Where it works.
    """

    def __init__(self, citations: Citations, workers: Workers) -> None:
        self._citations = citations
        self._workers = workers

    async def offered(self, press: Press, message: Message, button: ToCite, context: Context) -> bool:
        """Put the forms of citing in the place of the buttons; False where there is no such answer here."""
        found = await self._workers.quick(self._citations.offered, button, message.chat.id)
        if found is None:
            return False
        await press.answer(found.notice)
        if found.rows and message.message_id == AWAY:
            await reply(message, replace(render.line(context.words.cite.button), buttons=found.rows))
        elif found.rows:
            await rekey(message, found.rows)
        return True

    async def cited(self, press: Press, message: Message, button: Cite, _context: Context) -> bool:
        """Send a citation below the answer; False where there is no such quote here."""
        found = await self._workers.quick(self._citations.written, button, message.chat.id)
        if found is None:
            return False
        await press.answer(found if isinstance(found, str) else "")
        if isinstance(found, render.Message):
            await reply(message, found)
        elif isinstance(found, render.File):
            await message.reply_document(found.text.encode(), filename=found.name)
        return True
