"""Whatever is no question and no known command: one line with what to do, never silence."""

from __future__ import annotations

from telegram import Message, Update

from bot import render
from bot.handlers import Context
from bot.kinds import kind_of
from bot.locales import Words
from bot.stale import is_stale
from bot.talk import message_of, reply

# How many albums are known at a time; the parts of one come within a second.
MOST_ALBUMS = 1000


async def not_by_own_hand(update: Update, context: Context) -> None:
    """Refuse an admin's command or file that somebody else may have written."""
    await reply(message_of(update), render.line(context.words.admin.by_own_hand))


async def admins_only(update: Update, context: Context) -> None:
    """Refuse an editor what only admins may."""
    await reply(message_of(update), render.line(context.words.roles.admins_only))


async def unknown_command(update: Update, context: Context) -> None:
    """Point to /help."""
    await reply(message_of(update), render.line(context.words.unknown_command))


class Strays:
    """Answers what cannot be read, each kind by its own line."""

    def __init__(self) -> None:
        # The one that came last stands last.
        self._albums: dict[tuple[int, str], None] = {}

    async def no_text(self, update: Update, context: Context) -> None:
        """Ask for text instead of a sticker, a voice message, a poll, …."""
        message = message_of(update)
        if not is_stale(message):
            await self.told(message, context.words)

    async def told(self, message: Message, words: Words) -> None:
        """Say what to do instead of a message without a question; of an album to the first part only."""
        if message.text:
            await reply(message, render.line(words.no_question))
        elif self._is_first(message):
            kinds = words.strays.kinds
            await reply(message, render.line(kinds.get(kind_of(message).value, words.only_text)))

    def _is_first(self, message: Message) -> bool:
        if message.media_group_id is None:
            return True
        album = message.chat.id, message.media_group_id
        is_first = album not in self._albums
        self._albums[album] = None
        if len(self._albums) > MOST_ALBUMS:
            del self._albums[next(iter(self._albums))]
        return is_first
