"""/add with a text, and files."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterable
from pathlib import PurePosixPath

from telegram import Document, Message, Update
from telegram.error import BadRequest

from bot import render
from bot.client import Client
from bot.handlers import Context
from bot.inputs import inputs
from bot.locales import Words
from bot.shelf import Shelf
from bot.talk import message_of, reply, typing, words_of
from bot.workers import PutOff, Workers
from corpus.article import Article
from corpus.errors import InputError, UnknownArticle
from corpus.fetched import Fetching
from corpus.readers import read_bytes
from index.answer import Added

MAX_FILE = 20 * 1024 * 1024
_MAX_LINES = 20


class Adding:
    """Adds articles; saying it again is harmless, because a kill may bring an update twice.

    Args:
        archive: Where they go.
        workers: Where it works.
        fetching: Fetches what stands at addresses.
    """

    def __init__(self, archive: Shelf, workers: Workers, fetching: Fetching) -> None:
        self._archive = archive
        self._workers = workers
        self._fetching = fetching

    async def text(self, update: Update, _context: Context) -> None:
        """Add the article that stands after /add, or those at the addresses that do."""
        message, words = message_of(update), words_of(update.effective_user)
        _, *rest = (message.text or "").split(maxsplit=1)
        if not rest:
            await reply(message, render.line(words.admin.add_what))
            return
        async with typing(message):
            report = await self._workers.long(self._add, inputs(rest[0], self._fetching))
        await reply(message, report.message(words))

    async def file(self, update: Update, context: Context) -> None:
        """Add the articles in a file."""
        message, words = message_of(update), words_of(update.effective_user)
        async with typing(message):
            outcome = await self._outcome(message, context.bot, words)
        await reply(message, outcome)

    async def _outcome(self, message: Message, bot: Client, words: Words) -> render.Message:
        document = message.document
        if document is None:
            raise ValueError("only messages with a file come here")
        name = _name(document)
        if (document.file_size or 0) > MAX_FILE:
            return render.line(words.admin.file_too_big, name=name)
        try:
            data = await bot.download(document.file_id)
        except BadRequest as error:
            too_big = "too big" in error.message
            return render.line(
                words.admin.file_too_big if too_big else words.admin.file_unreadable, name=name
            )
        report = await self._workers.long(self._add, read_bytes(name, data))
        return report.message(words) if report.lines else render.line(words.admin.nothing_in_it, name=name)

    def _add(self, inputs: Iterable[Article | InputError]) -> render.Report:
        lines: list[tuple[Added, str]] = []
        number = {True: 0, False: 0}
        for added in self._archive.add(inputs):
            if self._workers.stopping.is_set():
                # What is stored stays; the update comes again, and finds it unchanged.
                raise PutOff
            is_in = added.status != "failed"
            number[is_in] += 1
            # A file of thousands is summed up, but no sort of line crowds out the other.
            if number[is_in] <= _MAX_LINES:
                lines.append((added, self._language(added.id) if is_in else ""))
        return render.Report(lines, done=number[True], failed=number[False])

    def _language(self, id: str) -> str:
        try:
            return self._archive.show(id)[-1].article.language
        except UnknownArticle:
            return ""


def _name(document: Document) -> str:
    """Return a name without folders; only its ending and what the reader finds inside decide anything."""
    given = (document.file_name or "").replace("\\", "/")
    return PurePosixPath(given).name or "file" + (mimetypes.guess_extension(document.mime_type or "") or "")
