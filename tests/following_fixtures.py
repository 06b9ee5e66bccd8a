"""Fixtures of followed questions: a real archive, and the bot that runs with it at noon."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from correcting_chats import FLOOD, FRAGE, HARBOUR
from following_chats import Hands
from telegram_bot import running
from telegram_server import TelegramServer
from toys import BRIDGE, toy_archive

from bot.app import Bot
from bot.handlers import telling
from index.archive import Archive


@pytest.fixture
def held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Archive]:
    """A real archive; what is new goes out without a pause."""
    monkeypatch.setattr(telling, "PAUSE_S", 0.0)
    opened = toy_archive(tmp_path, [BRIDGE, FLOOD, HARBOUR])
    # Reading the first question takes seconds on a busy machine.
    opened.ask(FRAGE)
    yield opened
    opened.close()


@pytest.fixture
async def beleg(server: TelegramServer, held: Archive, tmp_path: Path) -> AsyncIterator[Bot]:
    """The running bot."""
    async with running(server, held, tmp_path, 5) as bot:
        yield bot


@pytest.fixture
def hands(beleg: Bot) -> Hands:
    """Its clock and its job."""
    return Hands(beleg)
