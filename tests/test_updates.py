"""Updates on their way in: none lost, none twice, none in the way of others, in order within a chat."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from telegram import Update
from telegram.error import TelegramError
from telegram_doors import InMemory
from telegram_server import TOKEN, TelegramServer

from bot.client import Client, client
from bot.updates import InOrder, Mailbox, parsed
from corpus.errors import StorageError
from corpus.inbox import MAX_BEGUN, Inbox


@pytest.fixture
def server() -> TelegramServer:
    """A server."""
    return TelegramServer()


@pytest.fixture
async def bot(server: TelegramServer) -> Client:
    """A bot at that server."""
    return client(TOKEN, request=InMemory(server))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The archive's file."""
    return tmp_path / "beleg.sqlite"


@pytest.fixture
def mailbox(path: Path) -> Iterator[Mailbox]:
    """A queue that writes down."""
    mailbox = Mailbox(Inbox(path))
    yield mailbox
    mailbox.close()


def message(number: int, chat: int = 7, text: str = "hello") -> dict[str, Any]:
    """Return an update with a message, as Telegram sends it."""
    return {
        "update_id": number,
        "message": {
            "message_id": number,
            "date": 1760000000,
            "chat": {"id": chat, "type": "private", "first_name": "Ada"},
            "from": {"id": chat, "is_bot": False, "first_name": "Ada", "language_code": "de"},
            "text": text,
        },
    }


async def test_a_number_that_sqlite_cannot_hold_is_no_number(bot: Client) -> None:
    """Neither too large nor below zero nor a truth value in disguise ends the polling."""
    assert [parsed(message(number), bot) for number in (2**63, -1)] == [None, None]


async def test_what_ends_the_process_is_given_up(
    bot: Client, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """An update that was being handled at five ends is logged by its number and not queued again."""
    update = parsed(message(1), bot)
    assert update
    queued = []
    for _ in range(MAX_BEGUN + 1):
        mailbox = Mailbox(Inbox(path))
        queued.append(await mailbox.restore(bot))
        await mailbox.put(update)
        await mailbox.begin(update)
        mailbox.close()
    assert queued == [0] + [1] * (MAX_BEGUN - 1) + [0]
    assert "gave up update 1: the process ended 5 times before it was done" in caplog.text


async def test_what_is_no_update_at_all_is_left_out(bot: Client) -> None:
    """Without a number there is nothing to confirm."""
    assert [parsed(raw, bot) for raw in ("garbage", {"message": {}}, 5)] == [None, None, None]


async def test_what_was_put_survives_a_kill(mailbox: Mailbox, bot: Client, path: Path) -> None:
    """Unfinished updates come again, as they were and in order; finished ones do not."""
    for number in (3, 1, 2):
        await mailbox.put(parsed(message(number, text=f"text {number} <&>"), bot))
    first = mailbox.get_nowait()
    assert isinstance(first, Update)
    await mailbox.done(first)
    restarted = Mailbox(Inbox(path))
    assert await restarted.restore(bot) == 2
    again = [restarted.get_nowait() for _ in range(2)]
    expected = [parsed(message(number, text=f"text {number} <&>"), bot) for number in (1, 2)]
    assert [update.to_dict() for update in again] == [update.to_dict() for update in expected]
    restarted.close()


async def test_what_came_before_is_not_queued_again(mailbox: Mailbox, bot: Client) -> None:
    """An update that Telegram sends twice is handled once, even when it is finished already."""
    update = parsed(message(1), bot)
    assert update
    await mailbox.put(update)
    await mailbox.put(update)
    await mailbox.done(update)
    await mailbox.put(update)
    assert mailbox.qsize() == 1


async def test_other_signals_pass_unwritten(mailbox: Mailbox, path: Path) -> None:
    """PTB puts its own signal to stop into the queue."""
    await mailbox.put("stop")
    assert mailbox.get_nowait() == "stop"
    assert Inbox(path).pending() == []


async def test_an_update_that_cannot_be_written_is_not_confirmed(
    mailbox: Mailbox, bot: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk makes polling wait and ask again instead of losing the update."""

    def full(_number: int, _body: str) -> bool:
        raise StorageError("beleg.sqlite", "the disk is full")

    monkeypatch.setattr(mailbox._inbox, "put", full)
    with pytest.raises(TelegramError, match="the disk is full"):
        await mailbox.put(parsed(message(1), bot))
    assert mailbox.empty()


async def test_order_within_a_chat_and_none_between(mailbox: Mailbox, bot: Client) -> None:
    """Updates of one chat wait for each other, those of another chat do not wait for them."""
    processor, log, gate = InOrder(mailbox), [], asyncio.Event()

    async def handle(name: str, wait: bool) -> None:
        log.append(f"{name} begins")
        if wait:
            await gate.wait()
        log.append(f"{name} ends")

    tasks = [
        asyncio.create_task(processor.process_update(parsed(message(number, chat), bot), handle(name, wait)))
        for number, chat, name, wait in [
            (1, 7, "first", True),
            (2, 7, "second", False),
            (3, 8, "other", False),
        ]
    ]
    await asyncio.wait_for(tasks[2], 5)
    assert log == ["first begins", "other begins", "other ends"]
    gate.set()
    await asyncio.gather(*tasks)
    assert log[3:] == ["first ends", "second begins", "second ends"]
    assert (processor._locks, processor._waiting) == ({}, {})


async def test_a_chat_without_a_number_holds_nobody_up(mailbox: Mailbox, bot: Client) -> None:
    """What Telegram would never send as a chat's number is handled like any other update."""
    poisoned = parsed(
        message(1) | {"message": message(1)["message"] | {"chat": {"id": [], "type": "x"}}}, bot
    )
    done: list[str] = []

    async def handle() -> None:
        done.append("handled")

    await InOrder(mailbox).process_update(poisoned, handle())
    assert done == ["handled"]


async def test_a_handled_update_is_ticked_off(mailbox: Mailbox, bot: Client, path: Path) -> None:
    """Handling finishes an update; cancelling it does not, and is not held against it."""
    processor = InOrder(mailbox)
    updates = [parsed(message(number), bot) for number in (1, 2)]
    for update in updates:
        await mailbox.put(update)
    await processor.process_update(updates[0], asyncio.sleep(0))
    cancelled = asyncio.create_task(processor.process_update(updates[1], asyncio.sleep(60)))
    await asyncio.sleep(0.01)
    cancelled.cancel()
    with pytest.raises(asyncio.CancelledError):
        await cancelled
    inbox = Inbox(path)
    assert [(number, json.loads(body)["message"]["text"]) for number, body in inbox.pending()] == [
        (2, "hello")
    ]
    with inbox._connections.reading() as db:
        assert db.execute("SELECT begun FROM inbox ORDER BY id").fetchall() == [(1,), (0,)]
    inbox.close()
