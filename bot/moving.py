"""Going with a group that becomes a supergroup, which has another number and other messages."""

from __future__ import annotations

from telegram import Chat, Message
from telegram.constants import ChatType

from bot.preferences import Preferences
from bot.shelf import Shelf
from bot.workers import Workers

# Of a message that cannot be reached any more.
AWAY = 0


class Moving:
    """Takes along what a group prefers, follows, voted on and was sent.

    Args:
        archive: Knows what was sent to it.
        workers: Where it works.
    """

    def __init__(self, archive: Shelf, workers: Workers) -> None:
        self._archive = archive
        self._workers = workers

    async def move(self, preferences: Preferences, before: int, after: int) -> None:
        """Go along; harmless where that was done before, since Telegram says it in both chats.

        Args:
            preferences: What chats prefer.
            before: The former number.
            after: The new one.
        """
        await self._workers.quick(self._archive.move_chat, before, after)
        await self._workers.quick(preferences.move, before, after)


def here(message: Message, preferences: Preferences) -> Message:
    """Return a message that has a button as one of the chat that took the place of its own.

    Telegram shows a group's messages in the supergroup, but lets nobody edit them any more.

    Args:
        message: Whose button was pressed.
        preferences: Knows where chats are now.
    """
    chat = preferences.place(message.chat.id)
    if chat == message.chat.id:
        return message
    there = Chat(chat, ChatType.SUPERGROUP, title=message.chat.title)
    away = Message(AWAY, message.date, there, from_user=message.from_user)
    for each in (there, away):
        each.set_bot(message.get_bot())
    return away
