"""Presses of buttons. What a button carries comes from the client and may be anything."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from telegram import Message, Update

from bot.buttons import Changes, Example, Listing, LogPage, OnDraft, Unlimited, View, parse
from bot.desk import Desk
from bot.handlers import Context
from bot.handlers.ledger import Ledger
from bot.handlers.previewing import Previewing
from bot.handlers.questions import Questions
from bot.handlers.upkeep import Upkeep
from bot.locales import Words
from bot.sending import Sending
from bot.talk import Press, edit, press, reply, words_of
from bot.workers import Workers


@dataclass(frozen=True, slots=True)
class Admins:
    """What only admins may press.

    Attributes:
        ids: Who they are.
        upkeep: Turns the pages of the list.
        ledger: Turns those of the log.
        previewing: Does what they decide about a preview.
    """

    ids: AbstractSet[int]
    upkeep: Upkeep
    ledger: Ledger
    previewing: Previewing


class Presses:
    """Finds out what a button stands for, whether this person may press it, and does it.

    Args:
        desk: Where answers and examples are remembered.
        sending: Shows other states of an answer.
        questions: Answers an example.
        admins: Whom admins' presses go to.
        workers: Where it works.
    """

    def __init__(
        self, desk: Desk, sending: Sending, questions: Questions, admins: Admins, workers: Workers
    ) -> None:
        self._desk = desk
        self._sending = sending
        self._questions = questions
        self._admins = admins
        self._workers = workers

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
        return one.query.from_user.id in self._admins.ids and await self._do_admins(one, message, words)

    async def _do_admins(self, one: Press, message: Message, words: Words) -> bool:
        match parse(one.query.data):
            case Listing() as listing:
                await edit(message, await self._admins.upkeep.listing(listing, words))
            case LogPage() as page:
                await edit(message, await self._admins.ledger.page(page, words))
            case OnDraft() as button:
                await self._admins.previewing.pressed(one, message, button, words)
            case _:
                return False
        return True

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
