"""Attacks on the real process: what Telegram does to it while it runs, and what it says of that.

It runs at debug level and in Python's development mode, so that it says as much as it ever can.
"""

import asyncio
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from telegram_doors import over_http
from telegram_faults import Fault
from telegram_people import Person, forwarded
from telegram_process import Process
from telegram_rules import ApiError
from telegram_server import TOKEN, TelegramServer

SECRET = TOKEN.split(":")[1]
EMPTY = "The archive holds no articles yet."
TALKATIVE = "import logging, sys; logging.basicConfig(level=logging.DEBUG); from bot.cli import main; main()"


@pytest.fixture
def server() -> TelegramServer:
    """A server."""
    return TelegramServer()


@pytest.fixture
async def bot(server: TelegramServer, tmp_path: Path) -> AsyncIterator[Process]:
    """The bot, which runs and has answered once."""
    async with over_http(server) as address:
        process = Process(server, address, tmp_path / "data")
        process._command[:2] = [sys.executable, "-X", "dev", "-c", TALKATIVE]
        process._environment["PYTHONASYNCIODEBUG"] = "1"
        await process.begin()
        try:
            await answered(server, process, Person(server, 6), "Does it run?")
            yield process
        finally:
            process.kill()


async def answered(server: TelegramServer, bot: Process, person: Person, question: str) -> None:
    """Ask, and wait until that is answered."""
    before = len(server.sent(person.id))
    await person.say(question)
    await bot.until(lambda: len(server.sent(person.id)) > before)
    assert server.texts(person.id)[-1] == EMPTY


async def ended(bot: Process) -> str:
    """End the process as an operator does, see that it has shown no token, and return all that it said."""
    status, output = await bot.end(signal.SIGTERM)
    assert status == 0
    assert SECRET not in output
    assert "DEBUG" in output
    return output


async def test_21_another_process_polls_and_the_token_is_revoked(
    server: TelegramServer, bot: Process
) -> None:
    """409 and 401 while it runs: it says so in a line, goes on asking, and answers once it may."""
    ada = Person(server, 7)
    for _ in range(3):
        # Ends the bot's poll, as another process with the same token does.
        await server.answer(TOKEN, "getUpdates", {"timeout": 0})
        await asyncio.sleep(0.3)
    await answered(server, bot, ada, "Another process?")

    server.token = "123456:" + "ANOTHER-token-than-before-0000000000"
    await ada.say("Who answers with this?")
    await bot.until(lambda: server.refused >= 2)
    assert len(server.sent(7)) == 1
    server.token = TOKEN
    await bot.until(lambda: server.texts(7) == [EMPTY, EMPTY])

    output = await ended(bot)
    polled = [line for line in output.splitlines() if "a second program polls with this token" in line]
    assert any("terminated by other getUpdates request" in line for line in polled)
    said = [line for line in output.splitlines() if "no updates came from Telegram" in line]
    assert any("Telegram refused the token; if that lasts, set TELEGRAM_TOKEN" in line for line in said)
    assert "Traceback" not in output
    assert "a job went wrong" not in output


async def test_21_everything_goes_wrong_at_once(server: TelegramServer, bot: Process) -> None:
    """502, dropped connections, pages of proxies, 429 and a closed chat: everybody else is answered, once."""
    people = [Person(server, number) for number in range(10, 16)]
    server.blocked.add(10)
    server.fault(
        "getUpdates", Fault(error=ApiError(502, "Bad Gateway")), Fault(drop=True), Fault(garbage=True)
    )
    server.fault(
        "sendMessage",
        Fault(error=ApiError(502, "Bad Gateway")),
        Fault(drop=True),
        Fault(garbage=True),
        Fault(error=ApiError(429, "Too Many Requests: retry after 1", retry_after=1)),
    )
    for person in people:
        await person.say("Does anybody answer?")
    await bot.until(lambda: all(server.sent(person.id) for person in people[1:]))
    await bot.until(lambda: not server.faults["getupdates"])
    await asyncio.sleep(0.5)
    assert [server.texts(person.id) for person in people] == [[], *([[EMPTY]] * 5)]
    output = await ended(bot)
    assert "a chat is closed to the bot" in output
    assert "Traceback" not in output


async def test_23_the_token_is_in_no_output_whatever_is_done(server: TelegramServer, bot: Process) -> None:
    """Neither where Telegram repeats it, nor where people send it, nor in any trace of what went wrong."""
    ada, admin = Person(server, 7), Person(server, 5)
    server.fault("sendMessage", Fault(error=ApiError(400, f"Bad Request: bot{TOKEN} is wrong")))
    await ada.say("What goes wrong?")
    await bot.until(lambda: server.sent(7))
    assert SECRET not in str(server.sent(7))
    server.fault("getFile", Fault(error=ApiError(400, f"Bad Request: /file/bot{TOKEN}/x is no file")))
    await admin.upload("report.txt", b"The harbour closes in May. Ships must leave.")
    await bot.until(lambda: server.sent(5))
    assert SECRET not in str(server.sent(5))
    server.fault("getUpdates", Fault(error=ApiError(500, f"https://api.telegram.org/bot{TOKEN}/getUpdates")))
    await server.push(message={"message_id": TOKEN, "chat": TOKEN})
    await ada.forge(server.sent(7)[0], f"q1:{TOKEN}")
    await bot.until(lambda: server.called("answerCallbackQuery"))
    await ada.say(f"/start {TOKEN}")
    await ada.say(f"/why {TOKEN}")
    await admin.say(f"/add https://127.0.0.1/bot{TOKEN}/getMe")
    await admin.say("/add x", **forwarded(f"bot{TOKEN}"))
    await bot.until(lambda: len(server.sent(5)) == 3 and len(server.sent(7)) >= 3)
    output = await ended(bot)
    assert "Traceback" in output
    assert "<token>" in output


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELEGRAM_TOKEN", f"bot{TOKEN}"),
        ("TELEGRAM_TOKEN", f"{TOKEN} x"),
        ("ADMIN_IDS", TOKEN),
        ("TIME_ZONE", TOKEN),
        ("TELEGRAM_API_URL", f"https://[{TOKEN}"),
        ("FETCH_PORTS", TOKEN),
        ("FETCH_CONTACT", TOKEN),
    ],
)
async def test_23_the_token_is_in_no_error_of_settings(
    server: TelegramServer, tmp_path: Path, name: str, value: str
) -> None:
    """Whichever variable somebody put it in."""
    process = Process(server, "http://127.0.0.1:9", tmp_path)
    process._environment[name] = value
    await process.begin()
    status, output = await process.end()
    assert (status, SECRET in output) == (2, False)
    assert output.startswith(f"Error: {name}")
