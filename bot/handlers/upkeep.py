"""/remove, /list and /rebuild."""

from __future__ import annotations

from telegram import Message, Update

from bot import render
from bot.buttons import Listing
from bot.handlers import Context
from bot.locales import Words
from bot.progress import shown_in
from bot.shelf import Shelf
from bot.talk import Press, edit, message_of, reply, sender_of
from bot.workers import Workers
from corpus.actions import Actor
from corpus.errors import UnknownArticle

PER_LIST = 10


class Upkeep:
    """Looks after the archive.

    Args:
        archive: What is looked after.
        workers: Where it works.
    """

    def __init__(self, archive: Shelf, workers: Workers) -> None:
        self._archive = archive
        self._workers = workers
        self._rebuilding = False

    async def remove(self, update: Update, context: Context) -> None:
        """Remove the article whose id stands after /remove."""
        message, words = message_of(update), context.words
        _, *rest = (message.text or "").split(maxsplit=1)
        if not rest:
            await reply(message, render.line(words.admin.remove_what))
            return
        by = sender_of(update)
        await reply(message, await self._workers.long(self._remove, rest[0].strip(), by, words))

    async def list(self, update: Update, context: Context) -> None:
        """List the newest articles."""
        await reply(message_of(update), await self._listing(Listing(), context.words))

    async def turn(self, _press: Press, message: Message, at: Listing, context: Context) -> bool:
        """Turn a page of that list."""
        await edit(message, await self._listing(at, context.words))
        return True

    async def _listing(self, at: Listing, words: Words) -> render.Message:
        """Return a page of the list of articles."""
        return await self._workers.quick(self._list, at.offset, words)

    async def rebuild(self, update: Update, context: Context) -> None:
        """Make the derived indexes again, beside everything else that the admin does meanwhile."""
        message, words = message_of(update), context.words
        if self._rebuilding:
            await reply(message, render.line(words.admin.rebuild_running))
            return
        self._rebuilding = True
        by = sender_of(update)
        context.application.create_task(self._rebuild(message, by, words), update=update)

    async def _rebuild(self, asked: Message, by: Actor, words: Words) -> None:
        def wording(done: int, total: int) -> render.Message:
            return render.line(words.admin.rebuilding, done=words.number(done), total=words.number(total))

        try:
            status = await self._workers.quick(self._archive.status)
            shown = await reply(asked, wording(0, status.passages))
            async with shown_in(shown, wording) as progress:
                await self._workers.long(self._archive.rebuild, progress=progress, by=by)
        finally:
            self._rebuilding = False
        status = await self._workers.quick(self._archive.status)
        await edit(shown, render.line(words.admin.rebuilt(status.passages)))

    def _remove(self, id: str, by: Actor, words: Words) -> render.Message:
        try:
            title = self._archive.show(id)[-1].article.name
            self._archive.remove(id, by=by)
        except UnknownArticle:
            return render.line(words.admin.unknown_article, id=id)
        return render.told_of(words.admin.removed, title, id, words)

    def _list(self, offset: int, words: Words) -> render.Message:
        articles = sum(outlet.articles for outlet in self._archive.outlets())
        # Articles may have been removed since the button was shown.
        if offset >= articles:
            offset = max(0, articles - 1) // PER_LIST * PER_LIST
        revisions = list(self._archive.articles(PER_LIST, offset))
        return render.listing(revisions, offset, articles, words)
