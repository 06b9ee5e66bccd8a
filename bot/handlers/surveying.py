"""/latest and /timeline."""

from __future__ import annotations

from collections.abc import Callable

from telegram import Update

from bot import render
from bot.asked import Asked
from bot.groups import is_group
from bot.handlers import Context
from bot.handlers.questions import asked_in, refused_as_too_long
from bot.pages import Seen
from bot.sending import Sending
from bot.signs import typing
from bot.stale import is_stale
from bot.surveys import Surveys
from bot.talk import argument_of, message_of, reply
from bot.workers import Workers


class Surveying:
    """Lists quotes in order of their dates.

    Args:
        surveys: Where they come from.
        sending: Sends them.
        workers: Where it works.
    """

    def __init__(self, surveys: Surveys, sending: Sending, workers: Workers) -> None:
        self._surveys = surveys
        self._sending = sending
        self._workers = workers

    async def latest(self, update: Update, context: Context) -> None:
        """Show the newest articles: of all, or of the outlet or on the topic that stands after /latest."""
        await self._list(update, context, self._surveys.latest)

    async def timeline(self, update: Update, context: Context) -> None:
        """Show quotes on the topic after /timeline, the oldest first."""
        message = message_of(update)
        if any(map(str.isalnum, argument_of(message))):
            await self._list(update, context, self._surveys.timeline)
        elif not is_group(message.chat):
            # In a group an empty command may have been meant for another bot.
            await reply(message, render.line(context.words.surveys.timeline_what))

    async def _list(self, update: Update, context: Context, found: Callable[[Asked], Seen]) -> None:
        message, user = message_of(update), update.effective_user
        if is_stale(message):
            return
        text = argument_of(message)
        if await refused_as_too_long(message, text, context):
            return
        async with typing(message):
            seen = await self._workers.quick(found, asked_in(message, text, user, context))
        await self._sending.reply(message, seen, user)
