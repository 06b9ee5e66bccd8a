"""Presses of buttons. What a button carries comes from the client and may be anything."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from telegram import Message, Update

from bot.buttons import Changes, Example, Listing, Unlimited, View, parse
from bot.desk import Desk
from bot.handlers import Context
from bot.handlers.questions import Questions
from bot.handlers.upkeep import Upkeep
from bot.locales import Words
from bot.sending import Sending
from bot.talk import Press, edit, press, reply, words_of
from bot.workers import Workers


class Presses:
    """Finds out what a button stands for, whether this person may press it, and does it.

    Args:
        desk: Where answers and examples are remembered.
        sending: Shows other states of an answer.
        questions: Answers an example.
        upkeep: Turns the pages of the list.
        workers: Where it works.
        admin_ids: Who may turn them.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - buttons do what all handlers do
        self,
        desk: Desk,
        sending: Sending,
        questions: Questions,
        upkeep: Upkeep,
        workers: Workers,
        admin_ids: AbstractSet[int],
    ) -> None:
        self._desk = desk
        self._sending = sending
        self._questions = questions
        self._upkeep = upkeep
        self._workers = workers
        self._admin_ids = admin_ids

    async def pressed(self, update: Update, _context: Context) -> None:
        """Answer a press exactly once, and do what it asks for."""
        query = update.callback_query
        if query is None:
            raise ValueError("only presses come here")
        words = words_of(query.from_user)
        async with press(query) as one:
            message = query.message if isinstance(query.message, Message) else None
            done = message is not None and await self._do(one, message, words)
            if not done:
                await one.answer(words.expired)

    async def _do(self, one: Press, message: Message, words: Words) -> bool:
        match parse(one.query.data):
            case View() as view:
                return await self._turn(one, message, view)
            case Example() as example:
                question = await self._workers.quick(self._desk.example, example, message.chat.id)
                return await self._ask(one, message, question)
            case Unlimited() as button:
                question = await self._workers.quick(self._desk.limited, button, message.chat.id)
                return await self._ask(one, message, question, unlimited=True)
            case Changes() as button:
                return await self._changes(one, message, button)
            case Listing() as listing if one.query.from_user.id in self._admin_ids:
                await edit(message, await self._upkeep.listing(listing, words))
                return True
        return False

    async def _turn(self, one: Press, message: Message, view: View) -> bool:
        seen = await self._workers.quick(self._desk.view, view, message.chat.id)
        if seen is None:
            return False
        await one.answer(seen.notice)
        await self._sending.edit(message, seen, one.query.from_user)
        return True

    async def _changes(self, one: Press, message: Message, button: Changes) -> bool:
        shown = await self._workers.quick(self._desk.changes, button, message.chat.id)
        await one.answer("" if shown else words_of(one.query.from_user).expired)
        for each in shown:
            await reply(message, each)
        return True

    async def _ask(
        self, one: Press, message: Message, question: str | None, *, unlimited: bool = False
    ) -> bool:
        if question is None:
            return False
        await one.answer()
        await self._questions.repeat(message, question, one.query.from_user, unlimited=unlimited)
        return True
