"""Conversations of admins who ask for numbers."""

import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from fakes import TODAY, FakeArchive
from telegram_articles import TWELVE
from telegram_people import Person, group
from telegram_server import TelegramServer

from bot.locales import ENGLISH, GERMAN
from bot.plot import drawn
from corpus.usagerows import Quoted
from index.usage import Day, Usage

pytest_plugins = ["telegram_fixtures"]

DAYS = tuple(Day(day=TODAY - timedelta(days=ago)) for ago in reversed(range(30)))
USED = Usage(
    days=(*DAYS[:-1], replace(DAYS[-1], questions=2, answered=1, median_ms=40, articles=12)),
    outlets=(Quoted("Landbote <&>", 3),),
    median_ms=40,
)
HELD = (
    "Articles: 12\nPassages: 12\nOutlets: 1\nLanguages: en 12\n"
    "Dates: 12 February 2025 to 14 February 2025\n"
    "Model: toy\nVectors: 12\nWeight of the vectors: –\nWord index: 12\nSize: 12 MB\n\n<advice>"
)


@pytest.fixture
def archive() -> FakeArchive:
    """An archive without articles."""
    return FakeArchive()


@pytest.mark.usefixtures("bot")
async def test_numbers_come_below_a_picture(
    server: TelegramServer, archive: FakeArchive, admin: Person
) -> None:
    """In the admin's own language, the picture as `bot.plot` draws it."""
    list(archive.add(TWELVE))
    archive.used = USED
    await admin.say("/stats")
    message = await admin.reply()
    assert message["caption"] == (
        "The last 30 days, 22 January 2025 to 20 February 2025\nQuestions on Telegram: 2\nAnswered: 50%\n"
        f"Median time to answer: 40 ms\nNew articles: 12\nQuoted most: Landbote <&> (3)\n\n{HELD}"
    )
    admin.user["language_code"] = "de"
    await admin.say("/stats")
    german = await admin.reply(2)
    assert german["caption"].startswith("Die letzten 30 Tage, 22. Januar 2025 bis 20. Februar 2025\n")
    pictures = [server.files[each["photo"][0]["file_id"]] for each in (message, german)]
    assert pictures == [drawn(USED, ENGLISH), drawn(USED, GERMAN)]


@pytest.mark.usefixtures("bot")
async def test_where_there_is_nothing_there_is_no_picture(
    server: TelegramServer, archive: FakeArchive, admin: Person
) -> None:
    """An archive without articles, and one that nothing happened to of late, are told in words."""
    archive.used = USED
    await admin.say("/stats")
    await admin.replies(1)
    archive.used = Usage(days=DAYS)
    list(archive.add(TWELVE))
    await admin.say("/stats")
    assert await admin.replies(2) == [
        "The archive holds no articles yet.",
        f"In the last 30 days nobody asked, and no article came.\n\n{HELD}",
    ]
    assert server.called("sendPhoto") == []


@pytest.mark.usefixtures("bot")
async def test_numbers_are_for_admins(
    server: TelegramServer, archive: FakeArchive, admin: Person, ada: Person
) -> None:
    """Nobody else hears them, and no group."""
    list(archive.add(TWELVE))
    archive.used = USED
    await admin.say("/stats", chat=group())
    await ada.say("/stats")
    assert await ada.replies(1) == ["I do not know this command; /help says what I can do."]
    assert (server.called("sendPhoto"), server.texts(-1001)) == ([], [])


def test_the_bot_starts_without_drawing() -> None:
    """matplotlib is imported for the first picture, neither at the start nor for a question."""
    code = "import sys, bot.app, bot.commands.asking; print('matplotlib' in sys.modules)"
    said = subprocess.check_output([sys.executable, "-c", code], cwd=Path(__file__).parent.parent, text=True)
    assert said == "False\n"
