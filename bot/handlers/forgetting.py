"""/privacy and /forget: what is kept of somebody, and its end."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from telegram import Message, Update

from bot import render
from bot.buttons import Forget
from bot.handlers import Context
from bot.preferences import Preference
from bot.talk import Press, edit, message_of, reply, sender_of
from bot.workers import Workers
from corpus.forgetting import ForgetRows


class Forgetting:
    """Says what is kept of somebody, and forgets it.

    Args:
        kept: Where it is kept.
        workers: Where it works.
        admin_ids: Who hears that what she did stays in the log.
    """

    def __init__(self, kept: ForgetRows, workers: Workers, admin_ids: AbstractSet[int]) -> None:
        self._kept = kept
        self._workers = workers
        self._admin_ids = admin_ids

    async def privacy(self, update: Update, context: Context) -> None:
        """Say what is kept of people, and how much of this one."""
        kept = await self._workers.quick(self._kept.kept_of, sender_of(update).id)
        await reply(message_of(update), render.privacy(kept, context.words))

    async def forget(self, update: Update, context: Context) -> None:
        """Ask whether it is meant."""
        await reply(message_of(update), render.forget(sender_of(update).id, context.words))

    async def forgotten(self, press: Press, message: Message, button: Forget, context: Context) -> bool:
        """Forget; False where somebody else pressed."""
        user = press.query.from_user.id
        if button.user != user:
            return False
        words = context.words
        await self._workers.quick(context.bot_data.set, user, Preference())
        await self._workers.quick(self._kept.forget, user)
        more = f" {words.people.kept_on}" if user in self._admin_ids else ""
        await edit(message, render.line(words.people.forgotten + more))
        return True
