"""Whose language an answer is in."""

import pytest
from telegram import Chat, User
from test_preferences import Kept

from bot.context import words_of
from bot.preferences import Preference, Preferences

ADA = User(7, "Ada", is_bot=False, language_code="en")
GROUP = Chat(-8, Chat.SUPERGROUP)
HERS = Chat(7, Chat.PRIVATE)


@pytest.mark.parametrize(
    ("own", "group", "chat", "expected"),
    [
        ("", "", HERS, "en"),
        ("de", "", HERS, "de"),
        ("de", "", GROUP, "de"),
        ("de", "en", GROUP, "en"),
        ("", "de", GROUP, "de"),
        ("", "de", HERS, "en"),
    ],
)
def test_whose_language_it_is(own: str, group: str, chat: Chat, expected: str) -> None:
    """What the group set, else what she set, else what her Telegram speaks."""
    preferences = Preferences(Kept())
    preferences.set(7, Preference(language=own))
    preferences.set(-8, Preference(language=group))
    assert words_of(preferences, ADA, chat).code == expected


def test_of_nobody() -> None:
    """English, which most can read."""
    assert words_of(Preferences(Kept()), None).code == "en"
