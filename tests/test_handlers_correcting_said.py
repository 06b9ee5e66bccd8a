"""What a message said of its quotes from the first is not told again."""

from typing import Any

import pytest
from correcting_chats import DAMAGED, FLOOD, QUESTION, asked, change, correct, remembered
from telegram_people import Person
from telegram_server import TelegramServer

from bot.app import Bot
from index.archive import Archive

pytest_plugins = ["telegram_fixtures", "correcting_fixtures"]


async def opened(person: Person, command: str) -> dict[str, Any]:
    """Open an answer again, and return it."""
    before = len(person.server.sent(person.id))
    await person.say(command)
    message = await person.reply(before + 1)
    await remembered()
    return message


async def test_opened_again(beleg: Bot, server: TelegramServer, held: Archive, ada: Person) -> None:
    """Its asker was told, and reads it there; of the next change she is told, of both messages."""
    first = await asked(ada, QUESTION)
    change(held, FLOOD, "forty", "fourteen")
    await correct(beleg)
    again = await opened(ada, "/answer 1")
    for _ in range(2):
        await correct(beleg)
    assert ("fourteen" in again["text"], len(server.sent(ada.id))) == (True, 3)
    change(held, FLOOD, "fourteen", "fifteen", "2025-05-13")
    for _ in range(2):
        await correct(beleg)
    assert ["fifteen" in message["text"] for message in (first, again)] == [True, True]
    assert len(server.sent(ada.id)) == 5


@pytest.mark.parametrize("how", ["changed", "gone", "withdrawn"])
async def test_opened_by_somebody_else(  # noqa: PLR0917
    beleg: Bot, server: TelegramServer, held: Archive, ada: Person, bernd: Person, how: str
) -> None:
    """Whoever opens a shared answer reads there what became of it; she is told when it stands again."""
    message = await asked(ada, QUESTION)
    match how:
        case "changed":
            change(held, FLOOD, "forty", "fourteen")
        case "gone":
            change(held, FLOOD, f"{DAMAGED} ", "")
        case _:
            held.retract("flood", "Invented.")
    rows = message["reply_markup"]["inline_keyboard"]
    (link,) = (each["url"] for row in rows for each in row if "share" in each.get("url", ""))
    theirs = await opened(bernd, f"/start {link.rpartition('start%3D')[2]}")
    for _ in range(2):
        await correct(beleg)
    assert ("⚠ " in theirs["text"], len(server.sent(bernd.id)), len(server.sent(ada.id))) == (True, 1, 2)
    match how:
        case "changed":
            change(held, FLOOD, "fourteen", "forty", "2025-05-13")
        case "gone":
            change(held, FLOOD, "Nobody", f"{DAMAGED} Nobody", "2025-05-13")
        case _:
            held.reinstate("flood")
    for _ in range(2):
        await correct(beleg)
    assert ("⚠ " in theirs["text"], len(server.sent(bernd.id))) == (False, 2)
