"""Waiting for a chat's turn, in which nothing else happens there."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager

# A question is answered in less; an import may take hours, and keeps nobody in other chats waiting.
TURN_S = 1.0

# Waits until it is a chat's turn.
Turn = Callable[[int], AbstractAsyncContextManager[None]]


@asynccontextmanager
async def soon(turn: Turn, chat: int) -> AsyncIterator[bool]:
    """Take a chat's turn, if it comes soon.

    Args:
        turn: Waits for it.
        chat: Telegram's number.

    Yields:
        Whether it came; else something takes long there, and what was to be done is for later.
    """
    async with AsyncExitStack() as stack:
        try:
            async with asyncio.timeout(TURN_S):
                await stack.enter_async_context(turn(chat))
        except TimeoutError:
            yield False
        else:
            yield True
