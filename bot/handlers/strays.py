"""Whatever is no question and no known command: one line with what to do, never silence."""

from __future__ import annotations

from telegram import Update

from bot import render
from bot.handlers import Context
from bot.talk import message_of, reply


async def not_by_own_hand(update: Update, context: Context) -> None:
    """Refuse an admin's command or file that somebody else may have written."""
    await reply(message_of(update), render.line(context.words.admin.by_own_hand))


async def admins_only(update: Update, context: Context) -> None:
    """Refuse an editor what only admins may."""
    await reply(message_of(update), render.line(context.words.roles.admins_only))


async def unknown_command(update: Update, context: Context) -> None:
    """Point to /help."""
    await reply(message_of(update), render.line(context.words.unknown_command))


async def no_text(update: Update, context: Context) -> None:
    """Ask for text instead of a sticker, a voice message, a poll, …."""
    await reply(message_of(update), render.line(context.words.only_text))
