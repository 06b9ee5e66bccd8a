"""Waiting as long as Telegram asks."""

from datetime import timedelta

import pytest
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TimedOut

from bot import patience
from bot.patience import ATTEMPTS, Patience

# Telegram's library warns of its own constructor.
pytestmark = pytest.mark.filterwarnings("ignore:.*retry_after:telegram.warnings.PTBDeprecationWarning")


@pytest.fixture
def waits(monkeypatch):
    """The waits in seconds, none of which takes place."""
    found = []

    async def sleep(seconds):
        found.append(seconds)

    monkeypatch.setattr(patience.asyncio, "sleep", sleep)
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


async def asked(server):
    return await Patience(1.0).process_request(server.call, ("x",), {"y": 1}, "sendMessage", {}, None)


async def test_the_usual_call_is_made_once(waits):
    """With its arguments."""
    server = Server()
    assert (await asked(server), server.calls, waits) == (True, [(("x",), {"y": 1})], [])


async def test_a_call_that_was_put_off(waits):
    """It is made again when Telegram said."""
    assert await asked(Server(RetryAfter(timedelta(seconds=7)), RetryAfter(timedelta(seconds=3))))
    assert waits == [7.0, 3.0]


async def test_a_call_that_got_lost(waits):
    """It is made again after waits that double."""
    assert await asked(Server(TimedOut(), NetworkError("no route"), TimedOut()))
    assert waits == [1.0, 2.0, 4.0]


@pytest.mark.parametrize(
    ("error", "calls"),
    [
        (TimedOut, ATTEMPTS),
        (lambda: RetryAfter(timedelta(seconds=301)), 1),
        (lambda: BadRequest("message is too long"), 1),
        (lambda: Forbidden("bot was blocked"), 1),
    ],
)
@pytest.mark.usefixtures("waits")
async def test_calls_that_are_given_up(error, calls):
    """After the last attempt, where the wait is too long, and where repeating is in vain."""
    server = Server(*(error() for _ in range(9)))
    with pytest.raises(type(error())):
        await asked(server)
    assert len(server.calls) == calls
