"""The real process as a webhook, over loopback HTTP."""

import json
import signal
import sys
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from telegram_doors import over_http
from telegram_faults import Fault
from telegram_people import Person
from telegram_process import Process, process
from telegram_rules import ApiError
from telegram_server import TOKEN, TelegramServer
from telegram_webhook import HEADER
from test_attacks_process import TALKATIVE
from test_receiving import free_port

SECRET = "of_the-newsroom-2026"
EMPTY = "Im Archiv ist noch kein Artikel."


@pytest.fixture
def server() -> TelegramServer:
    """A server."""
    return TelegramServer()


def settings(port: int, **more: str) -> dict[str, str]:
    """Return what makes the bot listen."""
    url = f"http://127.0.0.1:{port}/telegram"
    return {"WEBHOOK_URL": url, "WEBHOOK_PORT": str(port), "WEBHOOK_SECRET": SECRET, **more}


async def post(server: TelegramServer, body: Any, secret: str) -> int:
    """Bring something to the bot as anybody can, and return the answer's status."""
    async with aiohttp.ClientSession() as session:
        answer = await session.post(server.hook["url"], data=json.dumps(body), headers={HEADER: secret})
        return answer.status


async def test_there_and_back(server: TelegramServer, tmp_path: Path) -> None:
    """From polling to a webhook and back: every question is answered once, a kill after the 200 included."""
    bernd, data = Person(server, 8, language="de"), tmp_path / "data"
    async with process(server, data) as bot:
        await bernd.say("Wann fährt die Fähre?")
        await bot.until(lambda: server.texts(8) == [EMPTY])
        _, polled = await bot.end(signal.SIGTERM)

    await bernd.say("Wann fährt der Bus?")
    async with process(server, data, **settings(free_port())) as bot:
        await bot.until(lambda: server.texts(8) == [EMPTY] * 2)
        forged = {"update_id": 900, "message": server.sent(8)[0]}
        assert [await post(server, forged, secret) for secret in ("", "guessed-by-somebody")] == [403, 403]
        poison = {"update_id": 901, "message": {"message_id": [], "chat": 5}}
        assert await post(server, poison, SECRET) == 200
        await bernd.say("Wann fährt die Bahn?")
        await bot.until(lambda: server.texts(8) == [EMPTY] * 3)
        # What cannot be answered at once is tried again a second later.
        server.fault("sendMessage", Fault(ApiError(502, "Bad Gateway")))
        before = len(server.brought)
        await bernd.say("Wann fährt das Schiff?")
        await bot.until(lambda: server.brought[before:])
        killed, brought = await bot.end(signal.SIGKILL)

    async with process(server, data) as bot:
        await bot.until(lambda: server.texts(8) == [EMPTY] * 4)
        await bernd.say("Wann fährt die Seilbahn?")
        await bot.until(lambda: server.texts(8) == [EMPTY] * 5)
        status, back = await bot.end(signal.SIGTERM)
    assert (killed, status, server.hook["url"]) == (-signal.SIGKILL, 0, "")
    assert {answered for _, answered in server.brought} == {200}
    assert server.texts(8) == [EMPTY] * 5
    output = polled + brought + back
    assert [name for name in (TOKEN, SECRET, "Conflict", "a job went wrong") if name in output] == []


async def test_a_made_secret_and_an_ordinary_end(server: TelegramServer, tmp_path: Path) -> None:
    """Without a secret of one's own one is made, Telegram alone hears it, and the webhook stays set."""
    bernd = Person(server, 8, language="de")
    made = settings(free_port(), WEBHOOK_SECRET="")
    async with over_http(server) as address:
        bot = Process(server, address, tmp_path / "data", **made)
        # It says as much as it ever can.
        bot._command[:2] = [sys.executable, "-c", TALKATIVE]
        await bot.begin()
        await bernd.say("Wann fährt die Fähre?")
        await bot.until(lambda: server.texts(8) == [EMPTY])
        status, output = await bot.end(signal.SIGTERM)
    assert (status, server.hook["url"]) == (0, made["WEBHOOK_URL"])
    assert len(server.hook["secret_token"]) >= 40
    assert "setWebhook" in output
    assert server.hook["secret_token"] not in output
    assert TOKEN not in output
    assert "Traceback" not in output


async def test_two_programs_with_one_token(server: TelegramServer, tmp_path: Path) -> None:
    """Where a webhook is set while the bot polls, it says so in one line, and goes on when it may."""
    bernd = Person(server, 8, language="de")
    async with process(server, tmp_path / "data") as bot:
        await bot.until(lambda: server.calls and server.calls[-1].method == "getUpdates")
        server.hook = {"url": "http://127.0.0.1:9/", "allowed_updates": ["nothing"]}
        await bernd.say("Wann fährt die Fähre?")
        await bot.until(
            lambda: [call.ok for call in server.calls if call.method == "getUpdates"][-2:] == [False] * 2
        )
        server.hook = {"url": ""}
        await bot.until(lambda: server.texts(8) == [EMPTY])
        status, output = await bot.end(signal.SIGTERM)
    said = "Telegram brings updates to a webhook that a second program with this token has set"
    assert (status, said in output, "Traceback" in output) == (0, True, False)


async def test_a_place_that_is_taken(server: TelegramServer, tmp_path: Path) -> None:
    """A wrong setting is one line and status 2."""
    port = free_port()
    async with process(server, tmp_path / "data", **settings(port)) as first:
        await first.until(lambda: server.hook["url"])
        async with process(server, tmp_path / "data", **settings(port)) as second:
            status, output = await second.end()
        await first.end(signal.SIGTERM)
    assert status == 2
    assert (
        f"Error: WEBHOOK_PORT: nobody can listen at 127.0.0.1, port {port}: Address already in use\n"
        in output
    )
    assert "Traceback" not in output
