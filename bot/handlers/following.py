"""/follow and /following, and the buttons by which a question is followed and no longer followed."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Message, Update
from telegram.constants import ChatType
from telegram.error import BadRequest

from bot import render
from bot.asked import Asked
from bot.buttons import AtNight, Follow, OnFollows, Unfollow
from bot.desk import Desk
from bot.follows import MOST, PAUSE, Follows, Matter
from bot.groups import is_group
from bot.handlers import Context
from bot.handlers.questions import asked_in, refused_as_too_long
from bot.pages import Seen
from bot.sending import Sending
from bot.signs import typing
from bot.talk import Press, argument_of, edit, message_of, reply, sender_of
from bot.workers import Workers

_MINUTES = int(PAUSE.total_seconds() // 60)


class Following:
    """Notes what somebody wants to be told of. In a group that is the group's: anybody there may end it.

    Args:
        follows: Where it is noted.
        desk: Says what is there already.
        sending: Sends that.
        workers: Where it works.
    """

    def __init__(self, follows: Follows, desk: Desk, sending: Sending, workers: Workers) -> None:
        self._follows = follows
        self._desk = desk
        self._sending = sending
        self._workers = workers

    async def command(self, update: Update, context: Context) -> None:
        """Follow what stands after /follow, else what the answer was about that it replies to."""
        message = message_of(update)
        question = argument_of(message)
        asked = asked_in(message, question, update.effective_user, context)
        if await refused_as_too_long(message, question, context):
            return
        if any(map(str.isalnum, question)):
            await self._follow(message, Matter(question), replace(asked, replied=None), update)
        elif matter := await self._workers.quick(self._follows.replied, asked):
            await self._follow(message, matter, asked, update)
        elif message.chat.type == ChatType.PRIVATE or asked.replied:
            # In a group an empty command may have been meant for another bot.
            await reply(message, render.line(context.words.follows.what))

    async def list(self, update: Update, context: Context) -> None:
        """List what is followed in a chat."""
        message = message_of(update)
        await reply(message, await self._listed(message, OnFollows(), context))

    async def offered(self, press: Press, message: Message, button: Follow, context: Context) -> bool:
        """Follow what an answer was about; False where there is no such answer here."""
        matter = await self._workers.quick(self._follows.answered, button.number, message.chat.id)
        if matter is None:
            return False
        asked = asked_in(message, "", press.query.from_user, context)
        granted = await self._workers.quick(self._follows.follow, matter, asked, press.query.from_user.id)
        if granted is None:
            await press.answer(context.words.follows.too_many(MOST))
            return True
        await press.answer(context.words.follows.noted)
        ending = Unfollow(granted.follow.id)
        await _exchange(
            message, str(button), InlineKeyboardButton(context.words.follows.end, callback_data=str(ending))
        )
        return True

    async def ended(self, press: Press, message: Message, button: Unfollow, context: Context) -> bool:
        """Follow a question no longer; False where it is not followed here."""
        if not await self._workers.quick(self._follows.end, button.follow, message.chat.id):
            return False
        await press.answer(context.words.follows.ended)
        await _exchange(message, str(button))
        return True

    async def turned(self, _press: Press, message: Message, button: OnFollows, context: Context) -> bool:
        """Show another page of what is followed, or end one of it."""
        await edit(message, await self._listed(message, button, context))
        return True

    async def night(self, _press: Press, message: Message, button: AtNight, context: Context) -> bool:
        """Tell at night, too, or no longer; False in a group, which has quiet hours."""
        if is_group(message.chat):
            return False
        preferences, chat = context.bot_data, message.chat.id
        context.preference = replace(preferences.of(chat), night=button.wanted)
        await self._workers.quick(preferences.set, chat, context.preference)
        await edit(message, await self._listed(message, OnFollows(), context))
        return True

    async def _listed(self, message: Message, at: OnFollows, context: Context) -> render.Message:
        follows = await self._workers.quick(self._follows.listed, message.chat.id, at.ended)
        night = None if is_group(message.chat) else context.preference.night
        return render.follows(follows, at.offset, context.words, night=night)

    async def _follow(self, message: Message, matter: Matter, asked: Asked, update: Update) -> None:
        granted = await self._workers.quick(self._follows.follow, matter, asked, sender_of(update).id)
        words = asked.words
        if granted is None:
            await reply(message, render.line(words.follows.too_many(MOST)))
            return
        there = None
        if granted.is_new and asked.question:
            async with typing(message):
                there = await self._workers.quick(self._desk.there, asked, words.follows.there)
        noted = there or Seen(render.granted(granted, _MINUTES, words))
        await self._sending.reply(message, noted, update.effective_user)


async def _exchange(message: Message, data: str, *new: InlineKeyboardButton) -> None:
    """Put another button, or none, in the place of one that was pressed; harmless where it is gone."""
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    changed = [
        [each for one in row for each in (new if one.callback_data == data else (one,))] for row in rows
    ]
    with suppress(BadRequest):
        await message.edit_reply_markup(InlineKeyboardMarkup([row for row in changed if row]))
