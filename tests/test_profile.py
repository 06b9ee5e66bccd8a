"""What Telegram shows of the bot before anybody has written to it."""

from pathlib import Path

from fakes import FakeArchive
from telegram_bot import running
from telegram_faults import Fault
from telegram_people import Person
from telegram_server import TelegramServer

from bot.locales import ENGLISH, GERMAN

pytest_plugins = ["telegram_fixtures"]


async def test_it_introduces_itself_once(
    server: TelegramServer, archive: FakeArchive, tmp_path: Path
) -> None:
    """In German to Germans, in English to all others; a restart changes nothing that is so already."""
    for _ in range(2):
        async with running(server, archive, tmp_path):
            pass
    assert server.about == {
        ("description", ""): ENGLISH.people.description,
        ("description", "de"): GERMAN.people.description,
        ("short_description", ""): ENGLISH.people.about,
        ("short_description", "de"): GERMAN.people.about,
    }
    assert len(server.called("setMyDescription")) == len(server.called("setMyShortDescription")) == 2


async def test_without_it_everything_works(
    server: TelegramServer, archive: FakeArchive, tmp_path: Path, ada: Person
) -> None:
    """Where Telegram does not take it, that is only logged."""
    server.fault("getMyDescription", Fault(garbage=True))
    async with running(server, archive, tmp_path):
        await ada.say("When does the bridge open?")
        assert "The bridge opens on Monday." in (await ada.replies(1))[0]
