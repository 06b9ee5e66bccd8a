"""/check with an alleged quote, or as a reply to the message that has it."""

from __future__ import annotations

from telegram import Message, Update

from bot import render
from bot.audiences import audience_of
from bot.claims import claim_of
from bot.handlers import Context
from bot.locales import Words
from bot.shelf import Shelf
from bot.signs import typing
from bot.stale import is_stale
from bot.talk import message_of, reply
from bot.workers import Workers
from index.checking import FEWEST_WORDS, MOST_CHARS, Checked, bare, is_enough


class Checking:
    """Checks alleged quotes.

    Args:
        archive: Where they are looked for.
        workers: Where it works.
    """

    def __init__(self, archive: Shelf, workers: Workers) -> None:
        self._archive = archive
        self._workers = workers

    async def command(self, update: Update, context: Context) -> None:
        """Check what stands after /check, else what the message says that it replies to."""
        message, words = message_of(update), context.words
        if is_stale(message):
            return
        claim = None if _written(message) else claim_of(message)
        alleged = claim.text if claim else _written(message)
        if wrong := _refused(bare(alleged), words):
            await reply(message, wrong)
            return
        async with typing(message):
            found = await self._workers.quick(self._check, alleged, message.chat.id)
        await reply(message, render.checked(found, words), claim)

    def _check(self, alleged: str, chat: int) -> Checked:
        return self._archive.readership(audience_of(chat)).check(alleged)


def _written(message: Message) -> str:
    _, *rest = (message.text or "").split(maxsplit=1)
    return rest[0] if rest else ""


def _refused(alleged: str, words: Words) -> render.Message | None:
    if not alleged:
        return render.line(words.check.what)
    if not is_enough(alleged):
        return render.line(words.check.too_short, least=FEWEST_WORDS)
    if len(alleged) > MOST_CHARS:
        return render.line(words.check.too_long, limit=MOST_CHARS, length=len(alleged))
    return None
