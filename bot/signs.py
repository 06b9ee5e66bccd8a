"""Signs of life: what shows that an answer is on its way."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from telegram import Message as TelegramMessage
from telegram.constants import ChatAction
from telegram.error import TelegramError

# Telegram shows the action for five seconds.
TYPING_EVERY_S = 4.0
# An answer that comes sooner is the sign of life itself.
TYPING_AFTER_S = 0.15
TYPING_PATIENCE_S = 1.0
_LOGGER = logging.getLogger(__name__)


@asynccontextmanager
async def typing(to: TelegramMessage) -> AsyncIterator[None]:
    """Show that an answer is being written for as long as the block takes, unless it is there at once."""
    shown = asyncio.create_task(_keep_typing(to))
    try:
        yield
    finally:
        shown.cancel()
        with suppress(asyncio.CancelledError):
            await shown


async def _keep_typing(to: TelegramMessage) -> None:
    await asyncio.sleep(TYPING_AFTER_S)
    while True:
        # Cut off halfway it would never be seen; an answer does not wait long for it.
        await _finished(asyncio.create_task(_type(to)))
        await asyncio.sleep(TYPING_EVERY_S)


async def _finished(action: asyncio.Task[None]) -> None:
    try:
        await asyncio.shield(action)
    except asyncio.CancelledError:
        await asyncio.wait({action}, timeout=TYPING_PATIENCE_S)
        raise


async def _type(to: TelegramMessage) -> None:
    try:
        await to.reply_chat_action(ChatAction.TYPING)
    except TelegramError as error:
        _LOGGER.debug("no typing action: %s", error)
