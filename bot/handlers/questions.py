"""Questions: a text in a private chat, /ask, or an example that was pressed."""

from __future__ import annotations

from datetime import timedelta

from telegram import Message, Update, User
from telegram.constants import ChatType

from bot import render
from bot.asked import Asked
from bot.buttons import Example, Unlimited
from bot.desk import Desk
from bot.handlers import Context
from bot.sending import Sending
from bot.talk import Press, message_of, older_than, reply, topic_of, typing
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

    async def asked(self, update: Update, context: Context) -> None:
        """Answer a text in a private chat."""
        message = message_of(update)
        await self._reply(message, message.text or "", update.effective_user, context)

    async def command(self, update: Update, context: Context) -> None:
        """Answer what stands after /ask; in a group, an empty /ask may have been meant for another bot."""
        message = message_of(update)
        _, _, question = " ".join((message.text or "").split()).partition(" ")
        if question:
            await self._reply(message, question, update.effective_user, context)
        elif message.chat.type == ChatType.PRIVATE:
            await reply(message, render.line(context.words.ask_what))

    async def example(self, press: Press, message: Message, button: Example, context: Context) -> bool:
        """Answer an example that was offered; False where it was not."""
        question = await self._workers.quick(self._desk.example, button, message.chat.id)
        return await self._repeat(press, message, question, context)

    async def unlimited(self, press: Press, message: Message, button: Unlimited, context: Context) -> bool:
        """Answer a question again without the limits that it names; False where there is none."""
        question = await self._workers.quick(self._desk.limited, button, message.chat.id)
        return await self._repeat(press, message, question, context, unlimited=True)

    async def _repeat(
        self,
        press: Press,
        below: Message,
        question: str | None,
        context: Context,
        *,
        unlimited: bool = False,
    ) -> bool:
        """Answer the question of a button below the message that has it."""
        if question is None:
            return False
        await press.answer()
        asked = Asked(
            question=question,
            chat=below.chat.id,
            words=context.words,
            thread=topic_of(below),
            asker=press.query.from_user.id,
            is_repeated=True,
            unlimited=unlimited,
        )
        await self._answer(below, asked, press.query.from_user)
        return True

    async def _reply(self, message: Message, text: str, asker: User | None, context: Context) -> None:
        if older_than(message, STALE):
            return
        question, words = " ".join(text.split()), context.words
        if len(question) > MAX_QUESTION:
            await reply(message, render.line(words.too_long, limit=MAX_QUESTION, length=len(question)))
            return
        if not any(map(str.isalnum, question)):
            await reply(message, render.line(words.only_text))
            return
        asked = Asked(
            question=question,
            chat=message.chat.id,
            words=words,
            thread=topic_of(message),
            asker=asker.id if asker else None,
        )
        await self._answer(message, asked, asker)

    async def _answer(self, to: Message, asked: Asked, asker: User | None) -> None:
        async with typing(to):
            answer = await self._workers.quick(self._desk.answer, asked)
        await self._sending.reply(to, answer, asker)
