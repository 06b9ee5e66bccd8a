"""Fixtures of corrections: a real archive, and the bot that runs with it."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from correcting_chats import FLOOD, HARBOUR
from telegram_bot import running
from telegram_server import TelegramServer
from toys import BRIDGE, toy_archive

from bot.app import Bot
from bot.handlers import correcting
from index.archive import Archive


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Archive]:
    """A real archive; corrections go out without a pause."""
    monkeypatch.setattr(correcting, "PAUSE_S", 0.0)
    opened = toy_archive(tmp_path, [BRIDGE, FLOOD, HARBOUR])
    yield opened
    opened.close()


@pytest.fixture
async def bot(server: TelegramServer, archive: Archive, tmp_path: Path) -> AsyncIterator[Bot]:
    """The running bot."""
    async with running(server, archive, tmp_path, 5) as bot:
        yield bot
