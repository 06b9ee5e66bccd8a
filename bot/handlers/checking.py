"""/check with an alleged quote, or as a reply to the message that has it."""

from __future__ import annotations

from telegram import Message, Update

from bot import render
from bot.audiences import audience_of
from bot.buttons import View
from bot.claims import claim_of
from bot.handlers import Context
from bot.locales import Words
from bot.pages import Seen
from bot.remembered import SentCheck
from bot.sending import Sending
from bot.shelf import Shelf
from bot.signs import typing
from bot.stale import is_stale
from bot.talk import message_of, reply
from bot.workers import Workers
from index.checking import FEWEST_WORDS, MOST_CHARS, bare, is_enough


class Checking:
    """Checks alleged quotes.

    Args:
        archive: Where they are looked for.
        sending: Sends what became of them.
        workers: Where it works.
    """

    def __init__(self, archive: Shelf, sending: Sending, workers: Workers) -> None:
        self._archive = archive
        self._sending = sending
        self._workers = workers

    async def command(self, update: Update, context: Context) -> None:
        """Check what stands after /check, else what the message says that it replies to."""
        message, words, asker = message_of(update), context.words, update.effective_user
        if is_stale(message):
            return
        claim = None if _written(message) else claim_of(message)
        alleged = claim.text if claim else _written(message)
        if wrong := _refused(bare(alleged), words):
            await reply(message, wrong)
            return
        async with typing(message):
            seen = await self._workers.quick(
                self._check, alleged, message.chat.id, asker.id if asker else None, words
            )
        await self._sending.reply(message, seen, asker, claim)

    def _check(self, alleged: str, chat: int, asker: int | None, words: Words) -> Seen:
        found = render.fitting(self._archive.readership(audience_of(chat)).check(alleged), words)
        sent = SentCheck(chat, words.code, asker, found)
        quotes = sent.quotes
        view = View(self._archive.remember(sent.body())) if quotes else None
        return Seen(render.checked(found, words), view=view, quotes=quotes)


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
