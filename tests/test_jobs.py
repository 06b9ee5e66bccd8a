"""Jobs: again and again, never twice at a time, whatever they raise."""

import asyncio
from pathlib import Path

import pytest
from fakes import FakeArchive
from telegram_bot import running
from telegram_server import TelegramServer

from bot.jobs import Repeated, schedule

pytest_plugins = ["telegram_fixtures"]


async def test_a_job_that_fails_runs_again_and_stops_no_other(
    server: TelegramServer, archive: FakeArchive, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """What it raises is in the log, and both run on until the bot stops."""
    runs: list[str] = []

    async def failing(_context: object) -> None:
        runs.append("failing")
        raise ValueError("invented")

    async def well(_context: object) -> None:
        runs.append("well")

    async with running(server, archive, tmp_path) as bot:
        schedule(bot.job_queue, (Repeated("a", failing, 0.01), Repeated("b", well, 0.01)), first_s=0)
        await server.until(lambda: min(runs.count("failing"), runs.count("well")) >= 3)
    stopped = len(runs)
    await asyncio.sleep(0.05)
    assert len(runs) == stopped
    assert "a job went wrong" in caplog.text
    assert "invented" in caplog.text


async def test_no_two_at_a_time(server: TelegramServer, archive: FakeArchive, tmp_path: Path) -> None:
    """A job that takes longer than its pause is not begun again before it ends; stopping waits for it."""
    at_once, most, ended = 0, 0, 0

    async def slow(_context: object) -> None:
        nonlocal at_once, most, ended
        at_once += 1
        most = max(most, at_once)
        await asyncio.sleep(0.03)
        at_once -= 1
        ended += 1

    async with running(server, archive, tmp_path) as bot:
        schedule(bot.job_queue, (Repeated("slow", slow, 0.001),), first_s=0)
        await server.until(lambda: ended >= 3)
    assert (at_once, most) == (0, 1)


def test_without_a_queue() -> None:
    """An application that has no queue is a mistake in putting it together."""
    with pytest.raises(TypeError):
        schedule(None, ())
