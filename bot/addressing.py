"""Whether a message in a group is meant for the bot, and what of it is the question."""

from __future__ import annotations

from collections.abc import Iterator

from telegram import Message, MessageEntity
from telegram.ext import filters

from bot.groups import writes_as_group
from bot.menu import IN_GROUPS


def is_mentioned(message: Message) -> bool:
    """Whether the bot is named in a message."""
    return any(_mentions(message))


def is_replied_to(message: Message) -> bool:
    """Whether a message replies to one of the bot's."""
    replied = message.reply_to_message
    sender = replied.from_user if replied else None
    return sender is not None and sender.id == message.get_bot().id


def own_words(message: Message) -> str:
    """Return a message's text or caption without the bot's name."""
    text = message.text or message.caption or ""
    # Telegram counts in UTF-16 units.
    coded, at = text.encode("utf-16-le"), 0
    kept = []
    for entity in _mentions(message):
        kept.append(coded[at : 2 * entity.offset])
        at = 2 * (entity.offset + entity.length)
    kept.append(coded[at:])
    return " ".join(each.decode("utf-16-le", "replace") for each in kept)


def _mentions(message: Message) -> Iterator[MessageEntity]:
    bot = message.get_bot()
    for entity, text in (message.parse_entities() or message.parse_caption_entities()).items():
        named = entity.type == MessageEntity.MENTION and text.casefold() == f"@{bot.username}".casefold()
        linked = entity.type == MessageEntity.TEXT_MENTION and entity.user and entity.user.id == bot.id
        if named or linked:
            yield entity


class _Addressed(filters.MessageFilter):
    """Names the bot, or replies to it."""

    def filter(self, message: Message) -> bool:
        return is_mentioned(message) or is_replied_to(message)


class _ByPeople(filters.MessageFilter):
    """Written by a person: two bots that answer each other would never end, and a channel asks nothing."""

    def filter(self, message: Message) -> bool:
        sender = message.from_user
        is_person = sender is not None and not sender.is_bot
        return is_person and message.via_bot is None and not message.is_automatic_forward


class _AsGroup(filters.MessageFilter):
    """Written by an administrator in the name of her group."""

    def filter(self, message: Message) -> bool:
        return writes_as_group(message) and message.via_bot is None


class _Commands(filters.MessageFilter):
    """Begins with a command that groups have, and that is meant for no other bot."""

    def filter(self, message: Message) -> bool:
        name, whose = _command(message)
        return name in IN_GROUPS and whose in {"", _own_name(message)}


class _Misplaced(filters.MessageFilter):
    """Begins with a command that is meant for this bot by its name, but that groups do not have.

    /start is none: Telegram sends it where somebody adds the bot by a link, who is greeted anyway.
    """

    def filter(self, message: Message) -> bool:
        name, whose = _command(message)
        return name not in {"start", *IN_GROUPS} and whose == _own_name(message) != ""


def _command(message: Message) -> tuple[str, str]:
    """Return the command that a message begins with, and the name of the bot behind it; both may be empty."""
    first = message.entities[0] if message.entities else None
    if first is None or first.type != MessageEntity.BOT_COMMAND or first.offset:
        return "", ""
    name, _, whose = message.parse_entity(first).removeprefix("/").casefold().partition("@")
    return name, whose


def _own_name(message: Message) -> str:
    return (message.get_bot().username or "").casefold()


ADDRESSED = _Addressed()
GROUP_COMMANDS = _Commands()
MISPLACED = _Misplaced()
BY_PEOPLE = _ByPeople()
AS_GROUP = _AsGroup()
