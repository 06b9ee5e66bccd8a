"""What happens while one message after the other is corrected is not lost, nor undone."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from correcting_chats import FLOOD, QUESTION, asked, change, correct, remembered
from telegram_people import Person, labels
from telegram_server import TelegramServer

from bot import turns
from bot.app import Bot
from bot.handlers import correcting
from bot.handlers.correcting import Correcting
from bot.updates import InOrder
from index.archive import Archive

pytest_plugins = ["telegram_fixtures", "correcting_fixtures"]


def meanwhile(monkeypatch: pytest.MonkeyPatch, person: Person, then: Callable[[], Awaitable[None]]) -> None:
    """Have something happen right before somebody is told."""
    send = Correcting._send

    async def sent(*arguments: Any) -> None:
        if arguments[2].chat == person.id:
            await then()
        await send(*arguments)

    monkeypatch.setattr(Correcting, "_send", sent)


async def test_a_button_that_was_pressed(  # noqa: PLR0917
    beleg: Bot,
    server: TelegramServer,
    held: Archive,
    ada: Person,
    bernd: Person,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What somebody opened while others were told stays open."""
    await asked(bernd, QUESTION)
    message = await asked(ada, QUESTION)
    change(held, FLOOD, "forty", "fourteen")

    async def opened() -> None:
        await ada.press(message, "Context 1")
        await server.until(lambda: "✓" in str(labels(message)))
        await remembered()

    meanwhile(monkeypatch, bernd, opened)
    await correct(beleg)
    assert (labels(message)[0][0], len(server.sent(ada.id))) == ("✓ Context 1", 2)


async def test_a_second_change(  # noqa: PLR0917
    beleg: Bot,
    server: TelegramServer,
    held: Archive,
    ada: Person,
    bernd: Person,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Who still waits to be told of the first change is told of the second one alone, once."""
    monkeypatch.setattr(correcting, "AT_ONCE", 1)
    await asked(bernd, QUESTION)
    await asked(ada, QUESTION)
    change(held, FLOOD, "forty", "fourteen")

    async def changed() -> None:
        if len(server.sent(bernd.id)) == 1:
            change(held, FLOOD, "fourteen", "fifteen", "2025-05-13")

    meanwhile(monkeypatch, bernd, changed)
    for _ in range(2):
        await correct(beleg)
    told = {person: server.texts(person.id)[1:] for person in (bernd, ada)}
    assert {
        person.id: [["fourteen" in text, "fifteen" in text] for text in texts]
        for person, texts in told.items()
    } == {bernd.id: [[True, False], [False, True]], ada.id: [[False, True]]}


async def test_who_is_forgotten(  # noqa: PLR0917
    beleg: Bot,
    server: TelegramServer,
    held: Archive,
    ada: Person,
    bernd: Person,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whoever has herself forgotten while others are told hears no more, and her message stays."""
    await asked(bernd, QUESTION)
    message = await asked(ada, QUESTION)
    change(held, FLOOD, "forty", "fourteen")

    async def forgotten() -> None:
        held.forget_sent(ada.id)

    meanwhile(monkeypatch, bernd, forgotten)
    await correct(beleg)
    assert ("fourteen" in message["text"], len(server.sent(ada.id))) == (False, 1)


async def test_a_chat_in_which_something_takes_long(  # noqa: PLR0917
    beleg: Bot,
    server: TelegramServer,
    held: Archive,
    ada: Person,
    bernd: Person,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It keeps nobody in other chats waiting, and is told once it is done."""
    monkeypatch.setattr(turns, "TURN_S", 0.01)
    await asked(ada, QUESTION)
    await asked(bernd, QUESTION)
    change(held, FLOOD, "forty", "fourteen")
    in_order = beleg.update_processor
    assert isinstance(in_order, InOrder)
    async with in_order.turn(ada.id):
        await asyncio.wait_for(correct(beleg), 5)
        assert [len(server.sent(person.id)) for person in (ada, bernd)] == [1, 2]
    await correct(beleg)
    assert [len(server.sent(person.id)) for person in (ada, bernd)] == [2, 2]
