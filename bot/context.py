"""What a handler is given with an update: the wording of whoever sent it."""

from __future__ import annotations

from typing import Any, Self

from telegram import Chat, Update, User
from telegram.constants import ChatType
from telegram.ext import Application, CallbackContext

from bot.client import Client
from bot.locales import ENGLISH, Words, words_for
from bot.preferences import Preference, Preferences


class Context(CallbackContext[Client, dict[Any, Any], dict[Any, Any], Preferences]):
    """PTB's context, with what somebody prefers.

    Attributes:
        words: The language of the answer: that of the group where one is set, else of whoever asks.
        preference: What the group prefers, or in a private chat the person.
    """

    words: Words = ENGLISH
    preference: Preference = Preference()

    @classmethod
    def from_update(cls, update: object, application: Application[Any, Any, Any, Any, Any, Any]) -> Self:
        """As PTB's, with the wording."""
        context = super().from_update(update, application)
        if isinstance(update, Update):
            chat, user = update.effective_chat, update.effective_user
            context.preference = context.bot_data.of(_owner(chat, user))
            context.words = context.words_of(user, chat)
        return context

    def words_of(self, user: User | None, chat: Chat | None = None) -> Words:
        """Return the wording for a user in a chat."""
        return words_of(self.bot_data, user, chat)


def words_of(preferences: Preferences, user: User | None, chat: Chat | None = None) -> Words:
    """Return the wording for a user in a chat: what the group set, what she set, what her Telegram speaks."""
    group = preferences.of(chat.id).language if chat and chat.type != ChatType.PRIVATE else ""
    own = preferences.of(user.id).language if user else ""
    return words_for(group or own or (user.language_code if user else None))


def _owner(chat: Chat | None, user: User | None) -> int:
    if chat is not None:
        return chat.id
    return user.id if user else 0
