"""Fixtures of conversations: a server, a bot that runs against it, and people in their chats."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from fakes import FakeArchive
from telegram_articles import BRIDGE, BRUECKE, FERRY
from telegram_bot import running
from telegram_people import Person
from telegram_server import TelegramServer

from bot.app import Bot


@pytest.fixture
def server() -> TelegramServer:
    """A server."""
    return TelegramServer()


@pytest.fixture
def archive() -> FakeArchive:
    """An archive of three articles."""
    return FakeArchive(BRIDGE, BRUECKE, FERRY)


@pytest.fixture
def admin(server: TelegramServer) -> Person:
    """The admin."""
    return Person(server, 5)


@pytest.fixture
def ada(server: TelegramServer) -> Person:
    """Somebody who reads English."""
    return Person(server, 7)


@pytest.fixture
def bernd(server: TelegramServer) -> Person:
    """Somebody who reads German."""
    return Person(server, 8, language="de-AT")


@pytest.fixture
async def bot(
    server: TelegramServer, archive: FakeArchive, tmp_path: Path, admin: Person
) -> AsyncIterator[Bot]:
    """The running bot, with one admin."""
    async with running(server, archive, tmp_path, admin.id) as bot:
        yield bot
