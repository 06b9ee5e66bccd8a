"""Nobody is told twice of what she follows, whatever goes wrong on the way."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from correcting_chats import MOVED
from following_chats import COSTS, FRAGE, KOSTET, QUESTION, Hands, follow
from telegram.error import NetworkError
from telegram_bot import running
from telegram_faults import Fault
from telegram_people import Person, group
from telegram_rules import ApiError
from telegram_server import TelegramServer

from bot.handlers.telling import Telling
from index.archive import Archive

pytest_plugins = ["telegram_fixtures", "following_fixtures"]

HOUR = timedelta(hours=1)


async def test_blocked(
    hands: Hands, server: TelegramServer, held: Archive, ada: Person, bernd: Person
) -> None:
    """Whoever has blocked the bot follows nothing any more, and keeps nobody else waiting."""
    await follow(ada, QUESTION)
    await follow(bernd, QUESTION)
    server.blocked.add(ada.id)
    list(held.add([COSTS]))
    await hands.tell()
    server.blocked.clear()
    await hands.tell(after=HOUR)
    assert (len(server.sent(ada.id)), len(server.sent(bernd.id))) == (1, 2)
    assert (hands.followed(ada.id), hands.followed(bernd.id)) == ([], [QUESTION])


@pytest.mark.parametrize(
    ("reason", "left"),
    [
        ("Bad Request: chat not found", []),
        ("Bad Request: message thread not found", [FRAGE]),
        ("Bad Request: not enough rights to send text messages to the chat", [FRAGE, QUESTION]),
    ],
)
async def test_a_place_that_is_gone(  # noqa: PLR0917
    hands: Hands, server: TelegramServer, held: Archive, ada: Person, reason: str, left: list[str]
) -> None:
    """In a deleted topic nothing is followed any more; where the bot may not write now it is told no more."""
    await follow(ada, FRAGE, chat=group())
    await follow(ada, QUESTION, chat=group(), message_thread_id=77, is_topic_message=True)
    list(held.add([COSTS]))
    server.fault("sendMessage", Fault(error=ApiError(400, reason)))
    await hands.tell()
    await hands.tell(after=HOUR)
    assert (hands.followed(-1001), len(server.sent(-1001))) == (left, 2)


async def test_a_group_that_became_a_supergroup(
    hands: Hands, server: TelegramServer, held: Archive, ada: Person
) -> None:
    """What is followed moves with a group, and is told there by the next run."""
    await follow(ada, QUESTION, chat={"id": -44, "type": "group", "title": "Readers"})
    list(held.add([COSTS]))
    server.chats[-1044] = {"id": -1044, "type": "supergroup", "title": "Readers"}
    server.fault("sendMessage", Fault(error=MOVED))
    await hands.tell()
    await hands.tell(after=HOUR)
    assert (hands.followed(-44), hands.followed(-1044)) == ([], [QUESTION])
    assert (len(server.sent(-44)), len(server.sent(-1044))) == (1, 1)


@pytest.mark.filterwarnings("ignore:.*retry_after:telegram.warnings.PTBDeprecationWarning")
async def test_too_many_requests(
    hands: Hands, server: TelegramServer, held: Archive, ada: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What Telegram puts off is told later, once, and nothing is asked of Telegram before."""
    await follow(ada, QUESTION)
    list(held.add([COSTS]))
    server.fault("sendMessage", Fault(error=ApiError(429, "Too Many Requests", retry_after=40)))
    await hands.tell()
    before = len(server.calls)
    await hands.tell(after=HOUR)
    assert len(server.calls) == before
    loop = asyncio.get_running_loop()
    later = loop.time() + 41
    monkeypatch.setattr(loop, "time", lambda: later)
    await hands.tell()
    monkeypatch.undo()
    assert len(server.sent(ada.id)) == 2


@pytest.mark.parametrize(("after", "expected"), [(True, 2), (False, 1)])
async def test_a_connection_that_breaks(  # noqa: PLR0917
    hands: Hands, server: TelegramServer, held: Archive, ada: Person, after: bool, expected: int
) -> None:
    """A message whose answer got lost may have arrived, and never comes twice."""
    await follow(ada, QUESTION)
    list(held.add([COSTS]))
    server.fault("sendMessage", Fault(drop=True, after=after))
    for _ in range(3):
        await hands.tell(after=HOUR)
    assert len(server.sent(ada.id)) == expected


async def test_no_connection_at_all(
    hands: Hands, server: TelegramServer, held: Archive, ada: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A message that was certainly not sent is sent by the next run."""
    await follow(ada, QUESTION)
    list(held.add([COSTS]))

    async def refused(*_: Any) -> None:
        raise NetworkError("httpx.ConnectError: refused") from httpx.ConnectError("refused")

    with monkeypatch.context() as offline:
        offline.setattr(Telling, "_send", refused)
        await hands.tell()
    assert len(server.sent(ada.id)) == 1
    await hands.tell(after=HOUR)
    assert len(server.sent(ada.id)) == 2


STEPS = ["_done 1", "_turned 1", "_send 1", "_turned 2", "_remember 1"]


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
    """Killed before or after any step, the next process sends at most one message."""
    async with running(server, held, tmp_path) as beleg:
        hands = Hands(beleg)
        await follow(ada, QUESTION)
        list(held.add([COSTS]))
        with monkeypatch.context() as killing:
            _kill(killing, step, when)
            with pytest.raises(asyncio.CancelledError):
                await hands.tell()
    async with running(server, held, tmp_path) as beleg:
        hands = Hands(beleg)
        for _ in range(3):
            await hands.tell(after=HOUR)
    lost = (step, when) in {("_turned 1", "after"), ("_send 1", "before")}
    assert len(server.sent(ada.id)) == (1 if lost else 2)


def _kill(monkeypatch: pytest.MonkeyPatch, step: str, when: str) -> None:
    name, at = step.split()
    original: Callable[..., Awaitable[Any]] = getattr(Telling, name)
    count = 0

    async def killed(*arguments: Any) -> Any:
        nonlocal count
        count += 1
        if count == int(at) and when == "before":
            raise asyncio.CancelledError
        result = await original(*arguments)
        if count == int(at) and when == "after":
            raise asyncio.CancelledError
        return result

    monkeypatch.setattr(Telling, name, killed)


async def test_ended_just_before_it_is_told(
    hands: Hands, server: TelegramServer, held: Archive, ada: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What somebody ends while it is written is not told; what else she follows comes with the next run."""
    await follow(ada, QUESTION)
    await follow(ada, FRAGE)
    list(held.add([COSTS, KOSTET]))
    turned = Telling._turned

    async def ending(*arguments: Any) -> Any:
        monkeypatch.undo()
        hands.rows.end_follow(hands.rows.follows_in(ada.id)[0].id, ada.id)
        return await turned(*arguments)

    monkeypatch.setattr(Telling, "_turned", ending)
    await hands.tell()
    assert len(server.sent(ada.id)) == 2
    await hands.tell()
    assert QUESTION not in server.texts(ada.id)[2]
    assert FRAGE in server.texts(ada.id)[2]
