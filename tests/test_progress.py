"""Progress of long work, shown in one message."""

import asyncio

import pytest
from telegram.error import BadRequest

from bot import progress
from bot.progress import shown_in


class Shown:
    """Takes the place of editing the message: each wording arrives here, and may then be refused."""

    def __init__(self):
        self.wordings = asyncio.Queue()
        self.error = None

    async def edit(self, _message, wording):
        await self.wordings.put(wording)
        if self.error:
            raise self.error

    async def next(self):
        return await asyncio.wait_for(self.wordings.get(), 5)


@pytest.fixture
def shown(monkeypatch):
    edited = Shown()
    monkeypatch.setattr(progress, "edit", edited.edit)
    monkeypatch.setattr(progress, "EVERY_S", 0.01)
    return edited


def wording(done, total):
    return f"{done}/{total}"


async def test_only_what_is_new_is_shown(shown):
    """Nothing before the first news, and no repetition."""
    async with shown_in(None, wording) as told:
        for done in (1, 2):
            await asyncio.sleep(0.03)
            assert shown.wordings.empty()
            told(done, 2)
            told(done, 2)
            assert await shown.next() == f"{done}/2"
    assert shown.wordings.empty()


async def test_what_comes_too_fast_is_left_out(shown):
    """Telegram allows about one edit a second."""
    async with shown_in(None, wording) as told:
        for done in range(100):
            told(done, 100)
        assert await shown.next() == "99/100"
    assert shown.wordings.empty()


async def test_a_message_that_cannot_be_edited_stops_nothing(shown):
    """The work is more important than its progress."""
    shown.error = BadRequest("message can't be edited")
    async with shown_in(None, wording) as told:
        for done in (1, 2):
            told(done, 2)
            assert await shown.next() == f"{done}/2"


async def test_nothing_is_shown_after_the_work(shown):
    """The last word belongs to the one who did it."""
    async with shown_in(None, wording) as told:
        told(1, 2)
    await asyncio.sleep(0.03)
    assert shown.wordings.empty()
