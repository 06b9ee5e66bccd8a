"""Settings of people and groups: each button changes one, at once and for good."""

from pathlib import Path
from typing import Any

import pytest
from fakes import FakeArchive
from telegram_bot import running
from telegram_people import Person, group, labels
from telegram_server import TelegramServer

from bot.app import Bot
from bot.preferences import Preference

pytest_plugins = ["telegram_fixtures"]
GROUP = -1001234567890
READERS = group(GROUP)


async def press(person: Person, message: dict[str, Any], text: str) -> None:
    """Press a button and wait until the message changed."""
    before = message.get("edit_date"), labels(message), message["text"]
    await person.press(message, text)
    await person.server.until(lambda: (message.get("edit_date"), labels(message), message["text"]) != before)


async def test_what_somebody_prefers(bot: Bot, ada: Person) -> None:
    """Language, length, days and outlet; the next answers are so."""
    await ada.say("/settings")
    message = await ada.reply()
    assert labels(message) == [
        ["Language: as Telegram"],
        ["At most 3 quotes a message"],
        ["Articles of all days"],
        ["Outlet: any"],
    ]
    await press(ada, message, "At most 3 quotes a message")
    await press(ada, message, "Language: as Telegram")
    await press(ada, message, "Language: English")
    assert labels(message)[:2] == [["Sprache: Deutsch"], ["Höchstens 1 Zitat je Nachricht"]]
    assert bot.bot_data.of(ada.id) == Preference(language="de", quotes=1)
    await ada.say("ferry")
    answer = await ada.reply(2)
    assert len([one for one in answer["entities"] if "blockquote" in one["type"]]) == 1
    assert "Medium unbekannt" in answer["text"]


async def test_an_outlet_is_chosen_from_a_list(bot: Bot, ada: Person) -> None:
    """Then its articles alone are quoted, which each answer says, and a button lifts."""
    await ada.say("/settings")
    message = await ada.reply()
    await press(ada, message, "Outlet: any")
    assert message["text"] == "From which outlet shall I quote?"
    chosen = labels(message)[1][0]
    await press(ada, message, chosen)
    assert bot.bot_data.of(ada.id) == Preference(outlet=chosen)
    assert labels(message)[3] == [f"Outlet: {chosen}"]
    await ada.say("bridge ferry")
    answer = await ada.reply(2)
    assert f"Only: {chosen}" in answer["text"]
    await ada.press(answer, "Without filter")
    assert "Only:" not in (await ada.reply(3))["text"]


async def test_they_survive_a_restart(
    server: TelegramServer, archive: FakeArchive, tmp_path: Path, ada: Person
) -> None:
    """They are kept in the archive, and buttons from before work."""
    async with running(server, archive, tmp_path):
        await ada.say("/settings")
        message = await ada.reply()
        await press(ada, message, "Articles of all days")
    async with running(server, archive, tmp_path) as bot:
        assert bot.bot_data.of(ada.id) == Preference(days=7)
        await press(ada, message, "Articles of the last 7 days")
        assert bot.bot_data.of(ada.id) == Preference(days=30)


@pytest.mark.parametrize(
    "data",
    [
        "s1:language:fr",
        "s1:quotes:9",
        "s1:quotes:-1",
        "s1:days:1",
        "s1:outlet:0123456789abcdef",
        "s1:quiet:9-9",
    ],
)
async def test_what_cannot_be_chosen(bot: Bot, server: TelegramServer, ada: Person, data: str) -> None:
    """Forged choices change nothing."""
    await ada.say("/settings")
    message = await ada.reply()
    await ada.forge(message, data)
    await server.until(lambda: server.called("answerCallbackQuery"))
    assert server.called("answerCallbackQuery")[0]["text"] == "This button no longer works. Please ask again."
    assert bot.bot_data.of(ada.id) == Preference()


async def test_a_group_by_its_administrators(
    bot: Bot, server: TelegramServer, ada: Person, bernd: Person
) -> None:
    """Others are told so, and so are those who press an administrator's buttons."""
    server.members[GROUP, ada.id] = "administrator"
    await bernd.say("/settings", chat=READERS)
    await server.until(lambda: len(server.sent(GROUP)) == 1)
    assert server.texts(GROUP) == ["Das kann nur ändern, wer diese Gruppe verwaltet."]
    await ada.say("/settings", chat=READERS)
    await server.until(lambda: len(server.sent(GROUP)) == 2)
    message = server.sent(GROUP)[1]
    assert labels(message) == [
        ["Language: as Telegram"],
        ["At most 2 quotes a message"],
        ["Quiet hours: none"],
    ]
    await bernd.press(message, "Quiet hours: none")
    await server.until(lambda: server.called("answerCallbackQuery"))
    assert bot.bot_data.of(GROUP) == Preference()
    await press(ada, message, "Quiet hours: none")
    assert bot.bot_data.of(GROUP) == Preference(quiet=(22, 7))
    assert labels(message)[2] == ["Quiet hours: 22:00 to 7:00 (Europe/Berlin)"]


async def test_hours_that_no_button_has(bot: Bot, server: TelegramServer, ada: Person) -> None:
    """They are typed behind the command."""
    server.members[GROUP, ada.id] = "creator"
    await ada.say("/settings 21:00 – 6:00", chat=READERS)
    await server.until(lambda: server.sent(GROUP))
    assert bot.bot_data.of(GROUP) == Preference(quiet=(21, 6))


async def test_an_anonymous_administrator(bot: Bot, server: TelegramServer, ada: Person) -> None:
    """Telegram vouches for whoever writes in the name of the group; her presses are by herself."""
    anonymous = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
    await ada.say("/settings", chat=READERS, sender_chat=READERS, **{"from": anonymous})
    await server.until(lambda: server.sent(GROUP))
    message = server.sent(GROUP)[0]
    assert message["text"] == "Settings of this group"
    await ada.press(message, "Quiet hours: none")
    await server.until(lambda: server.called("answerCallbackQuery"))
    assert bot.bot_data.of(GROUP) == Preference()
    server.members[GROUP, ada.id] = "administrator"
    await press(ada, message, "Quiet hours: none")
    assert bot.bot_data.of(GROUP) == Preference(quiet=(22, 7))
