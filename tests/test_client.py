"""A bot's calls: polls that go wrong, tokens, and patience."""

from typing import Any

import pytest
from telegram.error import NetworkError, TelegramError
from telegram_doors import InMemory
from telegram_faults import Fault
from telegram_people import Person
from telegram_rules import ApiError
from telegram_server import TOKEN, TelegramServer

from bot import patience
from bot.client import Client, client


@pytest.fixture
def server() -> TelegramServer:
    """A server."""
    return TelegramServer()


@pytest.fixture
async def bot(server: TelegramServer) -> Client:
    """A bot at that server."""
    return client(TOKEN, request=InMemory(server))


@pytest.mark.parametrize("poison", [{"message": 5}, {"message": {"message_id": "x"}}, {"callback_query": []}])
async def test_a_poison_update_is_skipped(
    server: TelegramServer, bot: Client, poison: dict[str, Any]
) -> None:
    """An update that cannot be read arrives empty, so that it is confirmed; the others arrive."""
    person = Person(server, 7)
    await server.push(**poison)
    await person.say("hello")
    updates = await bot.get_updates()
    assert [(update.update_id, update.message and update.message.text) for update in updates] == [
        (1, None),
        (2, "hello"),
    ]


async def test_numberless_updates_do_not_spin(server: TelegramServer, bot: Client) -> None:
    """They come again with every poll, so polling raises what it pauses after."""
    await server.push(update_id=2**63)
    with pytest.raises(TelegramError) as caught:
        await bot.get_updates()
    assert str(caught.value) == "Telegram's updates have no numbers, so they cannot be confirmed"


async def test_what_is_waited_for_at_the_start_is_said(
    server: TelegramServer, bot: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """An operator sees why the bot does not answer yet."""
    monkeypatch.setattr(patience, "LATE_S", 0.0)
    server.fault("getMe", Fault(drop=True))
    with pytest.raises(NetworkError):
        await bot.initialize()
    said = [record.getMessage() for record in caplog.records if record.name == "bot.client"]
    reason = "connection closed without an answer"
    assert said == [f"api.telegram.org cannot be reached ({reason}); it is tried again until it can"]


@pytest.mark.parametrize("code", [401, 404])
async def test_a_refused_poll_can_be_repeated(server: TelegramServer, bot: Client, code: int) -> None:
    """PTB ends polling for ever on InvalidToken; so polling raises what it repeats after."""
    server.fault("getUpdates", Fault(error=ApiError(code, "Not Found")))
    with pytest.raises(TelegramError) as caught:
        await bot.get_updates()
    assert type(caught.value) is TelegramError
    assert TOKEN not in str(caught.value)


def test_a_bot_does_not_show_its_token(server: TelegramServer) -> None:
    """Neither repr nor str of the bot has the token."""
    bot = client(TOKEN, request=InMemory(server))
    assert TOKEN not in repr(bot) + str(bot)


@pytest.mark.filterwarnings("ignore:.*retry_after:telegram.warnings.PTBDeprecationWarning")
async def test_patience_waits_as_long_as_telegram_asks(server: TelegramServer, bot: Client) -> None:
    """A call that was put off is made again after the time that Telegram names."""
    Person(server, 7)
    server.fault("sendMessage", Fault(error=ApiError(429, "Too Many Requests: retry after 1", retry_after=1)))
    await bot.send_message(7, "hello")
    calls = [call for call in server.calls if call.method == "sendMessage"]
    assert len(calls) == 1
    assert server.texts(7) == ["hello"]


@pytest.mark.filterwarnings("ignore:.*retry_after:telegram.warnings.PTBDeprecationWarning")
async def test_patience_ends(server: TelegramServer, bot: Client) -> None:
    """A wait of over five minutes is not waited for."""
    Person(server, 7)
    server.fault(
        "sendMessage", Fault(error=ApiError(429, "Too Many Requests: retry after 301", retry_after=301))
    )
    with pytest.raises(TelegramError, match="Flood control"):
        await bot.send_message(7, "hello")
    await bot.send_message(7, "back")
    assert server.texts(7) == ["back"]
