"""What Telegram shows of the bot before anybody has written to it, per language."""

from __future__ import annotations

import logging

from telegram import Bot
from telegram.error import TelegramError

from bot.locales import ENGLISH, LANGUAGES, Words

_LOGGER = logging.getLogger(__name__)


async def introduce(bot: Bot) -> None:
    """Tell Telegram what the bot is, where it does not know yet; a failure is only logged.

    Args:
        bot: Who is introduced.
    """
    try:
        # What is without a language is shown to all whose language has no text of its own.
        for code, words in {"": ENGLISH, **LANGUAGES}.items():
            if words is not ENGLISH or not code:
                await _introduce(bot, code, words)
    except TelegramError as error:
        _LOGGER.warning("the bot's description could not be set: %s", error)


async def _introduce(bot: Bot, code: str, words: Words) -> None:
    language = code or None
    if (await bot.get_my_description(language)).description != words.people.description:
        await bot.set_my_description(words.people.description, language)
    if (await bot.get_my_short_description(language)).short_description != words.people.about:
        await bot.set_my_short_description(words.people.about, language)
