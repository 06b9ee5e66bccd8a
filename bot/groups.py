"""Who may decide for a group, by what Telegram says at that moment."""

from __future__ import annotations

from telegram import Chat, Message
from telegram.constants import ChatMemberStatus, ChatType
from telegram.error import ChatMigrated, TelegramError

_RULING = frozenset({ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR})


def is_group(chat: Chat) -> bool:
    """Whether many read there."""
    return chat.type in {ChatType.GROUP, ChatType.SUPERGROUP}


def writes_as_group(message: Message) -> bool:
    """Whether an administrator wrote a message in the name of her group, which Telegram vouches for."""
    return message.sender_chat is not None and message.sender_chat.id == message.chat.id


async def rules(chat: Chat, user: int) -> bool:
    """Whether somebody is an administrator of a group; where Telegram cannot tell, she is not.

    Raises:
        ChatMigrated: Another group took its place.
    """
    try:
        member = await chat.get_member(user)
    except ChatMigrated:
        raise
    except TelegramError:
        return False
    return member.status in _RULING
