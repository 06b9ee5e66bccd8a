"""Presses of buttons. What a button carries comes from the client and may be anything."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

from telegram import Message, Update
from telegram.error import ChatMigrated

from bot.buttons import Carried, parse
from bot.handlers import Context
from bot.moving import Moving, here
from bot.talk import Press, press

# Does what a button stands for, below the message that has it; False where it no longer stands for anything.
Does = Callable[[Press, Message, Any, Context], Awaitable[bool]]
Table = Mapping[type[Carried], Does]


class Presses:
    """Finds out what a button stands for, whether this person may press it, and does it.

    Args:
        everybody: What anybody may press.
        others: What only some may, each with who they are at that moment.
        moving: Goes with groups.
    """

    def __init__(
        self, everybody: Table, others: Sequence[tuple[AbstractSet[int], Table]], moving: Moving
    ) -> None:
        self._everybody = everybody
        self._others = others
        self._moving = moving

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
        return does is not None and await self._here(does, one, message, button, context)

    async def _here(
        self, does: Does, one: Press, message: Message, button: Carried, context: Context
    ) -> bool:
        """Do it in the chat that took the place of the message's, where one did."""
        try:
            return await does(one, here(message, context.bot_data), button, context)
        except ChatMigrated as error:
            # The news of it has been missed; what was done until here is done again where it belongs.
            await self._moving.move(context.bot_data, message.chat.id, error.new_chat_id)
            return await does(one, here(message, context.bot_data), button, context)
