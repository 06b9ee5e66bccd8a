"""/feed, lists of feeds, and the job that looks at feeds."""

from __future__ import annotations

import logging
from collections.abc import Collection

from telegram import Document, Message, Update
from telegram.error import BadRequest, Forbidden, TelegramError

from bot import render
from bot.client import Client
from bot.handlers import Context
from bot.handlers.adding import fetched
from bot.inputs import name_of
from bot.locales import Words, words_for
from bot.signs import typing
from bot.subscribing import Subscribing
from bot.talk import message_of, reply, send, sender_of
from bot.workers import Workers
from corpus.actions import Actor
from corpus.errors import InputError
from corpus.followed import Followed
from index.polling import NotFollowed

FILE = "feeds.opml"
_LOGGER = logging.getLogger(__name__)


class Feeding:
    """Follows feeds for admins.

    Args:
        feeds: Those that are followed.
        workers: Where it works.
        admin_ids: Who hears of feeds that are not doing well.
    """

    def __init__(self, feeds: Subscribing, workers: Workers, admin_ids: Collection[int]) -> None:
        self._feeds = feeds
        self._poller = feeds.poller
        self._workers = workers
        self._admin_ids = admin_ids

    async def command(self, update: Update, context: Context) -> None:
        """Follow the feed at the address after /feed, list the feeds, send that list, or remove one."""
        message, by, words = message_of(update), sender_of(update), context.words
        _, *rest = (message.text or "").split()
        if not rest:
            feeds = await self._workers.quick(self._poller.feeds)
            await reply(message, render.followed(feeds, words))
        elif rest[0].lower() == "remove":
            await reply(message, await self._workers.quick(self._remove, rest[1:], by, words))
        elif rest[0].lower() == "export":
            await self._export(message, words)
        else:
            async with typing(message):
                outcome = await self._workers.long(self._follow, rest[0], by, words)
            await reply(message, outcome)

    async def file(self, update: Update, context: Context) -> None:
        """Follow the feeds that an OPML file lists."""
        message, by, words = message_of(update), sender_of(update), context.words
        if message.document is None:
            raise ValueError("only messages with a file come here")
        async with typing(message):
            said = await self._taken_in(message.document, by, context.bot, words)
        await reply(message, said)

    async def look(self, context: Context) -> None:
        """Look at the feeds that are due, add their articles, and report those that are not doing well."""
        more = True
        while more and not self._workers.stopping.is_set():
            # A few at a time, so that others come in between.
            more = await self._workers.long(self._poller.step, self._workers.stopping.is_set)
            for feed in await self._workers.quick(self._poller.untold):
                await self._report(feed, context)

    async def _report(self, feed: Followed, context: Context) -> None:
        """Tell the admins of a feed once: written down before, so that not even a kill repeats it."""
        await self._workers.quick(self._poller.told, feed)
        message = render.unwell(feed, words_for(feed.language))
        reached = [await self._tell(admin, message, context) for admin in sorted(self._admin_ids)]
        if self._admin_ids and not any(reached):
            await self._workers.quick(self._poller.told, feed, told=False)

    async def _tell(self, admin: int, message: render.Message, context: Context) -> bool:
        """Send a message to an admin; whether there is no sense in sending it again."""
        try:
            await send(context.bot, admin, message)
        except (BadRequest, Forbidden) as error:
            # An admin who has not written to the bot yet has no chat with it.
            _LOGGER.info("an admin was not told of a feed: %s", error)
        except TelegramError as error:
            _LOGGER.warning("an admin was not told of a feed: %s", error)
            return False
        return True

    async def _export(self, message: Message, words: Words) -> None:
        feeds = await self._workers.quick(self._poller.feeds)
        if not feeds:
            await reply(message, render.followed(feeds, words))
            return
        text = await self._workers.quick(self._feeds.give_out)
        await message.reply_document(text.encode(), filename=FILE, caption=words.feeds.exported)

    async def _taken_in(self, document: Document, by: Actor, bot: Client, words: Words) -> render.Message:
        name = name_of(document)
        data = await fetched(bot, document.file_id, name, words, document.file_size or 0)
        if isinstance(data, render.Message):
            return data
        return await self._workers.long(self._take_in, name, data, by, words)

    def _take_in(self, name: str, data: bytes, by: Actor, words: Words) -> render.Message:
        try:
            new, known = self._feeds.take_in(name, data, by, language=words.code)
        except InputError as error:
            return render.failure(error.where, error.reason, words)
        return render.line(words.feeds.taken_in(new, known=words.number(known)))

    def _follow(self, url: str, by: Actor, words: Words) -> render.Message:
        try:
            return render.following(self._feeds.follow(url, by, language=words.code), words)
        except InputError as error:
            return render.failure(error.where, error.reason, words)

    def _remove(self, names: list[str], by: Actor, words: Words) -> render.Message:
        if not names:
            return render.line(words.feeds.remove_what)
        try:
            return render.unfollowed(self._feeds.remove(names[0], by), words)
        except NotFollowed:
            return render.line(words.feeds.unknown, name=names[0])
