"""What a link to the bot opens: an answer that was shared, or an invitation."""

from __future__ import annotations

from telegram import Message, Update

from bot import payloads, render
from bot.asked import Asked
from bot.handlers import Context
from bot.handlers.entrusting import Entrusting
from bot.reopening import Reopening
from bot.sending import Sending
from bot.talk import reply, sender_of
from bot.workers import Workers


class Opening:
    """Does what a link stands for.

    Args:
        reopening: Opens answers that are shared.
        entrusting: Takes invitations.
        sending: Sends answers.
        workers: Where it works.
    """

    def __init__(
        self, reopening: Reopening, entrusting: Entrusting, sending: Sending, workers: Workers
    ) -> None:
        self._reopening = reopening
        self._entrusting = entrusting
        self._sending = sending
        self._workers = workers

    async def open(self, update: Update, message: Message, context: Context) -> bool:
        """Do it; False where it stands for nothing, so that she is greeted as anybody."""
        kind, id = payloads.read(message.text or "")
        if kind == payloads.INVITED:
            await self._entrusting.taken_up(message, id, context)
            return True
        if kind != payloads.SHARED:
            return False
        asked = Asked(question="", chat=message.chat.id, words=context.words, asker=sender_of(update).id)
        seen = await self._workers.quick(self._reopening.opened, id, asked)
        if seen is None:
            await reply(message, render.line(context.words.people.dead_link))
            return False
        await self._sending.reply(message, seen, update.effective_user)
        return True
