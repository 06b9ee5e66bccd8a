"""What else there is to do in groups: keep their quiet hours, greet, and move with them."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, tzinfo

from telegram import Update
from telegram.constants import ReactionEmoji
from telegram.error import TelegramError
from telegram.ext import ApplicationHandlerStop

from bot import render
from bot.handlers import Context
from bot.keyboards import address_of
from bot.moving import Moving
from bot.talk import message_of, reply


class Grouped:
    """Looks after groups.

    Args:
        moving: Goes with groups.
        zone: That of quiet hours.
    """

    def __init__(self, moving: Moving, zone: tzinfo) -> None:
        self._moving = moving
        self._zone = zone

    async def quiet(self, update: Update, context: Context) -> None:
        """Write nothing in quiet hours; a sleepy face makes no sound, and tells that it was read."""
        message = message_of(update)
        if not context.preference.is_quiet(datetime.now(self._zone).hour):
            return
        # Groups choose which faces there are.
        with suppress(TelegramError):
            await message.set_reaction(ReactionEmoji.SLEEPING_FACE)
        raise ApplicationHandlerStop

    async def entered(self, update: Update, context: Context) -> None:
        """Greet a group that the bot was added to."""
        message = message_of(update)
        if any(member.id == message.get_bot().id for member in message.new_chat_members):
            await reply(message, render.line(context.words.people.greeting))

    async def misplaced(self, update: Update, context: Context) -> None:
        """Say how to ask to whoever wants that, and where there is all else that groups do not have."""
        message, own = message_of(update), context.words.people
        if (message.text or "").removeprefix("/").casefold().startswith("help"):
            await reply(message, render.line(own.greeting))
        else:
            await reply(message, render.line(own.privately, link=address_of(message.get_bot())))

    async def moved(self, update: Update, context: Context) -> None:
        """Go with a group that became a supergroup; Telegram says so in both."""
        message = message_of(update)
        before = message.migrate_from_chat_id or message.chat.id
        after = message.migrate_to_chat_id or message.chat.id
        await self._moving.move(context.bot_data, before, after)
