"""Questions: a text in a private chat, /ask, the bot's name in a group, or a button that asks."""

from __future__ import annotations

from telegram import Message, Update, User
from telegram.constants import ChatType

from bot import render
from bot.addressing import own_words
from bot.asked import Asked, wanted
from bot.buttons import Alone, Anew, Example, Unlimited
from bot.claims import Claim, claim_of
from bot.courtesies import returned
from bot.desk import Desk
from bot.groups import is_group
from bot.handlers import Context
from bot.handlers.strays import Strays
from bot.locales import Words
from bot.sending import Sending
from bot.signs import typing
from bot.stale import is_stale
from bot.talk import Press, argument_of, message_of, reply, topic_of
from bot.workers import Workers

MAX_QUESTION = 500


class Questions:
    """Answers questions.

    Args:
        desk: Where answers come from.
        sending: Sends them.
        workers: Where it works.
        strays: Answers what has no question.
    """

    def __init__(self, desk: Desk, sending: Sending, workers: Workers, strays: Strays) -> None:
        self._desk = desk
        self._sending = sending
        self._workers = workers
        self._strays = strays

    async def asked(self, update: Update, context: Context) -> None:
        """Answer a text in a private chat, or what stands beside a picture."""
        message = message_of(update)
        await self._reply(message, message.text or message.caption or "", update.effective_user, context)

    async def command(self, update: Update, context: Context) -> None:
        """Answer what stands after /ask, else what the message says that it replies to."""
        message = message_of(update)
        question = argument_of(message)
        claim = None if question else claim_of(message)
        if question or claim:
            await self._reply(message, question, update.effective_user, context, claim)
        elif message.chat.type == ChatType.PRIVATE:
            # In a group an empty /ask may have been meant for another bot.
            await reply(message, render.line(context.words.ask_what))

    async def addressed(self, update: Update, context: Context) -> None:
        """Answer what is said to the bot in a group, else what the message says that it replies to."""
        message = message_of(update)
        question = own_words(message)
        is_empty = not any(map(str.isalnum, question))
        claim = claim_of(message) if is_empty and not _is_own(message.reply_to_message) else None
        if is_empty and claim is None:
            await self._without(message, context.words)
            return
        await self._reply(message, "" if is_empty else question, update.effective_user, context, claim)

    async def example(self, press: Press, message: Message, button: Example, context: Context) -> bool:
        """Answer an example that was offered; False where it was not."""
        question = await self._workers.quick(self._desk.example, button, message.chat.id)
        return await self._repeat(press, message, question, context)

    async def unlimited(self, press: Press, message: Message, button: Unlimited, context: Context) -> bool:
        """Answer a question again without the limits that it names; False where there is none."""
        question = await self._workers.quick(self._desk.question, button, message.chat.id)
        return await self._repeat(press, message, question, context, unlimited=True)

    async def alone(self, press: Press, message: Message, button: Alone, context: Context) -> bool:
        """Answer a question again without what it took over; False where there is none."""
        question = await self._workers.quick(self._desk.question, button, message.chat.id)
        return await self._repeat(press, message, question, context)

    async def anew(self, press: Press, message: Message, button: Anew, context: Context) -> bool:
        """Answer a question again though its answer stands there already; False where there is none."""
        question = await self._workers.quick(self._desk.question, button, message.chat.id)
        return await self._repeat(press, message, question, context)

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
        user = press.query.from_user
        asked = asked_in(below, question, user, context, anew=True, unlimited=unlimited)
        await self._answer(below, asked, user)
        return True

    async def _without(self, message: Message, words: Words) -> None:
        """Say what to do to whoever spoke to the bot without a question."""
        if message.text:
            await reply(message, render.line(words.people.group_ask))
        else:
            await self._strays.told(message, words)

    async def _reply(
        self,
        message: Message,
        text: str,
        asker: User | None,
        context: Context,
        claim: Claim | None = None,
    ) -> None:
        if is_stale(message):
            return
        question = " ".join(text.split()) or _beginning(claim)
        if await refused_as_too_long(message, question, context):
            return
        if not any(map(str.isalnum, question)):
            await self._strays.told(message, context.words)
            return
        if said := returned(question, context.words):
            await reply(message, render.line(said))
            return
        await self._answer(message, asked_in(message, question, asker, context), asker, claim)

    async def _answer(
        self, to: Message, asked: Asked, asker: User | None, claim: Claim | None = None
    ) -> None:
        async with typing(to):
            answer = await self._workers.quick(self._desk.answer, asked)
        await self._sending.reply(to, answer, asker, claim)


async def refused_as_too_long(message: Message, question: str, context: Context) -> bool:
    """Whether a question is too long to be asked; where it is, whoever asks is told."""
    if len(question) <= MAX_QUESTION:
        return False
    await reply(message, render.line(context.words.too_long, limit=MAX_QUESTION, length=len(question)))
    return True


def asked_in(  # noqa: PLR0913 - what is asked, and what a button asks it with
    message: Message,
    question: str,
    asker: User | None,
    context: Context,
    *,
    anew: bool = False,
    unlimited: bool = False,
) -> Asked:
    """Return a question as it is asked somewhere.

    Args:
        message: Which asks it, or has the button that does.
        question: On one line.
        asker: Who asks; None where nobody does.
        context: Knows what she and her group prefer.
        anew: Whether a button asks it.
        unlimited: Whether what it names is no limit.
    """
    usual = render.IN_GROUPS if is_group(message.chat) else render.IN_PRIVATE
    return Asked(
        question=question,
        chat=message.chat.id,
        words=context.words,
        thread=topic_of(message),
        asker=asker.id if asker else None,
        # The message that has the button does not ask.
        is_repeated=anew,
        unlimited=unlimited,
        quotes=context.preference.quotes or usual,
        own=wanted(context.preference, message.chat.id),
        anew=anew,
        replied=None if anew else _replied(message),
    )


def _beginning(claim: Claim | None) -> str:
    """Return as many whole words of what is claimed as a question may have."""
    text = " ".join(claim.text.split()) if claim else ""
    return text if len(text) <= MAX_QUESTION else text[:MAX_QUESTION].rsplit(" ", 1)[0]


def _replied(message: Message) -> int | None:
    """Return the number of the bot's message that somebody replies to."""
    replied = message.reply_to_message
    return replied.message_id if replied and _is_own(replied) else None


def _is_own(message: Message | None) -> bool:
    return (
        message is not None and message.from_user is not None and message.from_user.id == message.get_bot().id
    )
