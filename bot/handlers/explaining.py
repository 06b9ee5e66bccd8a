"""/why and /again with the number of an answer."""

from __future__ import annotations

import re
from collections.abc import Callable

from telegram import Update
from telegram.constants import ChatType

from bot import render
from bot.desk import Desk
from bot.handlers import Context
from bot.handlers.questions import STALE
from bot.locales import Words
from bot.pages import Seen
from bot.sending import Sending
from bot.talk import message_of, older_than, reply, typing, words_of
from bot.workers import Workers

_NUMBER = re.compile(r"\d{1,9}", re.ASCII)

Does = Callable[[int, int, Words], Seen]


class Explaining:
    """Explains answers, and asks their questions again.

    Args:
        desk: Where answers are kept.
        sending: Sends what comes of it.
        workers: Where it works.
    """

    def __init__(self, desk: Desk, sending: Sending, workers: Workers) -> None:
        self._desk = desk
        self._sending = sending
        self._workers = workers

    async def why(self, update: Update, _context: Context) -> None:
        """Explain the answer whose number stands after /why."""
        words = words_of(update.effective_user)
        await self._numbered(update, self._desk.why, words.kept.why_what)

    async def again(self, update: Update, _context: Context) -> None:
        """Ask again what the answer whose number stands after /again was about."""
        words = words_of(update.effective_user)
        await self._numbered(update, self._desk.again, words.kept.again_what)

    async def _numbered(self, update: Update, does: Does, otherwise: str) -> None:
        message, words = message_of(update), words_of(update.effective_user)
        if older_than(message, STALE):
            return
        _, _, given = (message.text or "").partition(" ")
        number = _NUMBER.search(given)
        if number:
            async with typing(message):
                found = await self._workers.quick(does, int(number[0]), message.chat.id, words)
            await self._sending.reply(message, found, update.effective_user)
        elif message.chat.type == ChatType.PRIVATE:
            # In a group an empty command may have been meant for another bot.
            await reply(message, render.line(otherwise))
