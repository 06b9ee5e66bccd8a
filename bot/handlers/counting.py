"""/stats: what the archive holds and how it is used, as text and picture."""

from __future__ import annotations

from datetime import tzinfo

from telegram import Update

from bot import render
from bot.handlers import Context
from bot.locales import Words
from bot.shelf import Shelf
from bot.signs import typing
from bot.talk import message_of, picture, reply
from bot.workers import Workers
from index.usage import Usage


class Counting:
    """Counts what there is.

    Args:
        archive: What is counted.
        workers: Where it counts and draws.
        zone: Where readers live, for which day is which.
    """

    def __init__(self, archive: Shelf, workers: Workers, zone: tzinfo) -> None:
        self._archive = archive
        self._workers = workers
        self._zone = zone

    async def stats(self, update: Update, context: Context) -> None:
        """Say what the archive holds and how it was used; below a picture where there is one."""
        message = message_of(update)
        async with typing(message):
            said, png = await self._workers.quick(self._counted, context.words)
            await (picture(message, png, said) if png else reply(message, said))

    def _counted(self, words: Words) -> tuple[render.Message, bytes]:
        usage, status = self._archive.usage(self._zone), self._archive.status()
        said = render.stats(status, usage, words)
        return said, _drawn(usage, words) if status.articles and not usage.is_empty else b""


def _drawn(usage: Usage, words: Words) -> bytes:
    # matplotlib takes as long to import as a question takes to answer; most bots are never asked to draw.
    from bot.plot import drawn  # noqa: PLC0415

    return drawn(usage, words)
