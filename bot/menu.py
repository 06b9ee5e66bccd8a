"""The commands that Telegram shows in its menu, per kind of chat and per language."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
)
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.locales import ENGLISH, LANGUAGES, Words
from corpus.rolerows import Entrusted, Role

EVERYBODY = (
    "start",
    "help",
    "latest",
    "timeline",
    "sources",
    "check",
    "why",
    "again",
    "answer",
    "follow",
    "following",
    "settings",
    "privacy",
    "forget",
)
IN_GROUPS = (
    "ask",
    "check",
    "latest",
    "timeline",
    "sources",
    "why",
    "again",
    "answer",
    "follow",
    "following",
    "settings",
)
EDITORS = ("add", "remove", "retract", "undo", "list", "feed")
ADMINS = ("log", "rebuild", "stats", "gaps", "export", "outlet", "invite", "admins")
_OF_ROLE = {None: EVERYBODY, Role.EDITOR: EVERYBODY + EDITORS, Role.ADMIN: EVERYBODY + EDITORS + ADMINS}
# Telegram shows the wording without a language to all whose language has none of its own.
_LANGUAGES = {"": ENGLISH, **{code: words for code, words in LANGUAGES.items() if words is not ENGLISH}}
_LOGGER = logging.getLogger(__name__)


async def publish(bot: Bot, listed: Iterable[Entrusted]) -> None:
    """Tell Telegram the commands; a failure is only logged, since everything works without the menu.

    Args:
        bot: Who has the commands.
        listed: Who sees more of them than everybody, in their private chats.
    """
    scopes: list[tuple[BotCommandScope, tuple[str, ...]]] = [
        (BotCommandScopeAllPrivateChats(), EVERYBODY),
        (BotCommandScopeAllGroupChats(), IN_GROUPS),
        *((BotCommandScopeChat(one.user), _OF_ROLE[one.role]) for one in listed),
    ]
    await _publish_all(bot, scopes)


async def publish_to(bot: Bot, user: int, role: Role | None) -> None:
    """Tell Telegram the commands of somebody whose role is another one now; see `publish`."""
    await _publish_all(bot, [(BotCommandScopeChat(user), _OF_ROLE[role])])


async def _publish_all(bot: Bot, scopes: Sequence[tuple[BotCommandScope, tuple[str, ...]]]) -> None:
    for scope, names in scopes:
        try:
            await _publish(bot, scope, names)
        except (BadRequest, Forbidden) as error:
            # An admin who has not written to the bot yet has no chat with it.
            _LOGGER.info("no menu for %s: %s", getattr(scope, "chat_id", scope.type), error)
        except TelegramError as error:
            _LOGGER.warning("the menu of commands could not be set: %s", error)
            return


async def _publish(bot: Bot, scope: BotCommandScope, names: tuple[str, ...]) -> None:
    for language, words in _LANGUAGES.items():
        await bot.set_my_commands(_commands(names, words), scope=scope, language_code=language or None)


def _commands(names: tuple[str, ...], words: Words) -> list[BotCommand]:
    return [BotCommand(name, getattr(words.commands, name)) for name in names]
