"""Waiting as long as Telegram asks, and trying again where that is harmless."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from functools import partial
from itertools import count
from typing import Any, TypeVar

from telegram.error import BadRequest, InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.ext import BaseRateLimiter

T = TypeVar("T")

# What a person waits for is worth a long outage; all else is told at once, or is of no use later.
AWAITED = frozenset({"sendMessage", "sendPhoto", "editMessageText", "getFile"})
PASSING = (RetryAfter, NetworkError)
OUTAGE_S = 3600.0
LATE_S = 8.0
# Other chats go on meanwhile, but this one's next updates wait too.
MAX_WAIT_S = 300.0
PAUSE_S = 1.0
MAX_PAUSE_S = 30.0
_LOGGER = logging.getLogger(__name__)

Result = bool | dict[str, Any] | list[dict[str, Any]]


class Patience(BaseRateLimiter[bool]):
    """Repeats a call that Telegram put off, or that got lost on the way.

    A message whose answer got lost may have arrived, and is then there twice; silence would be worse.
    What must not come twice is tried once, by `rate_limit_args=True`.
    Unlike PTB's own limiter, one chat's wait holds up no other chat.
    """

    def __init__(self) -> None:
        self._stopping = asyncio.Event()

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to release."""

    def stop(self) -> None:
        """Wait for nothing any more: what is not done is cancelled, and left for after the restart."""
        self._stopping.set()

    async def process_request(  # noqa: PLR0913, PLR0917 - PTB's signature
        self,
        callback: Callable[..., Coroutine[Any, Any, Result]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],  # noqa: ARG002
        rate_limit_args: bool | None,
    ) -> Result:
        """Make the call; see `repeated`."""
        if rate_limit_args:
            return await callback(*args, **kwargs)
        call = partial(callback, *args, **kwargs)
        if endpoint in AWAITED:
            # A token that was good at the start may be again: a proxy's 404 looks like a wrong one, too.
            return await self.repeated(call, endpoint, passing=(*PASSING, InvalidToken))
        return await self.repeated(call, endpoint, LATE_S)

    async def repeated(
        self,
        call: Callable[[], Awaitable[T]],
        name: str,
        limit_s: float = OUTAGE_S,
        passing: tuple[type[TelegramError], ...] = PASSING,
    ) -> T:
        """Make a call until it gets through.

        Args:
            call: Makes it.
            name: What the log calls it.
            limit_s: No repeat begins later than so many seconds of waiting.
            passing: Errors that may be others the next time.

        Raises:
            TelegramError: It was refused, or did not get through in time.
            asyncio.CancelledError: It did not get through before the bot was told to stop.
        """
        waited_s = 0.0
        for attempt in count():
            try:
                return await call()
            except passing as error:
                wait_s = _wait_s(error, attempt)
                waited_s += wait_s
                if isinstance(error, BadRequest) or wait_s > MAX_WAIT_S or waited_s > limit_s:
                    raise
                _LOGGER.info("%s again in %.1f s: %s", name, wait_s, error)
            await self._wait(wait_s)
        raise AssertionError

    async def _wait(self, seconds: float) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._stopping.wait()
            raise asyncio.CancelledError


def _wait_s(error: TelegramError, attempt: int) -> float:
    if isinstance(error, RetryAfter):
        # The public attribute warns that its type will change.
        return error._retry_after.total_seconds()  # noqa: SLF001
    return min(MAX_PAUSE_S, PAUSE_S * 2.0 ** min(attempt, 10))
