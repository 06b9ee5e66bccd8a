"""Presses of buttons. What a button carries comes from the client and may be anything."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
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
        others: What only some may, each with who they are at that moment.
    """

    def __init__(self, everybody: Table, others: Sequence[tuple[AbstractSet[int], Table]]) -> None:
        self._everybody = everybody
        self._others = others

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
        if button is None:
            return False
        tables = [table for members, table in self._others if one.query.from_user.id in members]
        found = (table.get(type(button)) for table in (self._everybody, *tables))
        does = next(filter(None, found), None)
        return does is not None and await does(one, message, button, context)
