"""Waiting as long as Telegram asks."""

import asyncio
from datetime import timedelta

import pytest
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter, TimedOut

from bot.patience import LATE_S, MAX_PAUSE_S, OUTAGE_S, Patience

# Telegram's library warns of its own constructor.
pytestmark = pytest.mark.filterwarnings("ignore:.*retry_after:telegram.warnings.PTBDeprecationWarning")


@pytest.fixture
def waits(monkeypatch):
    """The waits in seconds, none of which takes place."""
    found = []

    async def wait(_self, seconds):
        found.append(seconds)

    monkeypatch.setattr(Patience, "_wait", wait)
    return found


class Server:
    """Answers after some errors.

    Args:
        errors: Raised one after the other.
    """

    def __init__(self, *errors):
        self.errors = list(errors)
        self.calls = []

    async def call(self, *args, **kwargs):
        self.calls.append((args, kwargs))
        if self.errors:
            raise self.errors.pop(0)
        return True


async def asked(server, endpoint="sendMessage"):
    return await Patience().process_request(server.call, ("x",), {"y": 1}, endpoint, {}, None)


async def test_what_must_not_come_twice_is_tried_once(waits):
    """A notice that may have arrived is not repeated, nor one that Telegram puts off held back in here."""
    for error in (TimedOut(), RetryAfter(timedelta(seconds=1))):
        server = Server(error)
        with pytest.raises(type(error)):
            await Patience().process_request(server.call, (), {}, "sendMessage", {}, True)
        assert len(server.calls) == 1
    assert waits == []


async def test_the_usual_call_is_made_once(waits):
    """With its arguments."""
    server = Server()
    assert (await asked(server), server.calls, waits) == (True, [(("x",), {"y": 1})], [])


async def test_a_call_that_was_put_off(waits):
    """It is made again when Telegram said."""
    assert await asked(Server(RetryAfter(timedelta(seconds=7)), RetryAfter(timedelta(seconds=3))))
    assert waits == [7.0, 3.0]


async def test_a_call_that_got_lost(waits):
    """It is made again after waits that double, up to half a minute."""
    assert await asked(Server(*(TimedOut() for _ in range(7))))
    assert waits == [1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0]


@pytest.mark.parametrize(
    ("endpoint", "waited_s"),
    [("sendMessage", OUTAGE_S), ("sendChatAction", LATE_S), ("setMyCommands", LATE_S)],
)
async def test_an_outage(waits, endpoint, waited_s):
    """What a person waits for is tried for an hour, all else for seconds."""
    with pytest.raises(NetworkError):
        await asked(Server(*(NetworkError("no route") for _ in range(999))), endpoint)
    assert waited_s - MAX_PAUSE_S < sum(waits) <= waited_s


async def test_a_token_that_is_refused(waits):
    """Where somebody waits it may be good again in a moment; at the start it is a wrong setting."""
    assert await asked(Server(InvalidToken("Unauthorized"), InvalidToken("Not Found")))
    assert waits == [1.0, 2.0]
    with pytest.raises(InvalidToken):
        await asked(Server(InvalidToken("Unauthorized")), "getMe")


@pytest.mark.parametrize(
    "error",
    [
        lambda: RetryAfter(timedelta(seconds=301)),
        lambda: BadRequest("message is too long"),
        lambda: Forbidden("bot was blocked"),
    ],
)
@pytest.mark.usefixtures("waits")
async def test_calls_that_are_given_up(error):
    """Where the wait is too long, and where repeating is in vain."""
    server = Server(*(error() for _ in range(9)))
    with pytest.raises(type(error())):
        await asked(server)
    assert len(server.calls) == 1


async def test_waiting_ends_when_the_bot_stops():
    """The update is cancelled, so that it comes again."""
    server, patience = Server(*(NetworkError("no route") for _ in range(9))), Patience()
    asked = asyncio.create_task(patience.repeated(server.call, "sendMessage"))
    await asyncio.sleep(0.05)
    patience.stop()
    with pytest.raises(asyncio.CancelledError):
        await asked
    assert len(server.calls) == 1
