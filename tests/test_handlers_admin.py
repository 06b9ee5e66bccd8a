"""Conversations of admins: articles in and out, and what nobody else may do."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from fakes import FakeArchive
from telegram_bot import running
from telegram_people import Person, forwarded, group, via_bot
from telegram_server import TelegramServer

from corpus.article import Article

pytest_plugins = ["telegram_fixtures"]


TEXT = "The <new> bridge opens\n\nThe bridge opens on Monday & everybody is glad. It cost four million."


@pytest.fixture
def archive() -> FakeArchive:
    """An empty archive."""
    return FakeArchive()


def twelve() -> list[Article]:
    """Return a dozen articles."""
    return [Article(text=f"Text {n}.", id=f"id-{n}", title=f"Title <{n}>", language="en") for n in range(12)]


@pytest.mark.usefixtures("bot")
async def test_add_a_text(archive: FakeArchive, admin: Person) -> None:
    """The reply to /add names title, id, passages and language; adding it again changes nothing."""
    await admin.say(f"/add {TEXT}")
    await admin.say(f"/add\n{TEXT}")
    texts = await admin.replies(2)
    [(id, (revision,))] = archive.held.items()
    assert revision.article.text == "The bridge opens on Monday & everybody is glad. It cost four million."
    assert texts == [
        f"Added: The <new> bridge opens\n{id} · 1 passage · en",
        f"Already there: The <new> bridge opens\n{id} · 1 passage · en",
    ]


@pytest.mark.usefixtures("bot")
async def test_add_nothing(admin: Person) -> None:
    """/add without a text says what to do, and an empty article why it failed."""
    await admin.say("/add")
    await admin.say("/add \u200b")
    texts = await admin.replies(2)
    assert texts[0].startswith("Please write the article after /add, or send it as a file")
    assert texts[1].startswith("Could not be added: ")


@pytest.mark.usefixtures("bot")
async def test_failures_in_german(admin: Person) -> None:
    """Whoever writes German reads in German why something could not be added."""
    admin.user["language_code"] = "de"
    await admin.say("/add https://blatt.example/fest")
    await admin.upload("fest.jsonl", b'{"text": 5}')
    assert await admin.replies(2) == [
        (
            "Nicht aufgenommen: Adressen werden noch nicht gelesen; "
            "bitte die Seite speichern und die Datei aufnehmen"
        ),
        "Nicht aufgenommen: fest.jsonl:1: „text“ muss Text in Anführungszeichen sein, nicht eine Zahl",
    ]


@pytest.mark.usefixtures("bot")
async def test_add_files(archive: FakeArchive, admin: Person, ada: Person) -> None:
    """Files, with or without a caption, get a line each, and what they say answers questions."""
    await admin.upload("bridge.txt", TEXT.encode(), caption="/add")
    await admin.upload(
        "../../evil<b>.txt", b"Ferry sails again\n\nThe ferry sails on Sunday as it always has done here."
    )
    await admin.upload("broken.pdf", b"%PDF-1.7 nothing")
    texts = await admin.replies(3)
    assert [text.split("\n")[0] for text in texts[:2]] == [
        "Added: The <new> bridge opens",
        "Added: Ferry sails again",
    ]
    assert texts[2].startswith("Could not be added: broken.pdf: ")
    await ada.say("When does the ferry sail?")
    assert (await ada.replies(1))[0].startswith("The ferry sails on Sunday as it always has done here.\n")
    assert len(archive.held) == 2


@pytest.mark.usefixtures("bot")
async def test_add_a_file_of_many(archive: FakeArchive, admin: Person) -> None:
    """A file of many articles is summed up; what failed is named beside what went well."""
    records = [
        json.dumps({"id": str(n), "title": "T" * 180, "text": f"Text number {n} is here."}) for n in range(60)
    ]
    await admin.upload("many.jsonl", "\n".join([*records, "{broken"]).encode())
    text = (await admin.replies(1))[0]
    assert text.endswith("Together: 60 articles in the archive, 1 failed.")
    assert len(text) <= 4096
    assert len(archive.held) == 60


@pytest.mark.usefixtures("bot")
async def test_files_that_cannot_be_fetched(server: TelegramServer, admin: Person) -> None:
    """Too large a file, or one that Telegram has lost, gets a line of its own."""
    message = await admin.upload("big.txt", b"x" * (20 * 1024 * 1024 + 1))
    del message["document"]["file_size"]
    await admin.send(document={"file_id": "gone", "file_unique_id": "g", "file_name": "gone.txt"})
    document = {"file_id": "huge", "file_unique_id": "h", "file_name": "huge.txt", "file_size": 10**9}
    await admin.send(document=document)
    texts = await admin.replies(3)
    assert [text.split(" ")[:2] for text in texts] == [
        ["big.txt", "is"],
        ["gone.txt", "could"],
        ["huge.txt", "is"],
    ]
    assert len(server.called("getFile")) == 0


@pytest.mark.usefixtures("bot")
async def test_an_empty_file(admin: Person) -> None:
    """A file without anything in it says so."""
    await admin.upload("empty.jsonl", b"")
    assert "empty.jsonl" in (await admin.replies(1))[0]


@pytest.mark.usefixtures("bot")
async def test_remove(archive: FakeArchive, admin: Person) -> None:
    """/remove takes an article out and names it; unknown ids are said to be unknown."""
    list(archive.add(twelve()[:1]))
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
    list(archive.add(twelve()))
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
async def test_list_and_stats_of_an_empty_archive(archive: FakeArchive, admin: Person) -> None:
    """An empty archive is called so; /stats has the counts and the advice, escaped."""
    await admin.say("/list")
    await admin.replies(1)
    list(archive.add(twelve()))
    await admin.say("/stats")
    texts = await admin.replies(2)
    assert texts[0] == "The archive holds no articles yet."
    assert texts[1] == (
        "Articles: 12\nPassages: 12\nOutlets: 1\nLanguages: en 12\n"
        "Dates: 12 February 2025 to 14 February 2025\n"
        "Model: toy\nVectors: 12\nWeight of the vectors: –\nWord index: 12\nSize: 12 MB\n\n<advice>"
    )


@pytest.mark.usefixtures("bot")
async def test_rebuild_shows_its_progress(
    server: TelegramServer, archive: FakeArchive, admin: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Progress is edited into one message, while the admin may go on; a second rebuild waits."""
    list(archive.add(twelve()))
    original, gate = archive.rebuild, asyncio.Event()

    def slow(*, progress: Any) -> None:
        progress(3, 12)
        asyncio.run_coroutine_threadsafe(gate.wait(), loop).result(10)
        original(progress=progress)

    loop = asyncio.get_running_loop()
    monkeypatch.setattr(archive, "rebuild", slow)
    monkeypatch.setattr("bot.progress.EVERY_S", 0.01)
    await admin.say("/rebuild")
    await server.until(lambda: "Rebuilding the indexes: 3 of 12" in server.texts(5))
    await admin.say("/rebuild")
    assert (await admin.replies(2))[1] == "A rebuild is running already."
    gate.set()
    await server.until(lambda: server.texts(5)[0] == "Rebuilt: 12 passages.")


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("mark", [forwarded(), via_bot()])
async def test_what_an_admin_passes_on_is_not_carried_out(
    archive: FakeArchive, admin: Person, mark: dict[str, Any]
) -> None:
    """A stranger's command stays a stranger's, also when an admin forwards it."""
    list(archive.add(twelve()[:1]))
    await admin.say("/remove id-0", **mark)
    await admin.say(f"/add {TEXT}", **mark)
    await admin.upload("bridge.txt", TEXT.encode(), **mark)
    expected = "I carry out commands and files only if you send them yourself, not forwarded."
    assert await admin.replies(3) == [expected] * 3
    assert list(archive.held) == ["id-0"]


@pytest.mark.usefixtures("bot")
async def test_admin_commands_elsewhere(
    server: TelegramServer, archive: FakeArchive, admin: Person, ada: Person
) -> None:
    """Edited, in a group, or from anybody else, they do nothing."""
    list(archive.add(twelve()[:1]))
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
    assert (list(archive.held), server.texts(-1001), server.texts(5)) == (["id-0"], [], [])


@pytest.mark.usefixtures("bot")
async def test_an_import_holds_up_nobody(archive: FakeArchive, admin: Person, ada: Person) -> None:
    """While files are being added, questions of others are answered."""
    list(archive.add(twelve()))
    archive.adding.clear()
    for number in range(5):
        await admin.upload(f"{number}.txt", TEXT.encode())
    await ada.say("Text?")
    assert (await ada.replies(1))[0].startswith("Text 11.")
    archive.adding.set()
    await admin.replies(5)


async def test_an_import_ends_when_the_bot_is_told_to_stop(
    server: TelegramServer, archive: FakeArchive, admin: Person, tmp_path: Path
) -> None:
    """What is stored stays, and the rest follows after the restart."""
    archive.adding.clear()
    async with running(server, archive, tmp_path, admin.id) as bot:
        records = [json.dumps({"id": str(n), "text": f"Text number {n} is here."}) for n in range(9)]
        await admin.upload("many.jsonl", "\n".join(records).encode())
        await server.until(lambda: bool(server.called("getFile")))
        stopping = asyncio.create_task(bot.stop())
        await asyncio.sleep(0.1)
        archive.adding.set()
        await stopping
        await bot.start()
    assert (len(archive.held) < 9, server.texts(admin.id)) == (True, [])
    async with running(server, archive, tmp_path, admin.id):
        lines = (await admin.replies(1))[0].split("\n\n")
        assert [line.split(":")[0] for line in lines] == ["Already there"] + ["Added"] * 8
    assert list(archive.held) == [str(n) for n in range(9)]


@pytest.mark.usefixtures("bot")
async def test_a_page_of_the_list_that_is_gone(
    server: TelegramServer, archive: FakeArchive, admin: Person
) -> None:
    """Where articles were removed since, the last page there is is shown."""
    list(archive.add(twelve()))
    await admin.say("/list")
    message = await admin.reply()
    for n in range(5):
        archive.remove(f"id-{n}")
    await admin.press(message, "Older ▸")
    await server.until(lambda: message["text"].startswith("1–7 of 7 articles"))
