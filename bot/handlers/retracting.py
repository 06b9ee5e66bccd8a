"""/retract with an id and a reason."""

from __future__ import annotations

from telegram import Update

from bot import render
from bot.handlers import Context
from bot.locales import Words
from bot.shelf import Shelf
from bot.talk import message_of, reply, sender_of
from bot.workers import Workers
from corpus.actions import Actor
from corpus.clean import one_line
from corpus.errors import NotRetracted, UnknownArticle

# Telephones make one long dash of two hyphens.
UNDO = frozenset({"--undo", "—undo", "–undo"})


class Retracting:
    """Withdraws articles.

    Args:
        archive: Where they are.
        workers: Where it works.
    """

    def __init__(self, archive: Shelf, workers: Workers) -> None:
        self._archive = archive
        self._workers = workers

    async def retract(self, update: Update, context: Context) -> None:
        """Withdraw the article whose id stands after /retract, for the reason that follows."""
        message, words = message_of(update), context.words
        _, id, reason = [*(message.text or "").split(maxsplit=2), "", ""][:3]
        reason = one_line(reason)
        if not reason:
            await reply(message, render.line(words.admin.retract_what))
            return
        await reply(message, await self._workers.long(self._done, id, reason, sender_of(update), words))

    def _done(self, id: str, reason: str, by: Actor, words: Words) -> render.Message:
        try:
            title = self._archive.show(id)[-1].article.name
            if reason.lower() not in UNDO:
                self._archive.retract(id, reason, by=by)
                return render.told_of(words.admin.retracted, title, id, words)
            self._archive.reinstate(id, by=by)
        except UnknownArticle:
            return render.line(words.admin.unknown_article, id=id)
        except NotRetracted:
            return render.line(words.admin.not_retracted, id=id)
        return render.told_of(words.admin.reinstated, title, id, words)
