"""Buttons that show an answer in another state, or what became of its quotes."""

from __future__ import annotations

from telegram import Message

from bot.buttons import Changes, View
from bot.corrections import Corrections
from bot.desk import Desk
from bot.handlers import Context
from bot.sending import Sending
from bot.talk import Press, reply
from bot.workers import Workers


class Turning:
    """Turns pages, opens what stands around quotes, and shows what changed.

    Args:
        desk: Where answers are remembered.
        corrections: Says what changed.
        sending: Shows other states of an answer.
        workers: Where it works.
    """

    def __init__(self, desk: Desk, corrections: Corrections, sending: Sending, workers: Workers) -> None:
        self._desk = desk
        self._corrections = corrections
        self._sending = sending
        self._workers = workers

    async def turn(self, press: Press, message: Message, view: View, _context: Context) -> bool:
        """Show another state of an answer in its place; False where it has none."""
        seen = await self._workers.quick(self._desk.view, view, message.chat.id)
        if seen is None:
            return False
        await press.answer(seen.notice)
        await self._sending.edit(message, seen, press.query.from_user)
        return True

    async def changes(self, press: Press, message: Message, button: Changes, context: Context) -> bool:
        """Show what changed in the quotes of a message, below it."""
        shown = await self._workers.quick(self._corrections.changes, button, message.chat.id)
        await press.answer("" if shown else context.words.expired)
        for each in shown:
            await reply(message, each)
        return True
