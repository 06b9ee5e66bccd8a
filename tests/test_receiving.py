"""Updates that are brought: from Telegram only, on the disk before it hears of it, none in another's way."""

import asyncio
import json
import logging
import socket
import threading
from collections.abc import AsyncIterator
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Any, cast

import aiohttp
import pytest
from pydantic import SecretStr
from telegram import Update
from telegram_doors import InMemory
from telegram_faults import Fault
from telegram_rules import ApiError
from telegram_server import TOKEN, TelegramServer

from bot.app import ALLOWED_UPDATES
from bot.client import client
from bot.context import Context
from bot.receiving import _TAKEN_AWAY, MAX_BODY, SECRET_HEADER, Receiver
from bot.updates import Mailbox
from bot.webhook import Webhook
from corpus.errors import SettingsError, StorageError
from corpus.inbox import Inbox

SECRET = "of_the-newsroom-2026"
HEADERS = {SECRET_HEADER: SECRET, "Content-Type": "application/json"}
NO_CONTEXT = cast("Context", None)


def free_port() -> int:
    """Return a port that nobody listens at."""
    with socket.socket() as tried:
        tried.bind(("127.0.0.1", 0))
        return int(tried.getsockname()[1])


@pytest.fixture
def server() -> TelegramServer:
    """A server."""
    return TelegramServer()


@pytest.fixture
def webhook() -> Webhook:
    """Where updates come."""
    port = free_port()
    return Webhook(url=f"http://127.0.0.1:{port}/in.x", path="/in.x", secret=SecretStr(SECRET), port=port)


@pytest.fixture
async def mailbox(tmp_path: Path) -> AsyncIterator[Mailbox]:
    """Where they go."""
    mailbox = Mailbox(Inbox(tmp_path / "beleg.sqlite"))
    yield mailbox
    mailbox.close()


@pytest.fixture
async def receiver(server: TelegramServer, mailbox: Mailbox, webhook: Webhook) -> AsyncIterator[Receiver]:
    """What listens."""
    receiver = Receiver(client(TOKEN, request=InMemory(server)), mailbox, webhook, ALLOWED_UPDATES)
    await receiver.start_webhook()
    yield receiver
    await receiver.stop()


def message(number: int) -> dict[str, Any]:
    """Return an update with a message, as Telegram sends it."""
    who = {"id": 7, "is_bot": False, "first_name": "Ada"}
    chat = {"id": 7, "type": "private", "first_name": "Ada"}
    return {
        "update_id": number,
        "message": {"message_id": number, "date": 1760000000, "chat": chat, "from": who, "text": "hello"},
    }


async def post(webhook: Webhook, body: Any, headers: dict[str, str] = HEADERS, path: str = "/in.x") -> int:
    """Bring something and return the answer's status."""
    data = BytesIO(body if isinstance(body, bytes) else json.dumps(body).encode())
    url = f"http://{webhook.listen}:{webhook.port}{path}"
    async with aiohttp.ClientSession() as session, session.post(url, data=data, headers=headers) as answer:
        return answer.status


def numbers(mailbox: Mailbox) -> list[int]:
    """Return the numbers of what waits in the queue and on the disk, which are the same."""
    queued = [cast("Update", mailbox.get_nowait()).update_id for _ in range(mailbox.qsize())]
    assert [number for number, _ in mailbox._inbox.pending()] == queued
    return queued


async def test_telegram_is_told_where(server: TelegramServer, receiver: Receiver, webhook: Webhook) -> None:
    """With the secret and the kinds of updates that the bot wants, and without letting go of what waits."""
    assert server.hook == {
        "url": webhook.url,
        "allowed_updates": list(ALLOWED_UPDATES),
        "secret_token": SECRET,
        "drop_pending_updates": "false",
    }
    assert receiver.running
    await receiver.stop()
    assert (receiver.running, server.hook["url"]) == (False, webhook.url)
    with pytest.raises(aiohttp.ClientConnectorError):
        await post(webhook, message(1))


@pytest.mark.usefixtures("receiver")
@pytest.mark.parametrize("secret", ["", "wrong", SECRET[:-1], f"{SECRET}x", "ä" * 20, TOKEN])
async def test_who_is_not_telegram_is_not_listened_to(
    mailbox: Mailbox, webhook: Webhook, secret: str, caplog: pytest.LogCaptureFixture
) -> None:
    """A wrong secret or none gets 403; nothing is taken in, and nothing fills the log."""
    caplog.clear()
    headers = {SECRET_HEADER: secret} if secret else {}
    assert await post(webhook, message(1), headers) == 403
    assert (numbers(mailbox), caplog.messages) == ([], [])


@pytest.mark.usefixtures("receiver")
async def test_other_doors_are_closed(mailbox: Mailbox, webhook: Webhook) -> None:
    """Another path, another method, a path that only a pattern would take, and what is far too long."""
    found = [await post(webhook, message(1), path=path) for path in ("/", "/in.x/", "/in.x/y", "/inax")]
    assert found == [404] * 4
    async with aiohttp.ClientSession() as session, session.get(webhook.url, headers=HEADERS) as answer:
        assert answer.status == 405
    with suppress(aiohttp.ClientOSError):
        # The connection may be closed while the rest is still on its way.
        assert await post(webhook, b"[" * (MAX_BODY + 1)) == 400
    assert numbers(mailbox) == []


@pytest.mark.usefixtures("receiver")
async def test_an_update_is_taken_in_once(mailbox: Mailbox, webhook: Webhook) -> None:
    """Telegram brings an update again where it did not hear the answer."""
    assert [await post(webhook, message(number)) for number in (5, 6, 5)] == [200] * 3
    assert numbers(mailbox) == [5, 6]


@pytest.mark.usefixtures("receiver")
async def test_what_cannot_be_read_is_in_nobodys_way(
    mailbox: Mailbox, webhook: Webhook, caplog: pytest.LogCaptureFixture
) -> None:
    """Poison is confirmed, so that it does not come again; what was cut off on its way may come again."""
    poison = {"update_id": 2, "message": {"message_id": [], "chat": 5}}
    bodies = [poison, {"update_id": -1}, [], "x", None, 7, b"", b'{"update_id": 3', b"\xff", b"[" * 100_000]
    assert [await post(webhook, body) for body in bodies] == [200] * 6 + [400] * 4
    assert await post(webhook, message(4)) == 200
    assert numbers(mailbox) == [2, 4]
    assert "skipped an update that cannot be read" in caplog.text


@pytest.mark.usefixtures("receiver")
async def test_telegram_hears_after_the_disk(
    mailbox: Mailbox, webhook: Webhook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As long as it is not written down there is no answer."""
    begun, written, put = threading.Event(), threading.Event(), mailbox._inbox.put

    def slow(number: int, body: str) -> bool:
        begun.set()
        assert written.wait(10)
        return put(number, body)

    monkeypatch.setattr(mailbox._inbox, "put", slow)
    posting = asyncio.create_task(post(webhook, message(1)))
    assert await asyncio.to_thread(begun.wait, 10)
    await asyncio.sleep(0.1)
    assert not posting.done()
    written.set()
    assert await posting == 200
    assert numbers(mailbox) == [1]


@pytest.mark.usefixtures("receiver")
async def test_what_cannot_be_written_down_comes_again(
    mailbox: Mailbox, webhook: Webhook, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A full disk is told by 503, and in the log."""

    def full(_number: int, _body: str) -> bool:
        raise StorageError("beleg.sqlite", "the disk is full")

    with monkeypatch.context() as patched:
        patched.setattr(mailbox._inbox, "put", full)
        assert await post(webhook, message(1)) == 503
    assert caplog.messages[-1] == (
        "an update could not be written down: beleg.sqlite: the disk is full; Telegram brings it again"
    )
    assert await post(webhook, message(1)) == 200
    assert numbers(mailbox) == [1]


async def test_a_place_that_is_taken(
    receiver: Receiver, server: TelegramServer, mailbox: Mailbox, webhook: Webhook
) -> None:
    """Whoever is second is told which setting to change."""
    assert receiver.running
    second = Receiver(client(TOKEN, request=InMemory(server)), mailbox, webhook, ALLOWED_UPDATES)
    expected = f"WEBHOOK_PORT: nobody can listen at 127.0.0.1, port {webhook.port}: Address already in use"
    with pytest.raises(SettingsError, match=expected):
        await second.start_webhook()
    assert not second.running


async def test_an_address_that_telegram_refuses(
    server: TelegramServer, mailbox: Mailbox, webhook: Webhook
) -> None:
    """Its own reason is shown."""
    receiver = Receiver(client(TOKEN, request=InMemory(server)), mailbox, webhook, ALLOWED_UPDATES)
    server.fault(
        "setWebhook", Fault(ApiError(400, "Bad Request: bad webhook: IP address 10.0.0.1 is reserved"))
    )
    with pytest.raises(SettingsError) as caught:
        await receiver.start_webhook()
    assert str(caught.value) == (
        "WEBHOOK_URL: Telegram refuses it: Bad webhook: ip address 10.0.0.1 is reserved"
    )
    await receiver.stop()


async def test_telegram_is_told_again(
    server: TelegramServer, receiver: Receiver, webhook: Webhook, caplog: pytest.LogCaptureFixture
) -> None:
    """Where a second program took the webhook away; where all is well nothing is said."""
    caplog.clear()
    await receiver.look(NO_CONTEXT)
    assert (len(server.called("setWebhook")), caplog.messages) == (1, [])
    server.hook = {"url": ""}
    with caplog.at_level(logging.INFO, "bot.receiving"):
        await receiver.look(NO_CONTEXT)
    assert server.hook == server.called("setWebhook")[0]
    assert caplog.messages == [
        _TAKEN_AWAY,
        f"Telegram brings updates to {webhook.url}",
    ]


async def test_what_telegram_meets_is_said_once(
    server: TelegramServer, receiver: Receiver, webhook: Webhook, caplog: pytest.LogCaptureFixture
) -> None:
    """A proxy that answers in the bot's place is found out by Telegram only."""
    caplog.clear()
    server.hook_error = 1760000000, "Wrong response from the webhook: 502 Bad Gateway"
    for _ in range(2):
        await receiver.look(NO_CONTEXT)
    assert caplog.messages == [
        f"Telegram does not get through to {webhook.url}: Wrong response from the webhook: 502 Bad Gateway"
    ]


async def test_a_start_without_telegram(
    server: TelegramServer, mailbox: Mailbox, webhook: Webhook, caplog: pytest.LogCaptureFixture
) -> None:
    """It is told later, also where it knows the address from before, since the secret is another one."""
    receiver = Receiver(client(TOKEN, request=InMemory(server)), mailbox, webhook, ALLOWED_UPDATES)
    server.hook = {"url": webhook.url, "secret_token": "of the time before"}
    refused = ApiError(401, "Unauthorized")
    server.fault("setWebhook", Fault(refused))
    server.fault("getWebhookInfo", Fault(refused))
    await receiver.start_webhook()
    await receiver.look(NO_CONTEXT)
    assert [line.partition(" (")[0] for line in caplog.messages] == [
        "Telegram could not be told where to bring updates",
        "Telegram could not be asked whether it brings updates here: Unauthorized",
    ]
    await receiver.look(NO_CONTEXT)
    assert server.hook["secret_token"] == SECRET
    await receiver.stop()
