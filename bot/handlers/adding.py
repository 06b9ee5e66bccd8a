"""/add with a text, addresses, and files: what they hold is shown before it counts."""

from __future__ import annotations

from telegram import Document, Message, Update
from telegram.error import BadRequest

from bot import render
from bot.client import Client
from bot.drafts import SentFile
from bot.handlers import Context
from bot.inputs import inputs, name_of
from bot.locales import Words
from bot.posts import post_of
from bot.previews import Previews, digest
from bot.requests import MAX_ANSWER
from bot.signs import typing
from bot.talk import message_of, reply
from bot.workers import Workers
from corpus.fetched import Fetching
from corpus.readers.sandbox import Sandbox
from corpus.text import hiding

MAX_FILE = MAX_ANSWER


class Adding:
    """Shows articles before they count; a preview that a kill brings twice is harmless.

    Args:
        previews: Shows them.
        workers: Where it works.
        fetching: Fetches what stands at addresses.
        sandbox: Opens files and pages.
    """

    def __init__(self, previews: Previews, workers: Workers, fetching: Fetching, sandbox: Sandbox) -> None:
        self._previews = previews
        self._workers = workers
        self._fetching = fetching
        self._sandbox = sandbox

    async def text(self, update: Update, context: Context) -> None:
        """Show the article that stands after /add, or those at the addresses that do."""
        message, words = message_of(update), context.words
        _, *rest = (message.text or "").split(maxsplit=1)
        if not rest:
            await reply(message, render.line(words.admin.add_what))
            return
        await self._show(message, rest[0], words)

    async def addresses(self, update: Update, context: Context) -> None:
        """Show what stands at addresses that were sent without a word: they can be no question."""
        message = message_of(update)
        await self._show(message, message.text or "", context.words)

    async def file(self, update: Update, context: Context) -> None:
        """Show the articles in a file; of one that a channel published, as that post's."""
        message, words = message_of(update), context.words
        if message.document is None:
            raise ValueError("only messages with a file come here")
        async with typing(message):
            shown = await self._file(message, message.document, context.bot, words)
        await reply(message, shown)

    async def _show(self, message: Message, text: str, words: Words) -> None:
        async with typing(message):
            shown = await self._workers.long(self._text, text, message.chat.id, words)
        await reply(message, shown)

    def _text(self, text: str, chat: int, words: Words) -> render.Message:
        found = inputs(text, self._fetching, self._sandbox)
        return self._previews.show(found, chat, words, hidden=hiding(text))

    async def _file(self, message: Message, document: Document, bot: Client, words: Words) -> render.Message:
        name = name_of(document)
        data = await fetched(bot, document.file_id, name, words, document.file_size or 0)
        if isinstance(data, render.Message):
            return data
        post = post_of(message) if message.forward_origin else None
        file = SentFile(document.file_id, name, digest(data), post)
        return await self._workers.long(
            self._previews.show, self._previews.opened(file, data), message.chat.id, words, file=file
        )


async def fetched(bot: Client, id: str, name: str, words: Words, size: int = 0) -> bytes | render.Message:
    """Fetch a file from Telegram.

    Args:
        bot: Fetches it.
        id: Telegram's.
        name: Its name.
        words: The language.
        size: As Telegram gives it, in bytes; 0 where unknown.

    Returns:
        The file, or why there is none.
    """
    if size > MAX_FILE:
        return render.line(words.admin.file_too_big, name=name)
    try:
        return await bot.download(id)
    except BadRequest as error:
        too_big = "too big" in error.message
        return render.line(words.admin.file_too_big if too_big else words.admin.file_unreadable, name=name)
