"""/why and /again with the number of an answer."""

from __future__ import annotations

import re
from collections.abc import Callable

from telegram import Update
from telegram.constants import ChatType

from bot import render
from bot.asked import Asked
from bot.desk import Desk
from bot.handlers import Context
from bot.pages import Seen
from bot.reopening import Reopening
from bot.sending import Sending
from bot.signs import typing
from bot.stale import is_stale
from bot.talk import message_of, reply, topic_of
from bot.workers import Workers

# With what may stand before it: "/why #17", "/why Antwort 17"; no sign, and no part of a longer number.
_NUMBER = re.compile(r"(?<!\d[.,])(?<![\d–-])\d{1,9}(?![\d.,]*\d)", re.ASCII)

Does = Callable[[int, Asked], Seen]


class Explaining:
    """Explains answers, and asks their questions again.

    Args:
        desk: Where answers are kept.
        reopening: Opens them again.
        sending: Sends what comes of it.
        workers: Where it works.
    """

    def __init__(self, desk: Desk, reopening: Reopening, sending: Sending, workers: Workers) -> None:
        self._desk = desk
        self._reopening = reopening
        self._sending = sending
        self._workers = workers

    async def why(self, update: Update, context: Context) -> None:
        """Explain the answer whose number stands after /why."""
        words = context.words
        await self._numbered(update, context, self._desk.why, words.kept.why_what)

    async def again(self, update: Update, context: Context) -> None:
        """Ask again what the answer whose number stands after /again was about."""
        words = context.words
        await self._numbered(update, context, self._desk.again, words.kept.again_what)

    async def answer(self, update: Update, context: Context) -> None:
        """Show the answer whose number stands after /answer again."""
        await self._numbered(update, context, self._reopening.numbered, context.words.people.answer_what)

    async def _numbered(self, update: Update, context: Context, does: Does, otherwise: str) -> None:
        message, user = message_of(update), update.effective_user
        if is_stale(message):
            return
        _, _, given = (message.text or "").partition(" ")
        number = _NUMBER.search(given)
        if number:
            asked = Asked(
                question="",
                chat=message.chat.id,
                words=context.words,
                thread=topic_of(message),
                asker=user.id if user else None,
            )
            async with typing(message):
                found = await self._workers.quick(does, int(number[0]), asked)
            await self._sending.reply(message, found, user)
        elif message.chat.type == ChatType.PRIVATE:
            # In a group an empty command may have been meant for another bot.
            await reply(message, render.line(otherwise))
