"""Progress of long work, told by a worker thread, shown by editing one message."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

from telegram import Message as TelegramMessage
from telegram.error import TelegramError

from bot.render import Message
from bot.talk import edit

# Telegram allows about one message a second in a chat, and edits count.
EVERY_S = 1.5
NOTHING_YET = (0, 0)
_LOGGER = logging.getLogger(__name__)


class Progress:
    """How far the work is. Calling it, from any thread, only takes note."""

    def __init__(self) -> None:
        self.state = NOTHING_YET

    def __call__(self, done: int, total: int) -> None:
        """Take note of how much of how much is done."""
        self.state = (done, total)


@asynccontextmanager
async def shown_in(
    message: TelegramMessage, wording: Callable[[int, int], Message]
) -> AsyncIterator[Progress]:
    """Keep a message up to date while the block runs.

    Args:
        message: The one that is edited.
        wording: From done and total to what it says.
    """
    progress = Progress()
    task = asyncio.create_task(_follow(progress, message, wording))
    try:
        yield progress
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _follow(
    progress: Progress, message: TelegramMessage, wording: Callable[[int, int], Message]
) -> None:
    shown = NOTHING_YET
    while True:
        await asyncio.sleep(EVERY_S)
        if progress.state == shown:
            continue
        shown = progress.state
        try:
            await edit(message, wording(*shown))
        except TelegramError as error:
            _LOGGER.info("progress was not shown: %s", error)
