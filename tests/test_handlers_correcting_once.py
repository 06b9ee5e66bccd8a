"""Nobody is told twice, whatever goes wrong on the way."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from correcting_chats import FLOOD, HARBOUR, MOVED, QUESTION, asked, change, correct, remembered
from telegram.error import NetworkError
from telegram_bot import running
from telegram_faults import Fault
from telegram_people import Person
from telegram_rules import ApiError
from telegram_server import TelegramServer

from bot.app import Bot
from bot.handlers import correcting
from bot.handlers.correcting import Correcting
from bot.preferences import Preference
from index.archive import Archive

pytest_plugins = ["telegram_fixtures", "correcting_fixtures"]


async def test_blocked_deleted_and_kicked(
    beleg: Bot, server: TelegramServer, held: Archive, ada: Person, bernd: Person
) -> None:
    """Who cannot be told is skipped for good, and keeps nobody else waiting."""
    cara = Person(server, 9)
    for person in (ada, bernd, cara):
        await asked(person, QUESTION)
    server.blocked.add(ada.id)
    message = server.sent(bernd.id)[0]
    del server.messages[bernd.id, message["message_id"]]
    change(held, FLOOD, "forty", "fourteen")
    await correct(beleg)
    server.blocked.clear()
    await correct(beleg)
    assert [len(server.sent(person.id)) for person in (ada, bernd, cara)] == [1, 0, 2]


async def test_a_group_that_became_a_supergroup(
    beleg: Bot, server: TelegramServer, held: Archive, ada: Person
) -> None:
    """The notice follows to the new chat, where the message to reply to is not."""
    group = {"id": -44, "type": "group", "title": "Readers"}
    await ada.say(f"/ask {QUESTION}", chat=group)
    await server.until(lambda: server.sent(-44))
    await remembered()
    change(held, FLOOD, "forty", "fourteen")
    server.chats[-1044] = {"id": -1044, "type": "supergroup", "title": "Readers"}
    server.fault("editMessageText", Fault(error=MOVED))
    await correct(beleg)
    await correct(beleg)
    assert [text.splitlines()[0] for text in server.texts(-1044)] == ["About what I quoted in answer 1:"]


async def test_the_group_moves_before_the_notice(
    beleg: Bot, server: TelegramServer, held: Archive, ada: Person
) -> None:
    """Where only the notice meets the move, it is sent by the next run."""
    await asked(ada, QUESTION)
    change(held, FLOOD, "forty", "fourteen")
    server.chats[-1044] = {"id": -1044, "type": "supergroup", "title": "Readers"}
    server.fault("sendMessage", Fault(error=MOVED))
    await correct(beleg)
    await correct(beleg)
    assert (len(server.sent(ada.id)), len(server.sent(-1044))) == (1, 1)


@pytest.mark.filterwarnings("ignore:.*retry_after:telegram.warnings.PTBDeprecationWarning")
@pytest.mark.parametrize("method", ["editMessageText", "sendMessage"])
async def test_too_many_requests(  # noqa: PLR0917
    beleg: Bot,
    server: TelegramServer,
    held: Archive,
    ada: Person,
    method: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What Telegram puts off is told later, once, and nothing is asked of Telegram before."""
    await asked(ada, QUESTION)
    change(held, FLOOD, "forty", "fourteen")
    server.fault(method, Fault(error=ApiError(429, "Too Many Requests", retry_after=40)))
    await correct(beleg)
    before = len(server.calls)
    await correct(beleg)
    assert (len(server.calls), len(server.sent(ada.id))) == (before, 1)
    loop = asyncio.get_running_loop()
    later = loop.time() + 41
    monkeypatch.setattr(loop, "time", lambda: later)
    await correct(beleg)
    monkeypatch.undo()
    assert len(server.sent(ada.id)) == 2


async def test_changed_back_between_edit_and_notice(
    beleg: Bot, server: TelegramServer, held: Archive, ada: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The mark goes from the message, and nobody is told of a change that is over; of the next one she is."""
    message = await asked(ada, QUESTION)
    change(held, FLOOD, "forty", "fourteen")
    with monkeypatch.context() as offline:
        offline.setattr(Correcting, "_send", _refused)
        await correct(beleg)
    assert "⚠" in message["text"]
    change(held, FLOOD, "fourteen", "forty", "2025-05-13")
    await correct(beleg)
    assert ("⚠" in message["text"], len(server.sent(ada.id))) == (False, 1)
    change(held, FLOOD, "forty", "fourteen", "2025-05-14")
    await correct(beleg)
    assert ("⚠" in message["text"], len(server.sent(ada.id))) == (True, 2)


async def _refused(*_: Any) -> None:
    raise NetworkError("httpx.ConnectError: refused") from httpx.ConnectError("refused")


@pytest.mark.parametrize(
    ("method", "after", "expected"),
    [
        ("editMessageText", False, 2),
        ("editMessageText", True, 2),
        ("sendMessage", True, 2),
        ("sendMessage", False, 1),
    ],
)
async def test_a_connection_that_breaks(  # noqa: PLR0917
    beleg: Bot, server: TelegramServer, held: Archive, ada: Person, method: str, after: bool, expected: int
) -> None:
    """An edit is repeated; a notice whose answer got lost may have arrived, and never comes twice."""
    message = await asked(ada, QUESTION)
    change(held, FLOOD, "forty", "fourteen")
    server.fault(method, Fault(drop=True, after=after))
    for _ in range(3):
        await correct(beleg)
    assert (len(server.sent(ada.id)), "⚠" in message["text"]) == (expected, True)


STEPS = ["_edited 1", "_turned 1", "_send 1", "_turned 2"]


async def test_no_connection_at_all(
    beleg: Bot, server: TelegramServer, held: Archive, ada: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A notice that was certainly not sent is sent by the next run."""
    await asked(ada, QUESTION)
    change(held, FLOOD, "forty", "fourteen")

    with monkeypatch.context() as offline:
        offline.setattr(Correcting, "_send", _refused)
        await correct(beleg)
    assert len(server.sent(ada.id)) == 1
    await correct(beleg)
    assert len(server.sent(ada.id)) == 2


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("step", STEPS)
async def test_a_kill_at_any_step(  # noqa: PLR0917
    server: TelegramServer,
    held: Archive,
    tmp_path: Path,
    ada: Person,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
    when: str,
) -> None:
    """Killed before or after any step, the next process edits the message and sends at most one notice."""
    async with running(server, held, tmp_path) as beleg:
        message = await asked(ada, QUESTION)
        change(held, FLOOD, "forty", "fourteen")
        with monkeypatch.context() as killing:
            _kill(killing, step, when)
            with pytest.raises(asyncio.CancelledError):
                await correct(beleg)
    async with running(server, held, tmp_path) as beleg:
        await correct(beleg)
        await correct(beleg)
    certain = step.startswith("_edited") or (step, when) == ("_turned 1", "before")
    sent = certain or (step, when) == ("_send 1", "after") or step == "_turned 2"
    assert (len(server.sent(ada.id)) - 1, "⚠" in message["text"]) == (int(sent), True)


def _kill(monkeypatch: pytest.MonkeyPatch, step: str, when: str) -> None:
    name, at = step.split()
    original: Callable[..., Awaitable[Any]] = getattr(Correcting, name)
    count = 0

    async def killed(*arguments: Any) -> Any:
        nonlocal count
        # A call that changes nothing is no step.
        count += name != "_turned" or bool(arguments[1])
        if count == int(at) and when == "before":
            raise asyncio.CancelledError
        result = await original(*arguments)
        if count == int(at) and when == "after":
            raise asyncio.CancelledError
        return result

    monkeypatch.setattr(Correcting, name, killed)


async def test_a_message_that_cannot_be_rendered(  # noqa: PLR0917
    beleg: Bot,
    server: TelegramServer,
    held: Archive,
    ada: Person,
    bernd: Person,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """One mistake of the program's own is logged and keeps nobody else waiting, nor comes again."""
    await asked(ada, QUESTION)
    await asked(bernd, QUESTION)
    change(held, FLOOD, "forty", "fourteen")
    send = Correcting._send

    async def broken(*arguments: Any) -> None:
        if arguments[2].chat == ada.id:
            raise ZeroDivisionError
        await send(*arguments)

    monkeypatch.setattr(Correcting, "_send", broken)
    await correct(beleg)
    await correct(beleg)
    assert [len(server.sent(person.id)) for person in (ada, bernd)] == [1, 2]
    assert [record.message for record in caplog.records if record.levelname == "ERROR"] == [
        "a message could not be corrected"
    ]


async def test_at_night(
    beleg: Bot, server: TelegramServer, held: Archive, ada: Person, bernd: Person
) -> None:
    """The message is edited at once; who asked is told in the morning, and at night who wants that."""
    await asked(bernd, QUESTION)
    beleg.bot_data.set(bernd.id, Preference(night=True))
    message = await asked(ada, QUESTION)
    change(held, FLOOD, "forty", "fourteen")
    for hour in (23, 0, 3):
        await correct(beleg, hour)
    assert ["fourteen" in message["text"], len(server.sent(ada.id)), len(server.sent(bernd.id))] == [
        True,
        1,
        2,
    ]
    assert len(server.called("editMessageText")) == 2
    for hour in (7, 8):
        await correct(beleg, hour)
    assert (len(server.sent(ada.id)), len(server.sent(bernd.id))) == (2, 2)


async def test_changed_again_by_night(beleg: Bot, server: TelegramServer, held: Archive, ada: Person) -> None:
    """The message says what holds now, and in the morning she is told of the last change alone."""
    message = await asked(ada, QUESTION)
    change(held, FLOOD, "forty", "fourteen")
    await correct(beleg, 2)
    change(held, FLOOD, "fourteen", "fifteen", updated="2025-05-13")
    await correct(beleg, 3)
    assert ("fifteen" in message["text"], len(server.sent(ada.id))) == (True, 1)
    await correct(beleg, 9)
    [_, notice] = server.texts(ada.id)
    assert ["fourteen" in notice, "fifteen" in notice] == [False, True]


async def test_more_that_wait_than_are_looked_at_at_once(
    beleg: Bot, held: Archive, ada: Person, bernd: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who sleeps keeps nobody else waiting."""
    monkeypatch.setattr(correcting, "AT_ONCE", 1)
    await asked(ada, QUESTION)
    await asked(bernd, QUESTION)
    beleg.bot_data.set(bernd.id, Preference(night=True))
    change(held, FLOOD, "forty", "fourteen")
    for _ in range(2):
        await correct(beleg, 23)
    assert (len(ada.server.sent(ada.id)), len(ada.server.sent(bernd.id))) == (1, 2)


async def test_changed_back_by_night(beleg: Bot, server: TelegramServer, held: Archive, ada: Person) -> None:
    """Of two quotes that changed one stands again: the message says so before the morning."""
    message = await asked(ada, QUESTION)
    change(held, FLOOD, "forty", "fourteen")
    change(held, HARBOUR, "nine days", "nine weeks")
    await correct(beleg, 1)
    change(held, HARBOUR, "nine weeks", "nine days", updated="2025-05-13")
    await correct(beleg, 2)
    assert ["fourteen" in message["text"], "nine weeks" in message["text"]] == [True, False]
    await correct(beleg, 3)
    assert len(server.called("editMessageText")) == 2
    await correct(beleg, 9)
    [_, notice] = server.texts(ada.id)
    assert ["fourteen" in notice, "nine weeks" in notice] == [True, False]


async def test_a_message_that_always_fails(
    beleg: Bot, server: TelegramServer, held: Archive, ada: Person, bernd: Person
) -> None:
    """It keeps nobody else waiting for more than a run, and is tried again."""
    first = await asked(ada, QUESTION)
    second = await asked(bernd, QUESTION)
    change(held, FLOOD, "forty", "fourteen")
    server.fault("editMessageText", *[Fault(error=ApiError(502, "Bad Gateway"))] * 9)
    await correct(beleg)
    server.faults.clear()
    assert ["fourteen" in each["text"] for each in (first, second)] == [False, False]
    before = len(server.called("editMessageText"))
    await correct(beleg)
    edits = [int(call["chat_id"]) for call in server.called("editMessageText")[before:]]
    assert (edits, "fourteen" in first["text"]) == ([bernd.id, ada.id], True)
