"""The real process, `bot.py run`, with the real archive and model, over loopback HTTP."""

import asyncio
import os
import signal
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from telegram_doors import over_http
from telegram_people import Person, labels
from telegram_server import TOKEN, TelegramServer

ROOT = Path(__file__).parent.parent
START_S = 60.0
WITHIN_S = 2.0
ARTICLE = """\
---
title: Fährverbindung nach Süderholm wird eingestellt
source: Holmer Landbote
published: 2025-02-12
url: https://landbote.example/faehre
---
Die Fähre zwischen Nordhafen und Süderholm fährt ab dem 1. April nicht mehr.

Das teilte die Reederei Petersen am Mittwoch mit. Grund seien die gestiegenen Kosten für den Treibstoff.
Rund 300 Pendler müssen künftig den Umweg über die Brücke bei Altenfleet nehmen.
"""


class Process:
    """The bot in a process of its own.

    Args:
        server: The tests' own Telegram.
        address: Where it listens.
        data: Folder of the archive.
        token: What it says it is.
    """

    def __init__(self, server: TelegramServer, address: str, data: Path, token: str = TOKEN) -> None:
        self._server = server
        self._command = [sys.executable, "bot.py", "--data", str(data), "run"]
        kept = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        self._environment = kept | {
            "TELEGRAM_TOKEN": token,
            "TELEGRAM_API_URL": address,
            "ADMIN_IDS": "5",
        }

    async def begin(self) -> None:
        """Start it."""
        self._process = await asyncio.create_subprocess_exec(
            *self._command, cwd=ROOT, env=self._environment, stdout=-1, stderr=-1
        )

    async def add(self, path: Path) -> None:
        """Add a file by the terminal, beside it."""
        command = [*self._command[:-1], "add", str(path)]
        added = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=-1)
        assert await added.wait() == 0

    async def until(self, what: Callable[[], Any]) -> None:
        """Wait until something is true, as long as the process lives."""

        def checked() -> Any:
            assert self._process.returncode is None, "the bot ended early"
            return what()

        await self._server.until(checked, START_S)

    async def end(self, how: signal.Signals | None = None) -> tuple[int, str]:
        """Wait for its end, having sent a signal where one is given; return status and all output."""
        if how and self._process.returncode is None:
            self._process.send_signal(how)
        out, err = await asyncio.wait_for(self._process.communicate(), 30)
        assert self._process.returncode is not None
        return self._process.returncode, (out + err).decode()

    def kill(self) -> None:
        """End it without asking, where it has not ended."""
        if self._process.returncode is None:
            self._process.kill()


@asynccontextmanager
async def process(server: TelegramServer, data: Path, token: str = TOKEN) -> AsyncIterator[Process]:
    """Run the bot against the server."""
    async with over_http(server) as address:
        bot = Process(server, address, data, token)
        await bot.begin()
        try:
            yield bot
        finally:
            bot.kill()


@pytest.fixture
def server() -> TelegramServer:
    """A server."""
    return TelegramServer()


async def test_the_whole_way(server: TelegramServer, tmp_path: Path) -> None:
    """A question, an article by file, a question answered from it, a button, a button after a restart."""
    admin, bernd = Person(server, 5), Person(server, 8, language="de")
    async with process(server, tmp_path / "data") as bot:
        await bernd.say("Wann stellt die Fähre nach Süderholm den Betrieb ein?")
        await bot.until(lambda: server.texts(8))
        assert server.texts(8) == ["Im Archiv ist noch kein Artikel."]

        await admin.upload("faehre.md", ARTICLE.encode(), caption="/add")
        await bot.until(lambda: server.texts(5))
        preview = await admin.reply()
        title = "Fährverbindung nach Süderholm wird eingestellt"
        assert preview["text"].startswith(f"Preview – nothing is stored yet\n{title}\n")
        await admin.press(preview, "✓ Take it")
        await bot.until(lambda: preview["text"].startswith(f"Added: {title}\n"))

        await bernd.say("Ab wann fährt die Fähre nach Süderholm nicht mehr?")
        await bot.until(lambda: len(server.texts(8)) == 2)
        answer = await bernd.reply(2)
        assert (
            "Die Fähre zwischen Nordhafen und Süderholm fährt ab dem 1. April nicht mehr." in answer["text"]
        )
        assert (
            "Holmer Landbote: Fährverbindung nach Süderholm wird eingestellt, erschienen am 12. Februar 2025"
            in answer["text"]
        )
        before = answer["text"]
        await bernd.press(answer, labels(answer)[0][0])
        await bot.until(lambda: answer["text"] != before)
        status, output = await bot.end(signal.SIGTERM)
    assert (status, TOKEN in output) == (0, False)

    async with process(server, tmp_path / "data") as bot:
        await bernd.press(answer, labels(answer)[0][0])
        await bot.until(lambda: answer["text"] == before)
        status, output = await bot.end(signal.SIGTERM)
    assert (status, TOKEN in output) == (0, False)
    assert server.updates == []


async def test_what_another_process_adds(server: TelegramServer, tmp_path: Path) -> None:
    """An article that the terminal adds answers on Telegram within two seconds of the report."""
    ada = Person(server, 8, language="de")
    (tmp_path / "faehre.md").write_text(ARTICLE)
    async with process(server, tmp_path / "data") as bot:
        await bot.add(tmp_path / "faehre.md")
        await ada.say("Wie viele Pendler trifft das Ende der Fähre nach Süderholm?")
        await bot.until(lambda: server.texts(8))
        assert "Rund 300 Pendler müssen künftig den Umweg" in server.texts(8)[0]

        (tmp_path / "faehre.md").write_text(ARTICLE.replace("300", "450"))
        await bot.add(tmp_path / "faehre.md")
        asked_at = time.monotonic()
        await ada.say("Wie viele Pendler trifft das Ende der Fähre nach Süderholm?")
        await bot.until(lambda: len(server.texts(8)) == 2)
        assert "Rund 450 Pendler müssen künftig den Umweg" in server.texts(8)[1]
        assert time.monotonic() - asked_at < WITHIN_S
        status, output = await bot.end(signal.SIGTERM)
    assert (status, "locked" in output) == (0, False)


async def test_a_wrong_token(server: TelegramServer, tmp_path: Path) -> None:
    """A token that Telegram refuses is a wrong setting: status 2, a sentence, and no token."""
    wrong = "123456:" + "WRONG-token-of-nobody-at-all-0000000"
    async with process(server, tmp_path / "data", wrong) as bot:
        status, output = await bot.end()
    assert status == 2
    assert "TELEGRAM_TOKEN" in output
    assert wrong not in output
    assert "Traceback" not in output
