"""/start and /help."""

from __future__ import annotations

from telegram import Update

from bot import render
from bot.desk import Desk
from bot.handlers import Context
from bot.handlers.opening import Opening
from bot.roles import Roles
from bot.talk import message_of, reply
from bot.workers import Workers


class Welcome:
    """Says what this is.

    Args:
        desk: Where examples come from.
        opening: Does what a link stands for.
        workers: Where it works.
        roles: Knows who reads the admins' help.
    """

    def __init__(self, desk: Desk, opening: Opening, workers: Workers, roles: Roles) -> None:
        self._desk = desk
        self._opening = opening
        self._workers = workers
        self._roles = roles

    async def start(self, update: Update, context: Context) -> None:
        """Open what a link leads to, else greet, with example questions as buttons."""
        message = message_of(update)
        if await self._opening.open(update, message, context):
            return
        await reply(message, await self._workers.quick(self._desk.offer, message.chat.id, context.words))

    async def help(self, update: Update, context: Context) -> None:
        """Say how to ask, and to those who may change the archive what else there is."""
        user, words = update.effective_user, context.words
        parts = [words.help]
        if user is not None and user.id in self._roles.editors:
            parts.append(words.admin.help)
        if user is not None and user.id in self._roles.admins:
            parts.append(words.roles.help)
        await reply(message_of(update), render.line("\n\n".join(parts)))
