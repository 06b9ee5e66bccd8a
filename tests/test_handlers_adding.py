"""Conversations of admins who add articles."""

import asyncio
import json
from pathlib import Path

import pytest
from fake_fetching import FakeFetching, page
from fakes import FakeArchive
from telegram_articles import TWELVE
from telegram_bot import running
from telegram_people import Person
from telegram_server import TelegramServer

from bot import fetching
from corpus.fetched import Fetched

pytest_plugins = ["telegram_fixtures"]


TEXT = "The <new> bridge opens\n\nThe bridge opens on Monday & everybody is glad. It cost four million."


@pytest.fixture
def archive() -> FakeArchive:
    """An empty archive."""
    return FakeArchive()


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
async def test_add_addresses(archive: FakeArchive, admin: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """Addresses after /add are fetched, and each has its line."""
    first, second = "https://talbote.example/1", "https://talbote.example/2"
    monkeypatch.setattr(fetching, "fetcher", lambda: FakeFetching(page(first)))
    await admin.say(f"/add {first} {second}")
    [text] = await admin.replies(1)
    assert text.startswith(f"Added: Erfundene Brücke gesperrt\n{first} · 1 passage · de")
    assert f"Could not be added: {second}: is not there (404)" in text
    assert list(archive.held) == [first]


@pytest.mark.usefixtures("bot")
async def test_add_nothing(admin: Person) -> None:
    """/add without a text says what to do, and an empty article why it failed."""
    await admin.say("/add")
    await admin.say("/add \u200b")
    texts = await admin.replies(2)
    assert texts[0].startswith("Please write the article or its address after /add, or send it as a file")
    assert texts[1].startswith("Could not be added: ")


@pytest.mark.usefixtures("bot")
async def test_failures_in_german(admin: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever writes German reads in German why something could not be added."""
    feed = Fetched(url="https://blatt.example/fest", data=b"<rss/>")
    monkeypatch.setattr(fetching, "fetcher", lambda: FakeFetching(feed))
    admin.user["language_code"] = "de"
    await admin.say("/add https://blatt.example/fest")
    await admin.upload("fest.jsonl", b'{"text": 5}')
    assert await admin.replies(2) == [
        (
            "Nicht aufgenommen: https://blatt.example/fest: ist ein Feed oder eine Sitemap und kein Artikel; "
            "bitte mit `feed add` verfolgen"
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
async def test_an_import_holds_up_nobody(archive: FakeArchive, admin: Person, ada: Person) -> None:
    """While files are being added, questions of others are answered."""
    list(archive.add(TWELVE))
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
