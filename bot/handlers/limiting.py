"""What comes before all else: whoever asks too much is told so once, politely, and not answered."""

from __future__ import annotations

import math
from collections.abc import Set as AbstractSet

from telegram import Message, Update
from telegram.constants import ChatType
from telegram.ext import ApplicationHandlerStop

from bot import render
from bot.handlers import Context
from bot.limits import Limits, Verdict
from bot.talk import press, reply


class Limiting:
    """Lets through what is not too much.

    Args:
        people: What one person may ask for.
        groups: What a group may, whoever asks in it.
        typing: What one person may while she types, where each letter asks.
        exempt: Who may ask for anything: admins send whole archives.
    """

    def __init__(self, people: Limits, groups: Limits, typing: Limits, exempt: AbstractSet[int]) -> None:
        self._people = people
        self._typing = typing
        self._groups = groups
        self._exempt = exempt

    async def look(self, update: Update, context: Context) -> None:
        """Count an update, and stop its handling where it is too much."""
        user, chat = update.effective_user, update.effective_chat
        if user is None or user.id in self._exempt:
            return
        verdict = self._people.take(user.id)
        wait_s = self._people.wait_s(user.id)
        if verdict is Verdict.TAKEN and chat is not None and chat.type != ChatType.PRIVATE:
            verdict = self._groups.take(chat.id)
            wait_s = self._groups.wait_s(chat.id)
        if verdict is Verdict.TAKEN:
            return
        if verdict is Verdict.TOLD or update.callback_query:
            await _tell(update, context, math.ceil(wait_s))
        raise ApplicationHandlerStop

    async def typed(self, update: Update, _context: Context) -> None:
        """Count an inline query, and stop its handling where it is too much; nothing is said in between."""
        query = update.inline_query
        if query is None or self._typing.take(query.from_user.id) is Verdict.TAKEN:
            return
        await query.answer([], cache_time=0, is_personal=True)
        raise ApplicationHandlerStop


async def _tell(update: Update, context: Context, wait_s: int) -> None:
    """Say when to go on; a press waits for its answer in any case."""
    said = context.words.people.too_many(max(1, wait_s))
    if update.callback_query:
        async with press(update.callback_query) as one:
            await one.answer(said)
    elif isinstance(update.effective_message, Message):
        await reply(update.effective_message, render.line(said))
