"""/start and /help."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from telegram import Update

from bot import payloads, render
from bot.asked import Asked
from bot.desk import Desk
from bot.handlers import Context
from bot.reopening import Reopening
from bot.sending import Sending
from bot.talk import message_of, reply, sender_of
from bot.workers import Workers


class Welcome:
    """Says what this is.

    Args:
        desk: Where examples come from.
        reopening: Opens answers that are shared.
        sending: Sends these.
        workers: Where it works.
        admin_ids: Who reads the admins' help.
    """

    def __init__(
        self,
        desk: Desk,
        reopening: Reopening,
        sending: Sending,
        workers: Workers,
        admin_ids: AbstractSet[int],
    ) -> None:
        self._desk = desk
        self._reopening = reopening
        self._sending = sending
        self._workers = workers
        self._admin_ids = admin_ids

    async def start(self, update: Update, context: Context) -> None:
        """Open the answer that a link leads to, else greet, with example questions as buttons."""
        message, words = message_of(update), context.words
        kind, id = payloads.read(message.text or "")
        if kind == payloads.SHARED:
            asked = Asked(question="", chat=message.chat.id, words=words, asker=sender_of(update).id)
            seen = await self._workers.quick(self._reopening.opened, id, asked)
            if seen:
                await self._sending.reply(message, seen, update.effective_user)
                return
            await reply(message, render.line(words.people.dead_link))
        await reply(message, await self._workers.quick(self._desk.offer, message.chat.id, words))

    async def help(self, update: Update, context: Context) -> None:
        """Say how to ask, and to admins what else there is."""
        user, words = update.effective_user, context.words
        is_admin = user is not None and user.id in self._admin_ids
        text = f"{words.help}\n\n{words.admin.help}" if is_admin else words.help
        await reply(message_of(update), render.line(text))
