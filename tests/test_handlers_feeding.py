"""Feeds on Telegram: followed by admins, looked at by the bot itself, reported once."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from fakes import FakeArchive
from feeds import FEED, FakeWeb, rss, whole_item
from telegram.error import Forbidden, TimedOut
from telegram_bot import running
from telegram_people import Person, forwarded
from telegram_server import TelegramServer

from bot import staff
from bot.app import Bot
from bot.handlers.feeding import Feeding
from bot.subscribing import Subscribing
from bot.workers import Workers
from corpus.clock import stamp, utc_now
from corpus.errors import Reason
from corpus.feeds import Outline, read_opml
from corpus.followed import Look, State
from corpus.readers.sandbox import Sandbox
from corpus.store import Store
from index.polling import Poller, Reading, Turns

pytest_plugins = ["telegram_fixtures"]

PAGE = "https://olverbote.example/"
OPML = (
    '<opml version="2.0"><body><outline text="Blätter">'
    f'<outline type="rss" text="Olver" xmlUrl="{FEED}"/>'
    '<outline type="rss" xmlUrl="https://blatt.example/feed"/>'
    "</outline></body></opml>"
).encode()


@pytest.fixture
def web() -> FakeWeb:
    """A feed of two articles that carries their texts, and the page that names it."""
    web = FakeWeb()
    web.pages[FEED] = rss([whole_item(1), whole_item(2)])
    web.pages[PAGE] = b'<link rel="alternate" type="application/rss+xml" href="/feed">'
    return web


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing waits between two requests."""
    monkeypatch.setattr(staff, "Turns", lambda **_sleep: Turns(0))


@pytest.fixture
async def bot(
    server: TelegramServer,
    archive: FakeArchive,
    tmp_path: Path,
    admin: Person,
    web: FakeWeb,
) -> AsyncIterator[Bot]:
    """The running bot, with one admin and a web of the test's own."""
    async with running(server, archive, tmp_path, admin.id, fetching=web) as bot:
        yield bot


@pytest.mark.usefixtures("bot")
async def test_follow_list_remove(admin: Person) -> None:
    """/feed with an address follows what is there, alone lists, and with a number removes."""
    for command in ("/feed", f"/feed {PAGE}", "/feed", "/feed remove", "/feed remove 7", "/feed remove 1"):
        await admin.say(command)
    texts = await admin.replies(6)
    assert texts[:2] == [
        "No feed is followed yet; /feed ADDRESS adds one.",
        f"1: Olverbote\n{FEED}\nFollowed, with 2 entries; its articles come in bit by bit.\nFound on {PAGE}",
    ]
    assert texts[2].startswith(f"1: Olverbote\n{FEED}\n")
    assert "last new 12 February 2025, 08:30 UTC" in texts[2]
    assert texts[3:] == [
        "Please write the feed's number after /feed remove; /feed shows the numbers.",
        "No feed is called 7; /feed shows their numbers.",
        "No longer followed, its articles stay: Olverbote",
    ]


@pytest.mark.usefixtures("bot")
async def test_no_feed(admin: Person, web: FakeWeb) -> None:
    """What cannot be followed is said with its reason, in the admin's language."""
    admin.user["language_code"] = "de"
    web.pages[PAGE] = b"<html><p>Nichts</p></html>"
    await admin.say(f"/feed {PAGE}")
    assert await admin.replies(1) == [
        f"Nicht aufgenommen: {PAGE}: ist weder Feed noch Sitemap noch eine Seite, die eines davon nennt"
    ]


@pytest.mark.usefixtures("bot")
async def test_only_admins_by_their_own_hand(admin: Person, ada: Person, web: FakeWeb) -> None:
    """Others, and what an admin merely passes on, follow nothing."""
    await ada.say(f"/feed {FEED}")
    await admin.say(f"/feed {FEED}", **forwarded())
    assert (await ada.replies(1))[0].startswith("I do not know this command")
    assert (await admin.replies(1))[0].startswith("I carry out commands")
    assert web.asked == []


@pytest.mark.usefixtures("bot")
async def test_lists_of_feeds(admin: Person, server: TelegramServer) -> None:
    """/feed export sends what is followed as OPML; such a file, sent back, adds what is not followed yet."""
    await admin.say("/feed export")
    await admin.upload("mine.OPML", OPML)
    await admin.say("/feed export")
    sent = await admin.reply(3)
    assert server.texts(5) == [
        "No feed is followed yet; /feed ADDRESS adds one.",
        "2 feeds added, 0 followed already; their articles come in bit by bit.",
        "The feeds that are followed. Whoever sends me such a file follows them.",
    ]
    document = sent["document"]
    assert document["file_name"] == "feeds.opml"
    exported = server.files[document["file_id"]]
    assert read_opml("", exported) == (Outline(FEED, "Olver"), Outline("https://blatt.example/feed"))
    await admin.say("/feed remove 1")
    admin.user["language_code"] = "de"
    await admin.upload("feeds.xml", exported)
    assert (await admin.replies(5))[4] == (
        "1 Feed aufgenommen, 1 schon verfolgt; die Artikel kommen nach und nach."
    )


@pytest.mark.usefixtures("bot")
async def test_the_log_says_who_followed_what(admin: Person) -> None:
    """Once for each change, and not where nothing changed."""
    await admin.upload("mine.opml", OPML)
    await admin.replies(1)
    for text in (f"/feed {FEED}", "/feed remove 2", "/feed remove 2", "/log"):
        await admin.say(text)
    await admin.upload("mine.opml", b"nothing")
    head, *log = filter(None, (await admin.replies(6))[4].splitlines())
    # Three articles were there before.
    assert head == "1–5 of 5"
    assert [line.partition(" UTC · ")[2] or line for line in log[:6]] == [
        "Ada (5)",
        "stopped following a feed: https://blatt.example/feed",
        "https://blatt.example/feed",
        "Ada (5)",
        "followed 2 feeds, the first one: Olver",
        FEED,
    ]


@pytest.mark.usefixtures("bot")
async def test_no_list_of_feeds(admin: Person, ada: Person) -> None:
    """One sentence says so; what an admin merely passes on, or somebody else sends, is not looked at."""
    await admin.upload("feeds.opml", b"<html><p>Nichts</p></html>")
    await admin.upload("feeds.opml", OPML, **forwarded())
    await ada.upload("feeds.opml", OPML)
    await ada.replies(1)
    await admin.replies(2)
    await admin.say("/feed")
    assert [text.partition(";")[0] for text in await admin.replies(3)] == [
        "Could not be added: feeds.opml: is no OPML that can be read",
        "I carry out commands and files only if you send them yourself (files of channels excepted).",
        "No feed is followed yet",
    ]


async def test_the_bot_looks_by_itself(
    server: TelegramServer, bot: Bot, admin: Person, archive: FakeArchive
) -> None:
    """Articles of a feed come in without anybody's doing."""
    await admin.say(f"/feed {FEED}")
    await admin.replies(1)
    (job,) = bot.job_queue.get_jobs_by_name("feeds")
    await job.run(bot)
    names = [f"https://olverbote.example/a/{number}" for number in (1, 2)]
    await server.until(lambda: all(name in archive.held for name in names))


class Quiet:
    """Sends nothing, and remembers to whom; or raises."""

    def __init__(self, error: Exception | None = None) -> None:
        self.sent: list[tuple[int, str]] = []
        self.error = error

    async def send_message(self, chat: int, text: str, reply_markup: object) -> None:
        assert reply_markup is None
        self.sent.append((chat, text))
        if self.error:
            raise self.error


def context(client: Quiet) -> Any:
    return SimpleNamespace(bot=client)


@pytest.fixture
def workers() -> Any:
    workers = Workers()
    yield workers
    workers.close()


@pytest.fixture
def failing(store: Store, workers: Workers, sandbox: Sandbox) -> tuple[Feeding, Poller]:
    """What reports to two admins, with one feed that fails."""
    feed = store.follow(FEED, title="Olverbote", language="de")
    look = Look(
        etag="",
        modified="",
        pause_s=0,
        last_success="2025-05-12T08:30:00+00:00",
        last_new="",
        failures=6,
        last_error=Reason("x"),
        state=State.FAILING,
        next_due=stamp(utc_now() + timedelta(days=400)),
    )
    store.put_look(feed.id, (), lambda _moments: look)
    made = Poller(store, FakeWeb(), Reading(lambda _url: iter(()), sandbox), lambda _inputs: iter(()))
    return Feeding(Subscribing(made, FakeArchive().note), workers, {7, 5}), made


async def test_reported_once(failing: tuple[Feeding, Poller]) -> None:
    """Each admin hears of a feed that fails, in the language of who added it, and only once."""
    feeding, _ = failing
    client = Quiet()
    await feeding.look(context(client))
    await feeding.look(context(client))
    assert [chat for chat, _ in client.sent] == [5, 7]
    assert "6-mal nacheinander nicht zu lesen; zuletzt gelesen: 12. Mai 2025" in client.sent[0][1]


async def test_an_admin_without_a_chat(failing: tuple[Feeding, Poller]) -> None:
    """Who never wrote to the bot cannot be told, and that is no reason to try for ever."""
    feeding, known = failing
    await feeding.look(context(Quiet(Forbidden("bot was blocked by the user"))))
    assert known.untold() == []


async def test_telegram_cannot_be_reached(failing: tuple[Feeding, Poller]) -> None:
    """Where nobody was reached, the report comes another time."""
    feeding, known = failing
    await feeding.look(context(Quiet(TimedOut())))
    assert len(known.untold()) == 1
    client = Quiet()
    await feeding.look(context(client))
    assert (len(client.sent), known.untold()) == (2, [])


async def test_stopping(failing: tuple[Feeding, Poller], workers: Workers) -> None:
    """A bot that stops begins nothing."""
    feeding, known = failing
    workers.stopping.set()
    await feeding.look(context(Quiet()))
    assert len(known.untold()) == 1
