"""Posts that an admin forwards: collected for a moment, since what belongs together comes one by one."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable
from dataclasses import replace

from telegram import Update

from bot.client import Client
from bot.drafts import Collected, body, collected_of
from bot.handlers import Context
from bot.locales import LANGUAGES, Words
from bot.posts import Post, articles, hidden, post_of
from bot.previews import Previews
from bot.render import Message
from bot.shelf import Shelf
from bot.talk import message_of, send
from bot.workers import Workers

# Telegram delivers what is forwarded at once within a second.
WAIT_S = 1.5
# So many at a time have a preview that can be read; the next ones have another.
MOST_POSTS = 100
_LOGGER = logging.getLogger(__name__)


class Forwarding:
    """Writes each post down before its update counts as done, and shows all once no more come.

    So a kill loses none: what was written down is shown after the restart.

    Args:
        archive: Where they are written down.
        previews: Shows them.
        workers: Where it works.
        wait_s: How long to wait for the next one.
    """

    def __init__(
        self, archive: Shelf, previews: Previews, workers: Workers, wait_s: float | None = None
    ) -> None:
        self._archive = archive
        self._previews = previews
        self._workers = workers
        self._wait_s = WAIT_S if wait_s is None else wait_s
        self._waiting: dict[int, asyncio.Task[None]] = {}
        self._begun: set[asyncio.Task[None]] = set()
        self._locks: dict[int, asyncio.Lock] = {}

    async def post(self, update: Update, context: Context) -> None:
        """Write a forwarded post down."""
        message, words = message_of(update), context.words
        chat = message.chat.id
        async with self._lock(chat):
            count = await self._workers.quick(self._collect, chat, post_of(message), words)
        self._later(context.bot, chat, 0 if count >= MOST_POSTS else self._wait_s)

    async def resume(self, bot: Client, chats: Iterable[int]) -> None:
        """Show what was written down before the process ended."""
        for chat in chats:
            if await self._workers.quick(self._collected, chat):
                self._later(bot, chat, self._wait_s)

    async def stop(self) -> None:
        """Leave what waits for after the restart, and finish what was begun."""
        for task in self._waiting.values():
            task.cancel()
        await asyncio.gather(*self._waiting.values(), *self._begun, return_exceptions=True)
        self._waiting.clear()

    def _later(self, bot: Client, chat: int, wait_s: float) -> None:
        if chat in self._waiting:
            self._waiting[chat].cancel()
        self._waiting[chat] = asyncio.create_task(self._show_later(bot, chat, wait_s))

    async def _show_later(self, bot: Client, chat: int, wait_s: float) -> None:
        await asyncio.sleep(wait_s)
        # What came until now is one lot; the next post begins another, and does not cut this one off.
        task = self._waiting.pop(chat)
        self._begun.add(task)
        try:
            await self._show(bot, chat)
        except Exception:  # it is still written down, and nobody waits for this task
            _LOGGER.exception("forwarded posts were not shown; they follow after the next one or a restart")
        finally:
            self._begun.discard(task)

    async def _show(self, bot: Client, chat: int) -> None:
        async with self._lock(chat):
            shown = await self._workers.long(self._shown, chat)
            if shown:
                await send(bot, chat, shown)
                await self._workers.quick(self._archive.rewrite, _place(chat), None)

    def _collect(self, chat: int, post: Post, words: Words) -> int:
        before = self._collected(chat) or Collected(chat, words.code)
        # A kill may bring an update twice.
        posts = [*(one for one in before.posts if one.message != post.message), post]
        self._archive.rewrite(_place(chat), body(replace(before, language=words.code, posts=tuple(posts))))
        return len(posts)

    def _collected(self, chat: int) -> Collected | None:
        return collected_of(self._archive.recall(_place(chat)), chat)

    def _shown(self, chat: int) -> Message | None:
        found = self._collected(chat)
        if found is None:
            return None
        posts, words = found.posts, LANGUAGES[found.language]
        return self._previews.show(articles(posts), chat, words, hidden=hidden(posts))

    def _lock(self, chat: int) -> asyncio.Lock:
        return self._locks.setdefault(chat, asyncio.Lock())


def _place(chat: int) -> str:
    # No button can carry this name.
    return f"posts.{chat}"
