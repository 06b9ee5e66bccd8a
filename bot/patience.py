"""Waiting as long as Telegram asks, and trying again where that is harmless."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from telegram.error import BadRequest, NetworkError, RetryAfter
from telegram.ext import BaseRateLimiter

ATTEMPTS = 4
# Other chats go on meanwhile, but this one's next updates wait too.
MAX_WAIT_S = 300.0
_PAUSE_S = 1.0
_LOGGER = logging.getLogger(__name__)

Result = bool | dict[str, Any] | list[dict[str, Any]]


class Patience(BaseRateLimiter[None]):
    """Repeats a call that Telegram put off, or that got lost on the way.

    A message whose answer got lost may have arrived, and is then there twice; silence would be worse.
    Unlike PTB's own limiter, one chat's wait holds up no other chat.

    Args:
        pause_s: Wait before a repeat after a lost call, doubled each time.
    """

    def __init__(self, pause_s: float = _PAUSE_S) -> None:
        self._pause_s = pause_s

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to release."""

    async def process_request(  # noqa: PLR0913, PLR0917 - PTB's signature
        self,
        callback: Callable[..., Coroutine[Any, Any, Result]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],  # noqa: ARG002
        rate_limit_args: None,  # noqa: ARG002
    ) -> Result:
        """Make the call, at most `ATTEMPTS` times."""
        for attempt in range(1, ATTEMPTS):
            try:
                return await callback(*args, **kwargs)
            except (RetryAfter, NetworkError) as error:
                wait_s = self._wait_s(error, attempt)
                if wait_s > MAX_WAIT_S or isinstance(error, BadRequest):
                    raise
                _LOGGER.info("%s again in %.1f s: %s", endpoint, wait_s, error)
            await asyncio.sleep(wait_s)
        return await callback(*args, **kwargs)

    def _wait_s(self, error: RetryAfter | NetworkError, attempt: int) -> float:
        if isinstance(error, RetryAfter):
            # The public attribute warns that its type will change.
            return error._retry_after.total_seconds()  # noqa: SLF001
        return float(self._pause_s * 2 ** (attempt - 1))
