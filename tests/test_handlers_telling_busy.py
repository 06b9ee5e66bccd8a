"""A chat in which something takes long keeps those who follow questions in other chats from nothing."""

import asyncio
from datetime import timedelta

import pytest
from following_chats import COSTS, QUESTION, Hands, follow
from telegram_people import Person
from telegram_server import TelegramServer

from bot import turns
from bot.updates import InOrder
from index.archive import Archive

pytest_plugins = ["telegram_fixtures", "following_fixtures"]


async def test_a_busy_chat(  # noqa: PLR0917
    hands: Hands,
    server: TelegramServer,
    held: Archive,
    ada: Person,
    bernd: Person,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is told once it is done; the others are told at once."""
    monkeypatch.setattr(turns, "TURN_S", 0.01)
    for person in (ada, bernd):
        await follow(person, QUESTION)
    list(held.add([COSTS]))
    in_order = hands.bot.update_processor
    assert isinstance(in_order, InOrder)
    async with in_order.turn(ada.id):
        await asyncio.wait_for(hands.tell(after=timedelta(hours=1)), 5)
        assert [len(server.sent(person.id)) for person in (ada, bernd)] == [1, 2]
    await hands.tell()
    assert [len(server.sent(person.id)) for person in (ada, bernd)] == [2, 2]
