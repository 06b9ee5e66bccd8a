"""Conversations of admins who add articles."""

import asyncio
import json
from pathlib import Path

import pytest
from fake_fetching import FakeFetching, page
from fakes import FakeArchive
from telegram_articles import TWELVE
from telegram_bot import running
from telegram_people import Person, forwarded, labels
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
async def test_add_a_text(archive: FakeArchive, admin: Person, server: TelegramServer) -> None:
    """/add shows what there is to check; only then it is stored, and sent again it changes nothing."""
    await admin.say(f"/add {TEXT}")
    await admin.say(f"/add\n{TEXT}")
    first, second = await admin.reply(1), await admin.reply(2)
    assert archive.held == {}
    assert first["text"] == (
        "Preview – nothing is stored yet\nThe <new> bridge opens\noutlet unknown\ndate unknown\n"
        "1 paragraph · 13 words · en\n"
        "Begins: The bridge opens on Monday & everybody is glad. It cost four million.\n"
        "Ends: The bridge opens on Monday & everybody is glad. It cost four million."
    )
    assert labels(first) == [["✓ Take it"], ["Date", "Title", "Outlet"], ["Drop a line", "Cancel"]]
    for preview in (first, second):
        await admin.press(preview, "✓ Take it")
    await server.until(lambda: second["text"].startswith("Already there"))
    [(id, (revision,))] = archive.held.items()
    assert revision.article.text == "The bridge opens on Monday & everybody is glad. It cost four million."
    assert server.texts(5) == [
        f"Added: The <new> bridge opens\n{id} · 1 passage · en",
        f"Already there: The <new> bridge opens\n{id} · 1 passage · en",
    ]


@pytest.mark.usefixtures("bot")
async def test_add_addresses(
    archive: FakeArchive, admin: Person, server: TelegramServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What stands at addresses after /add is fetched and shown, and what cannot be is named."""
    first, second = "https://talbote.example/1", "https://talbote.example/2"
    monkeypatch.setattr(fetching, "fetcher", lambda _: FakeFetching(page(first)))
    await admin.say(f"/add {first} {second}")
    preview = await admin.reply()
    assert "Erfundene Brücke gesperrt" in preview["text"]
    assert f"{second}: is not there (404)" in preview["text"]
    assert archive.held == {}
    await admin.press(preview, labels(preview)[0][0])
    await server.until(lambda: preview["text"].startswith("Added: Erfundene Brücke gesperrt"))
    assert list(archive.held) == [first]


@pytest.mark.usefixtures("bot")
async def test_an_address_alone(admin: Person, ada: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """An admin need not write /add before a link; from others, or passed on, nothing is fetched."""
    url = "https://talbote.example/1"
    web = FakeFetching(page(url))
    monkeypatch.setattr(fetching, "fetcher", lambda _: web)
    await ada.say(url)
    assert await ada.replies(1) == ["The archive holds no articles yet."]
    await admin.send(text=url, **forwarded())
    assert (await admin.replies(1))[0].startswith("Could not be added: Stranger:")
    assert web.asked == []
    await admin.say(f"{url}\n")
    assert (await admin.reply(2))["text"].splitlines()[1] == "Erfundene Brücke gesperrt"
    await admin.say(f"What is at {url}?")
    assert (await admin.replies(3))[2] == "The archive holds no articles yet."
    assert web.asked == [url]


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
    monkeypatch.setattr(fetching, "fetcher", lambda _: FakeFetching(feed))
    admin.user["language_code"] = "de"
    await admin.say("/add https://blatt.example/fest")
    await admin.upload("fest.jsonl", b'{"text": 5}')
    assert await admin.replies(2) == [
        (
            "Nicht aufgenommen: https://blatt.example/fest: ist ein Feed oder eine Sitemap und kein Artikel; "
            "bitte mit `feed add` verfolgen, auf Telegram mit /feed"
        ),
        "Nicht aufgenommen: fest.jsonl:1: „text“ muss Text in Anführungszeichen sein, nicht eine Zahl",
    ]


@pytest.mark.usefixtures("bot")
async def test_add_files(archive: FakeArchive, admin: Person, ada: Person, server: TelegramServer) -> None:
    """Files, with or without a caption, are shown each, and what they say answers once it is taken."""
    await admin.upload("bridge.txt", TEXT.encode(), caption="/add")
    await admin.upload(
        "../../evil<b>.txt", b"Ferry sails again\n\nThe ferry sails on Sunday as it always has done here."
    )
    await admin.upload("broken.pdf", b"%PDF-1.7 nothing")
    texts = await admin.replies(3)
    assert [text.split("\n")[1] for text in texts[:2]] == ["The <new> bridge opens", "Ferry sails again"]
    assert texts[2].startswith("Could not be added: broken.pdf: ")
    ferry = await admin.reply(2)
    await admin.press(ferry, "✓ Take it")
    await server.until(lambda: ferry["text"].startswith("Added: Ferry sails again"))
    await ada.say("When does the ferry sail?")
    assert (await ada.replies(1))[0].startswith("The ferry sails on Sunday as it always has done here.\n")
    assert len(archive.held) == 1


@pytest.mark.usefixtures("bot")
async def test_add_a_file_of_many(archive: FakeArchive, admin: Person, server: TelegramServer) -> None:
    """A file of many articles has one preview; taken, it is summed up, and what failed is named."""
    records = [
        json.dumps({"id": str(n), "title": "T" * 180, "text": f"Text number {n} is here."}) for n in range(60)
    ]
    await admin.upload("many.jsonl", "\n".join([*records, "{broken"]).encode())
    preview = await admin.reply()
    lines = preview["text"].splitlines()
    assert lines[0] == "Preview of 60 articles – nothing is stored yet"
    assert lines[1] == f"• outlet unknown: {'T' * 99}…, date unknown"
    assert lines[11:13] == ["and 50 more", "1 input cannot be read:"]
    assert lines[13].startswith("• many.jsonl:61: the line is not JSON")
    assert (labels(preview), archive.held) == ([["✓ Take all", "Cancel"]], {})
    await admin.press(preview, "✓ Take all")
    await server.until(lambda: "Together" in preview["text"])
    assert preview["text"].endswith("Together: 60 articles in the archive, 1 failed.")
    assert len(preview["text"]) <= 4096
    assert len(archive.held) == 60
    assert [one.articles for one in archive.log()] == [1] * 60
    assert len(server.called("getFile")) == 2


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"Other bytes altogether.", "many.jsonl is no longer the file that you were shown."),
        (None, "many.jsonl could not be fetched from Telegram."),
    ],
)
async def test_a_file_that_is_no_longer_what_it_was(
    archive: FakeArchive, admin: Person, server: TelegramServer, data: bytes | None, said: str
) -> None:
    """What is taken is what was shown, or nothing."""
    sent = await admin.upload("many.jsonl", b'{"text": "One is here."}\n{"text": "Two is here."}')
    preview = await admin.reply()
    server.files.pop(sent["document"]["file_id"])
    if data:
        server.files[sent["document"]["file_id"]] = data
    await admin.press(preview, "✓ Take all")
    await server.until(lambda: preview["text"].startswith(said))
    assert archive.held == {}


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
    """While an admin's articles are being stored, questions of others are answered."""
    list(archive.add(TWELVE))
    await admin.upload("bridge.txt", TEXT.encode())
    preview = await admin.reply()
    archive.adding.clear()
    await admin.press(preview, "✓ Take it")
    await ada.say("Text?")
    assert (await ada.replies(1))[0].startswith("Text 11.")
    assert len(archive.held) == 12
    archive.adding.set()
    await admin.server.until(lambda: len(archive.held) == 13)


async def test_an_import_ends_when_the_bot_is_told_to_stop(
    server: TelegramServer, archive: FakeArchive, admin: Person, tmp_path: Path
) -> None:
    """What is stored stays, and the rest follows after the restart; together it is one change."""
    async with running(server, archive, tmp_path, admin.id) as bot:
        records = [json.dumps({"id": str(n), "text": f"Text number {n} is here."}) for n in range(9)]
        await admin.upload("many.jsonl", "\n".join(records).encode())
        preview = await admin.reply()
        archive.adding.clear()
        await admin.press(preview, "✓ Take all")
        await server.until(lambda: len(server.called("getFile")) == 2)
        stopping = asyncio.create_task(bot.stop())
        await asyncio.sleep(0.1)
        archive.adding.set()
        await stopping
        await bot.start()
    assert (len(archive.held) < 9, preview["text"].split()[0]) == (True, "Preview")
    async with running(server, archive, tmp_path, admin.id):
        await server.until(lambda: not preview["text"].startswith("Preview"))
        lines = preview["text"].split("\n\n")
        assert [line.split(":")[0] for line in lines] == ["Already there"] + ["Added"] * 8
        assert list(archive.held) == [str(n) for n in range(9)]
        await admin.say("/undo")
        await admin.replies(2)
    assert archive.held == {}
