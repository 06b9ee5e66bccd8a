"""Threads for what blocks."""

import asyncio
import threading

import pytest

from bot.workers import LONG_THREADS, PutOff, Workers


@pytest.fixture
def workers():
    started = Workers()
    yield started
    started.close()


async def test_work_leaves_the_loop_free(workers):
    """Its result and its arguments pass through."""
    here = threading.get_ident()
    there = [
        await run(lambda x, *, y: (threading.get_ident(), x + y), 1, y=2)
        for run in (workers.quick, workers.long)
    ]
    assert [result for _, result in there] == [3, 3]
    assert here not in {thread for thread, _ in there}


async def test_long_work_holds_up_nothing_quick(workers):
    """However many imports there are."""
    done = threading.Event()
    imports = [asyncio.create_task(workers.long(done.wait, 5)) for _ in range(2 * LONG_THREADS)]
    await asyncio.sleep(0)
    assert await workers.quick(lambda: "answer") == "answer"
    done.set()
    assert await asyncio.gather(*imports) == [True] * len(imports)


async def test_an_error_reaches_the_one_who_waits(workers):
    """As it was raised."""

    def fail():
        raise KeyError("x")

    with pytest.raises(KeyError, match="x"):
        await workers.quick(fail)


async def test_work_that_is_put_off_is_cancelled(workers):
    """So that its update is not ticked off."""

    def leave():
        raise PutOff

    with pytest.raises(asyncio.CancelledError):
        await workers.long(leave)
