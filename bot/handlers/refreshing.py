"""Articles are fetched again by the bot itself, a few at a time."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection

from telegram.error import TelegramError

from bot.handlers import Context
from bot.locales import words_for
from bot.refetching import PAUSE_S
from bot.render.refreshed import reported
from bot.talk import send
from bot.workers import Workers
from corpus.errors import BelegError, UnknownArticle
from index.refreshing import Refreshing, Visited

# Seconds between two runs, and articles in each. With a second for each page that is a thousand an hour: the
# eight visits of three thousand articles a day. They come one at a time, so that an import of thousands keeps
# nobody waiting.
EVERY_S = 60.0
AT_ONCE = 100
_LOGGER = logging.getLogger(__name__)


class Refreshed:
    """Fetches articles that are due, one after another, and tells the admins once what is gone.

    Args:
        refreshing: Fetches them.
        workers: Where it works.
        admin_ids: Who is told.
        sleep: Waits between two articles.
    """

    def __init__(
        self,
        refreshing: Refreshing,
        workers: Workers,
        admin_ids: Collection[int],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._refreshing = refreshing
        self._workers = workers
        self._admin_ids = admin_ids
        self._sleep = sleep

    async def run(self, context: Context) -> None:
        """Fetch what is due; what goes wrong with one article stops none of the others."""
        news: list[Visited] = []
        for number, key in enumerate(await self._workers.quick(self._refreshing.due, AT_ONCE)):
            if self._workers.stopping.is_set():
                break
            if number:
                await self._sleep(PAUSE_S)
            visited = await self._visited(key)
            news += [visited] if visited and visited.is_news else []
        if news:
            await self._tell(context, news)

    async def _visited(self, key: str) -> Visited | None:
        try:
            return await self._workers.long(self._refreshing.visit, key)
        except UnknownArticle:
            return None
        except BelegError as error:
            # A full disk, say: nothing was noted, so the next run comes back to it.
            _LOGGER.warning("%s could not be fetched again: %s", key, error)
            return None

    async def _tell(self, context: Context, news: list[Visited]) -> None:
        """Tell it in the language of the articles, since nobody asked for it in any."""
        message = reported(news, words_for(news[0].language))
        for admin in sorted(self._admin_ids):
            try:
                await send(context.bot, admin, message)
            except TelegramError as error:
                # Whoever never wrote to the bot cannot be told; `refresh` in the terminal tells it as well.
                _LOGGER.info("admin %s was not told what is gone: %s", admin, error)
