"""What a message shows is remembered once it was sent."""

from typing import Any

import pytest
from fakes import FakeArchive
from telegram_people import Person, group
from telegram_server import TelegramServer

from corpus.errors import StorageError

pytest_plugins = ["telegram_fixtures"]


async def shown(server: TelegramServer, archive: FakeArchive, number: int) -> list[tuple[Any, ...]]:
    """Wait for so many memories, and return them."""
    await server.until(lambda: len(archive.places) == number)
    return [
        (one.chat, one.message, one.thread, one.asker, one.page, one.open, list(quotes))
        for one, quotes in archive.places
    ]


@pytest.mark.usefixtures("bot")
async def test_each_page_and_context_is_remembered(
    server: TelegramServer, archive: FakeArchive, ada: Person
) -> None:
    """With the quotes that stand in it, also when a button changes it."""
    await ada.say("ferry")
    message = await ada.reply()
    number = message["message_id"]
    await ada.press(message, "More ▸")
    await server.until(lambda: "number 4." in message["text"])
    await ada.press(message, "Context 2")
    assert await shown(server, archive, 3) == [
        (7, number, None, 7, 0, None, [0, 1, 2]),
        (7, number, None, 7, 1, None, [3, 4, 5]),
        (7, number, None, 7, 1, 4, [3, 4, 5]),
    ]


@pytest.mark.usefixtures("bot")
async def test_in_a_topic(server: TelegramServer, archive: FakeArchive, ada: Person) -> None:
    """The topic is remembered; a thread of replies is none."""
    await ada.say("/ask bridge", chat=group(), message_thread_id=77, is_topic_message=True)
    await ada.say("/ask bridge", chat=group())
    memories = await shown(server, archive, 2)
    assert [(chat, thread, asker) for chat, _, thread, asker, *_ in memories] == [
        (-1001, 77, 7),
        (-1001, None, 7),
    ]


@pytest.mark.usefixtures("bot")
async def test_what_quotes_nothing_is_not_remembered(
    server: TelegramServer, archive: FakeArchive, ada: Person
) -> None:
    """Neither a refusal nor an explanation."""
    await ada.say("Who won the election?")
    await ada.say("/why 1")
    await ada.say("/again 1")
    await ada.replies(3)
    await ada.say("bridge")
    assert len(await shown(server, archive, 1)) == 1


@pytest.mark.usefixtures("bot")
async def test_an_answer_that_cannot_be_remembered(
    server: TelegramServer,
    archive: FakeArchive,
    ada: Person,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """With a full disk the answer stays, and nothing is said but in the log."""

    def full(*_: Any) -> None:
        raise StorageError("beleg.sqlite", "the disk is full")

    monkeypatch.setattr(archive, "showed", full)
    await ada.say("bridge")
    await ada.say("/help")
    assert len(await ada.replies(2)) == 2
    warnings = [record.message for record in caplog.records if record.levelname == "WARNING"]
    assert [warning.partition(": ")[2] for warning in warnings] == ["beleg.sqlite: the disk is full"]
    await server.until(lambda: not server.updates)
