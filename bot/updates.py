"""Updates on their way in: parsed one by one, written down, handled in order within each chat."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from typing import Any, TypeGuard

from telegram import Bot, Update
from telegram.error import TelegramError
from telegram.ext import BaseUpdateProcessor

from corpus.errors import StorageError
from corpus.inbox import MAX_BEGUN, Inbox

# Waiting costs a task each; what runs is bounded by the workers' threads.
MAX_CONCURRENT = 4096
# What SQLite can store.
_MAX_NUMBER = 2**63
_LOGGER = logging.getLogger(__name__)


def parsed(raw: Any, bot: Bot) -> Update | None:
    """Read one update as Telegram sent it.

    Args:
        raw: The update's JSON, decoded.
        bot: What the update's shortcuts will use.

    Returns:
        An update with nothing but its number where the rest cannot be read, so that it is confirmed
        and does not come again; None where not even the number can be read.
    """
    try:
        update = Update.de_json(raw, bot)
        if _is_number(update.update_id):
            return update
    except Exception:  # whatever foreign data does to the parser, the other updates go on
        _LOGGER.exception("skipped an update that cannot be read")
    number = raw.get("update_id") if isinstance(raw, dict) else None
    return Update(number) if _is_number(number) else None


def _is_number(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and 0 <= value < _MAX_NUMBER


class Mailbox(asyncio.Queue[object]):
    """The queue between polling and handling; an update is on the disk before it is in here.

    PTB confirms an update to Telegram once it is put, so what is put must survive a kill.

    Args:
        inbox: Where updates are written down.
    """

    def __init__(self, inbox: Inbox) -> None:
        super().__init__()
        self._inbox = inbox
        # One thread keeps the order, and writing never blocks the event loop.
        self._thread = ThreadPoolExecutor(1, "inbox")

    async def put(self, item: object) -> None:
        """Write an update down and queue it, unless it came before.

        Args:
            item: An update, or PTB's own signal to stop.

        Raises:
            TelegramError: It could not be written, so polling must not confirm it and asks again later.
        """
        if isinstance(item, Update) and not await self._is_new(item):
            return
        await super().put(item)

    async def begin(self, update: Update) -> None:
        """Write down that an update is being handled."""
        await self._written(self._inbox.begin, update)

    async def put_off(self, update: Update) -> None:
        """Leave an update for after the restart."""
        await self._written(self._inbox.put_off, update)

    async def done(self, update: Update) -> None:
        """Finish an update, so that it does not come again after a restart."""
        await self._written(self._inbox.done, update)

    async def restore(self, bot: Bot) -> int:
        """Queue again what was written down and never finished, as a process starts.

        Args:
            bot: What the updates' shortcuts will use.

        Returns:
            How many there were.
        """
        loop = asyncio.get_running_loop()
        for number in await loop.run_in_executor(self._thread, self._inbox.give_up):
            _LOGGER.error(
                "gave up update %d: the process ended %d times before it was done", number, MAX_BEGUN
            )
        pending = await loop.run_in_executor(self._thread, self._inbox.pending)
        for number, body in pending:
            await super().put(parsed(json.loads(body), bot) or Update(number))
        return len(pending)

    def close(self) -> None:
        """Close the inbox once all is written."""
        self._thread.shutdown()
        self._inbox.close()

    async def _written(self, write: Callable[[int], None], update: Update) -> None:
        await asyncio.get_running_loop().run_in_executor(self._thread, write, update.update_id)

    async def _is_new(self, update: Update) -> bool:
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(
                self._thread, self._inbox.put, update.update_id, update.to_json()
            )
        except (StorageError, OSError) as error:
            raise TelegramError(f"an update could not be written down: {error}") from error


class InOrder(BaseUpdateProcessor):
    """Handles the updates of one chat one after the other, those of different chats side by side.

    Args:
        mailbox: Where finished updates are ticked off.
    """

    def __init__(self, mailbox: Mailbox) -> None:
        super().__init__(MAX_CONCURRENT)
        self._mailbox = mailbox
        self._locks: dict[int, asyncio.Lock] = {}
        self._waiting: dict[int, int] = {}

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to release."""

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Handle an update when it is its turn in its chat, then tick it off."""
        async with self.turn(_chat(update)):
            if not isinstance(update, Update):
                await coroutine
                return
            await self._mailbox.begin(update)
            try:
                await coroutine
            except asyncio.CancelledError:
                # It comes again after the restart.
                await self._mailbox.put_off(update)
                raise
        await self._mailbox.done(update)

    @asynccontextmanager
    async def turn(self, chat: int) -> AsyncIterator[None]:
        """Wait for one's turn in a chat, and have it as long as the block takes."""
        lock = self._locks.setdefault(chat, asyncio.Lock())
        self._waiting[chat] = self._waiting.get(chat, 0) + 1
        try:
            async with lock:
                yield
        finally:
            self._waiting[chat] -= 1
            if not self._waiting[chat]:
                del self._waiting[chat], self._locks[chat]


def _chat(update: object) -> int:
    """Return whose turn it is: a chat's, else that of who types inline."""
    if not isinstance(update, Update):
        return 0
    whose = update.effective_chat or update.effective_user
    # A poisoned update may have anything there.
    return whose.id if whose and isinstance(whose.id, int) else 0
