"""Which messages are for whom."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from telegram import Message, MessageOriginChannel
from telegram.ext import filters
from telegram.ext.filters import BaseFilter

from bot.addressing import ADDRESSED, AS_GROUP, BY_PEOPLE, GROUP_COMMANDS, MISPLACED
from bot.inputs import addresses, name_of
from corpus.readers.kinds import is_known

PRIVATE = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
_IN_GROUPS = filters.ChatType.GROUPS & filters.UpdateType.MESSAGE
GROUPS = _IN_GROUPS & BY_PEOPLE
# An administrator who writes in the name of her group, which Telegram shows as a bot.
BY_GROUPS = _IN_GROUPS & AS_GROUP
FOR_US = ADDRESSED | GROUP_COMMANDS | MISPLACED
SETTINGS = filters.Regex(r"^/settings\b")
ENTERED = _IN_GROUPS & filters.StatusUpdate.NEW_CHAT_MEMBERS
# Pictures with a question beside them; other files are no matter of readers.
CAPTIONED = (filters.PHOTO | filters.VIDEO) & filters.CaptionRegex(r"^(?!/)")
# Lists of feeds; some programs call them plain XML, of which nothing else is read.
OUTLINES = filters.Document.FileExtension("opml") | filters.Document.FileExtension("xml")


class OfRole(filters.MessageFilter):
    """Written by somebody who may do what a role may, at that moment.

    Args:
        members: Who may; changes as roles do.
    """

    def __init__(self, members: AbstractSet[int]) -> None:
        super().__init__()
        self._members = members

    def filter(self, message: Message) -> bool:
        """Tell whether she may."""
        return message.from_user is not None and message.from_user.id in self._members


class _Album(filters.MessageFilter):
    """Parts of an album, of which not all have a caption."""

    def filter(self, message: Message) -> bool:
        return message.media_group_id is not None


class _Readable(filters.MessageFilter):
    """A file of a kind that is read."""

    def filter(self, message: Message) -> bool:
        return message.document is not None and is_known(name_of(message.document))


class _FromChannel(filters.MessageFilter):
    """Forwarded from a channel."""

    def filter(self, message: Message) -> bool:
        return isinstance(message.forward_origin, MessageOriginChannel)


class _Addresses(filters.MessageFilter):
    """Addresses, and nothing else."""

    def filter(self, message: Message) -> bool:
        return bool(addresses(message.text or ""))


ADDRESSES = _Addresses()
_READABLE = _Readable()
# A channel's post with a file: who passes it on is shown what is in it before it counts.
PUBLISHED = _READABLE & _FromChannel()


def by_own_hand(admin: BaseFilter) -> BaseFilter:
    """What an admin wrote: a stranger's text must not become a command because she passed it on."""
    return admin & ~filters.FORWARDED & ~filters.VIA_BOT


def posts(admin: BaseFilter) -> BaseFilter:
    """What an admin forwards and has a text that may become an article: she looks at it first."""
    told = filters.TEXT | filters.CAPTION | ((filters.PHOTO | filters.VIDEO) & _Album())
    return admin & filters.FORWARDED & told & ~_READABLE & ~filters.COMMAND
