"""A chat's turn is waited for, but not for long."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot import turns
from bot.turns import soon


class Chats:
    """Gives turns, one at a time in each chat."""

    def __init__(self) -> None:
        self.locks: dict[int, asyncio.Lock] = {}

    @asynccontextmanager
    async def turn(self, chat: int) -> AsyncIterator[None]:
        """Wait for a turn."""
        async with self.locks.setdefault(chat, asyncio.Lock()):
            yield


async def test_a_turn() -> None:
    """It is held as long as it is wanted, also where that takes longer than one waits for it."""
    chats = Chats()
    async with soon(chats.turn, 7) as is_ours:
        assert (is_ours, chats.locks[7].locked()) == (True, True)
    assert not chats.locks[7].locked()


async def test_a_chat_in_which_something_takes_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its turn does not come; that of others does."""
    monkeypatch.setattr(turns, "TURN_S", 0.01)
    chats = Chats()
    async with chats.turn(7):
        async with soon(chats.turn, 7) as is_ours, soon(chats.turn, 8) as is_theirs:
            assert (is_ours, is_theirs) == (False, True)
        assert chats.locks[7].locked()


async def test_what_fails_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Running out of time within a turn is an error, not a turn that did not come."""
    monkeypatch.setattr(turns, "TURN_S", 0.01)
    chats = Chats()
    with pytest.raises(TimeoutError):
        async with soon(chats.turn, 7):
            raise TimeoutError
    assert not chats.locks[7].locked()
