"""Attacks by way of HTTP: what answers in Telegram's place lies, hangs, breaks off or sends without end.

The bot runs in this process, with its real client over loopback.
"""

import asyncio
import gzip
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from fakes import FakeArchive
from telegram_articles import BRIDGE_ANSWER
from telegram_bot import running
from telegram_doors import over_http
from telegram_faults import Fault
from telegram_people import Person
from telegram_rules import ApiError
from telegram_server import TelegramServer

from bot.requests import MAX_ANSWER

pytest_plugins = ["telegram_fixtures"]
QUESTION = "When does the bridge open?"
TOO_BIG = "report.txt is larger than 20 MB, which is the most that Telegram lets a bot fetch."
UNREADABLE = "report.txt could not be fetched from Telegram. Please send it again."
# What goes wrong on the way; the call has no effect.
LOST = [
    Fault(error=ApiError(502, "Bad Gateway")),
    Fault(error=ApiError(500, "Internal Server Error")),
    Fault(error=ApiError(504, "Gateway Timeout")),
    Fault(error=ApiError(429, "Too Many Requests: retry after 1", retry_after=1)),
    Fault(drop=True),
    Fault(garbage=True),
]
NAMES = ["502", "500", "504", "429", "dropped", "garbage"]


async def nap(seconds: float) -> None:
    """Sleep a hundredth of the time."""
    await asyncio.sleep(seconds / 100)


@pytest.fixture(autouse=True)
def in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Telegram is waited for in tenths of seconds, and asked again after a hundredth of the usual pause."""
    monkeypatch.setattr("bot.client._READ_TIMEOUT_S", 0.5)
    monkeypatch.setattr("bot.patience.Patience._wait", lambda _patience, seconds: nap(seconds))
    hurried = SimpleNamespace(**vars(asyncio) | {"sleep": nap})
    monkeypatch.setattr("telegram.ext._utils.networkloop.asyncio", hurried)


@pytest.fixture
async def http(
    server: TelegramServer, archive: FakeArchive, tmp_path: Path, admin: Person
) -> AsyncIterator[None]:
    """The bot, which reaches the server over loopback HTTP."""
    async with over_http(server) as address, running(server, archive, tmp_path, admin.id, address=address):
        yield


@pytest.mark.usefixtures("http")
@pytest.mark.filterwarnings("ignore:.*retry_after:telegram.warnings.PTBDeprecationWarning")
@pytest.mark.parametrize("fault", LOST, ids=NAMES)
@pytest.mark.parametrize("method", ["sendMessage", "getUpdates", "sendChatAction"])
async def test_21_what_goes_wrong_on_the_way_only_delays(
    server: TelegramServer, ada: Person, fault: Fault, method: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer comes, once; whichever call it was."""
    monkeypatch.setattr("bot.signs.TYPING_AFTER_S", 0)
    server.fault(method, fault, fault)
    await ada.say(QUESTION)
    await server.until(lambda: server.sent(ada.id) and not server.faults[method.lower()])
    await asyncio.sleep(0.05)
    assert server.texts(ada.id) == [BRIDGE_ANSWER]


@pytest.mark.usefixtures("http")
@pytest.mark.parametrize("fault", [Fault(drop=True), Fault(garbage=True)], ids=["dropped", "garbage"])
async def test_21_a_button_works_once_the_network_does(
    server: TelegramServer, ada: Person, fault: Fault
) -> None:
    """An edit is made again, and so is the answer to the press."""
    await ada.say("ferry")
    message = await ada.reply()
    server.fault("editMessageText", fault)
    server.fault("answerCallbackQuery", fault)
    await ada.press(message, "Context 1")
    await server.until(lambda: "✓ Context 1" in str(message["reply_markup"]))
    await server.until(lambda: server.called("answerCallbackQuery"))


@pytest.mark.usefixtures("http")
async def test_21_a_hang_holds_up_one_chat_only(server: TelegramServer, ada: Person, bernd: Person) -> None:
    """What is not answered in time is sent again; others are answered meanwhile."""
    server.fault("sendMessage", Fault(delay_s=3.0))
    await ada.say(QUESTION)
    await server.until(lambda: not server.faults["sendmessage"])
    await bernd.say("Wann öffnet die Brücke?")
    await server.until(lambda: server.sent(bernd.id), 0.45)
    assert server.sent(ada.id) == []
    await server.until(lambda: server.sent(ada.id), 2.4)
    assert server.texts(ada.id) == [BRIDGE_ANSWER]


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Telegram's own time for a poll is none, from the first one on."""
    monkeypatch.setattr("bot.client._seconds", lambda _time: 0.0)


@pytest.mark.usefixtures("soon", "http")
async def test_21_a_poll_that_hangs_is_given_up(server: TelegramServer, ada: Person) -> None:
    """After Telegram's own time for it and a little more; then it is asked again."""
    server.fault("getUpdates", Fault(delay_s=60.0))
    await server.until(lambda: not server.faults["getupdates"])
    await ada.say(QUESTION)
    await server.until(lambda: server.sent(ada.id))
    assert server.texts(ada.id) == [BRIDGE_ANSWER]


async def sent(server: TelegramServer, admin: Person, more: Callable[[str], None]) -> str:
    """Let an admin send a file that is not what it says, and return what she is told."""
    message = await admin.upload("report.txt", b"The harbour closes in May. Ships must leave.")
    more(message["document"]["file_id"])
    await server.until(lambda: server.sent(admin.id), 15)
    return server.texts(admin.id)[0]


@pytest.mark.usefixtures("http")
async def test_18_a_file_is_larger_than_telegram_says(
    server: TelegramServer, archive: FakeArchive, admin: Person
) -> None:
    """It says 100 bytes and sends 50 MB: no more than 20 of them are read, once, and nothing is added."""

    def lie(file: str) -> None:
        server.files[file] = b"The harbour closes in May. " * (50 * 1024 * 1024 // 27)
        server.sizes[file] = 100

    assert await sent(server, admin, lie) == TOO_BIG
    assert len(server.called("getFile")) == 1
    assert len(archive.held) == 3


@pytest.mark.usefixtures("http")
async def test_17_a_file_without_end(server: TelegramServer, admin: Person) -> None:
    """It is left at 20 MB, without another try."""
    told = await sent(server, admin, lambda file: server.endless.update({file: 0.0}))
    assert told == TOO_BIG
    poured = server.poured
    assert MAX_ANSWER <= poured < 2 * MAX_ANSWER
    await asyncio.sleep(0.2)
    assert server.poured < poured + MAX_ANSWER / 4


@pytest.mark.usefixtures("http")
async def test_17_a_file_that_drips(
    server: TelegramServer, admin: Person, ada: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Something always comes in time, and all of it never: it is given up, and nobody waits for it."""
    monkeypatch.setattr("bot.client._DOWNLOAD_S", 1.0)
    told = asyncio.create_task(sent(server, admin, lambda file: server.endless.update({file: 0.05})))
    await server.until(lambda: server.poured)
    await ada.say(QUESTION)
    await server.until(lambda: server.sent(ada.id), 0.9)
    assert await told == UNREADABLE


@pytest.mark.usefixtures("http")
async def test_19_a_packed_file_is_not_unpacked(
    server: TelegramServer, archive: FakeArchive, admin: Person
) -> None:
    """A bomb of 64 MB is read as the 64 kB that came, in which there is no text."""

    def pack(file: str) -> None:
        server.files[file] = gzip.compress(b"word " * (64 * 1024 * 1024 // 5))
        server.packed.add(file)

    told = await sent(server, admin, pack)
    assert told.startswith("Could not be added: report.txt: holds no text but binary data")
    assert (server.encodings, len(archive.held)) == (["identity"], 3)
