"""Presses of buttons. What a button carries comes from the client and may be anything."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from collections.abc import Set as AbstractSet
from typing import Any

from telegram import Message, Update

from bot.buttons import Carried, parse
from bot.handlers import Context
from bot.talk import Press, press

# Does what a button stands for, below the message that has it; False where it no longer stands for anything.
Does = Callable[[Press, Message, Any, Context], Awaitable[bool]]
Table = Mapping[type[Carried], Does]


class Presses:
    """Finds out what a button stands for, whether this person may press it, and does it.

    Args:
        everybody: What anybody may press.
        admins: What only admins may.
        admin_ids: Who they are.
    """

    def __init__(self, everybody: Table, admins: Table, admin_ids: AbstractSet[int]) -> None:
        self._everybody = everybody
        self._admins = admins
        self._admin_ids = admin_ids

    async def pressed(self, update: Update, context: Context) -> None:
        """Answer a press exactly once, and do what it asks for."""
        query = update.callback_query
        if query is None:
            raise ValueError("only presses come here")
        async with press(query) as one:
            message = query.message if isinstance(query.message, Message) else None
            done = message is not None and await self._do(one, message, context)
            if not done:
                await one.answer(context.words.expired)

    async def _do(self, one: Press, message: Message, context: Context) -> bool:
        button = parse(one.query.data)
        does = self._everybody.get(type(button)) if button else None
        if does is None and one.query.from_user.id in self._admin_ids:
            does = self._admins.get(type(button)) if button else None
        return does is not None and await does(one, message, button, context)
