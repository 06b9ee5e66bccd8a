"""The real process, `bot.py run`, against the tests' own Telegram over loopback HTTP."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from telegram_doors import over_http
from telegram_server import TOKEN, TelegramServer

ROOT = Path(__file__).parent.parent
START_S = 60.0
# The real command, as often as a path comes: to load the model takes four seconds each time.
ADDING = """
import sys
from bot.cli import beleg
for path in sys.stdin:
    print("ended", beleg(["--data", sys.argv[1], "add", path.rstrip()], standalone_mode=False), flush=True)
"""


def by_day() -> str:
    """Return a zone in which it is noon now, so that nobody is left in peace."""
    return f"Etc/GMT{datetime.now(UTC).hour - 12:+d}"


class Process:
    """The bot in a process of its own.

    Args:
        server: The tests' own Telegram.
        address: Where it listens.
        data: Folder of the archive.
        settings: Of its environment, beside those that every test has.
    """

    def __init__(self, server: TelegramServer, address: str, data: Path, **settings: str) -> None:
        self._server = server
        self._data = str(data)
        self._adding: asyncio.subprocess.Process | None = None
        self._command = [sys.executable, "bot.py", "--data", str(data), "run"]
        kept = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        self._environment = kept | {
            "TELEGRAM_TOKEN": TOKEN,
            "TELEGRAM_API_URL": address,
            "ADMIN_IDS": "5",
            "TIME_ZONE": by_day(),
            **settings,
        }

    async def begin(self) -> None:
        """Start it."""
        self._process = await asyncio.create_subprocess_exec(
            *self._command, cwd=ROOT, env=self._environment, stdout=-1, stderr=-1
        )

    async def add(self, path: Path) -> None:
        """Add a file by the terminal's command, in another process beside it."""
        if self._adding is None:
            command = [sys.executable, "-c", ADDING, self._data]
            environment = os.environ | {"OMP_WAIT_POLICY": "PASSIVE"}
            self._adding = await asyncio.create_subprocess_exec(
                *command, cwd=ROOT, env=environment, stdin=-1, stdout=-1
            )
        assert self._adding.stdin is not None
        assert self._adding.stdout is not None
        self._adding.stdin.write(f"{path}\n".encode())
        while not (line := await self._adding.stdout.readline()).startswith(b"ended"):
            assert line, "what adds has ended early"
        assert line == b"ended None\n"

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

    async def close(self) -> None:
        """End both without asking, where they have not ended."""
        self.kill()
        if self._adding is not None:
            # Nothing more to add is what ends it.
            await self._adding.communicate(b"")


@asynccontextmanager
async def process(server: TelegramServer, data: Path, **settings: str) -> AsyncIterator[Process]:
    """Run the bot against the server."""
    async with over_http(server) as address:
        bot = Process(server, address, data, **settings)
        await bot.begin()
        try:
            yield bot
        finally:
            await bot.close()
