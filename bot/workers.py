"""Threads for what blocks, so that the event loop never does and an import never holds up a question."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

from index.courtesy import give_way

T = TypeVar("T")

# Questions wait for the one encoder in any case; four more can read and render meanwhile.
QUICK_THREADS = 5
# One at a time would make a small article wait for a big one.
LONG_THREADS = 3


class PutOff(Exception):
    """Work was left for after the restart."""


class Workers:
    """Two kinds of threads: for what takes milliseconds and for what may take minutes.

    Attributes:
        stopping: Set when the bot is told to stop; what takes long then leaves the rest for the restart.
    """

    def __init__(self) -> None:
        self.stopping = threading.Event()
        self._quick = ThreadPoolExecutor(QUICK_THREADS, "quick")
        self._long = ThreadPoolExecutor(LONG_THREADS, "long", initializer=give_way)

    async def quick(self, work: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        """Run something short in a thread and return its result."""
        return await _run(self._quick, partial(work, *args, **kwargs))

    async def long(self, work: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        """Run something that may take long in a thread and return its result.

        Raises:
            asyncio.CancelledError: The bot stops, and the work was put off.
        """
        try:
            return await _run(self._long, partial(work, *args, **kwargs))
        except PutOff:
            raise asyncio.CancelledError from None

    def close(self) -> None:
        """Wait for what runs; nothing new is taken."""
        self._quick.shutdown()
        self._long.shutdown()


async def _run(threads: ThreadPoolExecutor, work: Callable[[], T]) -> T:
    return await asyncio.get_running_loop().run_in_executor(threads, work)
