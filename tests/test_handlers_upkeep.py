"""Conversations of admins: what is in the archive, what goes, and what nobody else may do."""

import asyncio
from typing import Any

import pytest
from fakes import FakeArchive
from telegram_articles import TWELVE
from telegram_people import Person, forwarded, group, via_bot
from telegram_server import TelegramServer

from corpus.actions import Actor

pytest_plugins = ["telegram_fixtures"]


TEXT = "The <new> bridge opens\n\nThe bridge opens on Monday & everybody is glad. It cost four million."


@pytest.fixture
def archive() -> FakeArchive:
    """An empty archive."""
    return FakeArchive()


@pytest.mark.usefixtures("bot")
async def test_remove(archive: FakeArchive, admin: Person) -> None:
    """/remove takes an article out and names it; unknown ids are said to be unknown."""
    list(archive.add(TWELVE[:1]))
    for command in ("/remove", "/remove nothing <b>", "/remove id-0"):
        await admin.say(command)
    texts = await admin.replies(3)
    assert texts == [
        "Please write the article's id after /remove; /list shows the ids.",
        "No article has the id nothing <b>; /list shows the ids.",
        "Removed: Title <0>\nid-0",
    ]
    assert archive.held == {}


@pytest.mark.usefixtures("bot")
async def test_list_turns_its_pages(
    server: TelegramServer, archive: FakeArchive, admin: Person, ada: Person
) -> None:
    """/list shows the newest ten; buttons lead on and back, for admins only."""
    list(archive.add(TWELVE))
    await admin.say("/list")
    message = await admin.reply()
    lines = message["text"].splitlines()
    assert lines[:3] == ["1–10 of 12 articles", "", "outlet unknown: Title <11>, date unknown · en"]
    archive.read = 0
    await admin.press(message, "Older ▸")
    await server.until(lambda: message["text"].startswith("11–12 of 12 articles"))
    # Twelve for counting them by outlet, and the two that are shown.
    assert archive.read == 12 + 2
    await admin.press(message, "◂ Newest")
    await server.until(lambda: message["text"].startswith("1–10"))
    before = len(server.calls)
    await ada.forge(message, "l1:10")
    await server.until(lambda: len(server.called("answerCallbackQuery")) == 3)
    assert (
        server.called("answerCallbackQuery")[-1]["text"] == "This button no longer works. Please ask again."
    )
    assert [call.method for call in server.calls[before:] if call.method.startswith("edit")] == []


@pytest.mark.usefixtures("bot")
async def test_list_of_an_empty_archive(admin: Person) -> None:
    """An empty archive is called so."""
    await admin.say("/list")
    assert await admin.replies(1) == ["The archive holds no articles yet."]


@pytest.mark.usefixtures("bot")
async def test_rebuild_shows_its_progress(
    server: TelegramServer, archive: FakeArchive, admin: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Progress is edited into one message, while the admin may go on; a second rebuild waits."""
    list(archive.add(TWELVE))
    original, gate = archive.rebuild, asyncio.Event()

    def slow(*, progress: Any, by: Actor) -> None:
        progress(3, 12)
        asyncio.run_coroutine_threadsafe(gate.wait(), loop).result(10)
        original(progress=progress, by=by)

    loop = asyncio.get_running_loop()
    monkeypatch.setattr(archive, "rebuild", slow)
    monkeypatch.setattr("bot.progress.EVERY_S", 0.01)
    await admin.say("/rebuild")
    await server.until(lambda: "Rebuilding the indexes: 3 of 12" in server.texts(5))
    await admin.say("/rebuild")
    assert (await admin.replies(2))[1] == "A rebuild is running already."
    gate.set()
    await server.until(lambda: server.texts(5)[0] == "Rebuilt: 12 passages.")
    await admin.say("/log")
    log = (await admin.replies(3))[2]
    assert "Ada (5)\nrebuilt the indexes: toy\n/rebuild" in log


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("mark", [forwarded(), via_bot()])
async def test_what_an_admin_passes_on_is_not_carried_out(
    archive: FakeArchive, admin: Person, mark: dict[str, Any]
) -> None:
    """A stranger's command stays a stranger's, also when an admin forwards it."""
    list(archive.add(TWELVE[:1]))
    await admin.say("/remove id-0", **mark)
    await admin.say(f"/add {TEXT}", **mark)
    await admin.upload("bridge.txt", TEXT.encode(), **mark)
    expected = "I carry out commands and files only if you send them yourself (files of channels excepted)."
    assert await admin.replies(3) == [expected] * 3
    assert list(archive.held) == ["id-0"]


@pytest.mark.usefixtures("bot")
async def test_admin_commands_elsewhere(
    server: TelegramServer, archive: FakeArchive, admin: Person, ada: Person
) -> None:
    """Edited, in a group, or from anybody else, they do nothing; where the bot is named it says so."""
    list(archive.add(TWELVE[:1]))
    edited = {
        "message_id": 1,
        "date": 1,
        "edit_date": 2,
        "chat": admin.chat,
        "from": admin.user,
        "text": "/remove id-0",
    }
    await server.push(edited_message=edited)
    await admin.say("/remove id-0", chat=group())
    await admin.say("/remove@beleg_bot id-0", chat=group())
    await admin.upload("bridge.txt", TEXT.encode(), chat=group())
    await ada.say("/remove id-0")
    await ada.upload("bridge.txt", TEXT.encode())
    await ada.replies(2)
    told = ["Only in a private chat with me: https://t.me/beleg_bot"]
    assert (list(archive.held), server.texts(-1001), server.texts(5)) == (["id-0"], told, [])


@pytest.mark.usefixtures("bot")
async def test_a_page_of_the_list_that_is_gone(
    server: TelegramServer, archive: FakeArchive, admin: Person
) -> None:
    """Where articles were removed since, the last page there is is shown."""
    list(archive.add(TWELVE))
    await admin.say("/list")
    message = await admin.reply()
    for n in range(5):
        archive.remove(f"id-{n}")
    await admin.press(message, "Older ▸")
    await server.until(lambda: message["text"].startswith("1–7 of 7 articles"))


@pytest.mark.usefixtures("bot")
async def test_list_in_german(server: TelegramServer, archive: FakeArchive) -> None:
    """The number of articles stands in the nominative, which is all that it has."""
    list(archive.add(TWELVE))
    chief = Person(server, 5, language="de")
    await chief.say("/list")
    assert (await chief.reply())["text"].startswith("1–10, insgesamt 12 Artikel\n")
