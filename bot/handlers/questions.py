"""Questions: a text in a private chat, /ask, or an example that was pressed."""

from __future__ import annotations

from datetime import timedelta

from telegram import Message, Update, User
from telegram.constants import ChatType

from bot import render
from bot.desk import Desk
from bot.handlers import Context
from bot.sending import Sending
from bot.talk import message_of, older_than, reply, typing, words_of
from bot.workers import Workers

MAX_QUESTION = 500
# What was asked while the bot was down is answered, but not when nobody waits any more.
STALE = timedelta(hours=1)


class Questions:
    """Answers questions.

    Args:
        desk: Where answers come from.
        sending: Sends them.
        workers: Where it works.
    """

    def __init__(self, desk: Desk, sending: Sending, workers: Workers) -> None:
        self._desk = desk
        self._sending = sending
        self._workers = workers

    async def asked(self, update: Update, _context: Context) -> None:
        """Answer a text in a private chat."""
        message = message_of(update)
        await self._reply(message, message.text or "", update.effective_user)

    async def command(self, update: Update, _context: Context) -> None:
        """Answer what stands after /ask; in a group, an empty /ask may have been meant for another bot."""
        message, words = message_of(update), words_of(update.effective_user)
        _, _, question = " ".join((message.text or "").split()).partition(" ")
        if question:
            await self._reply(message, question, update.effective_user)
        elif message.chat.type == ChatType.PRIVATE:
            await reply(message, render.line(words.ask_what))

    async def repeat(self, below: Message, question: str, asker: User, *, unlimited: bool = False) -> None:
        """Answer the question of a button below the message that has it."""
        words = words_of(asker)
        async with typing(below):
            answer = await self._workers.quick(
                self._desk.answer, question, below.chat.id, words, repeat=True, unlimited=unlimited
            )
        await self._sending.reply(below, answer, asker)

    async def _reply(self, message: Message, text: str, asker: User | None) -> None:
        if older_than(message, STALE):
            return
        question, words = " ".join(text.split()), words_of(asker)
        if len(question) > MAX_QUESTION:
            await reply(message, render.line(words.too_long, limit=MAX_QUESTION, length=len(question)))
            return
        if not any(map(str.isalnum, question)):
            await reply(message, render.line(words.only_text))
            return
        async with typing(message):
            answer = await self._workers.quick(self._desk.answer, question, message.chat.id, words)
        await self._sending.reply(message, answer, asker)
