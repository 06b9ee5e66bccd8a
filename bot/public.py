"""Answers for chats that the bot is not in: anybody may read there, so nothing personal counts."""

from __future__ import annotations

from bot import render
from bot.locales import Words
from bot.shelf import Shelf
from index.answer import Answer, Quote
from index.audience import Audience

# Telegram takes 50; nobody looks at more than a few.
MOST_OFFERED = 9
_AT_ONCE = 2


class Public:
    """Answers from what may be read anywhere. Every method blocks: call it in a worker.

    What is asked here is not kept: while somebody types, each beginning of her question is one.

    Args:
        archive: What is asked.
    """

    def __init__(self, archive: Shelf) -> None:
        self._archive = archive

    def offer(self, question: str, words: Words, address: str) -> list[render.Offered]:
        """Return quotes one by one, best first; none where nothing fits.

        Args:
            question: On one line.
            words: The language of what stands beside them.
            address: The bot's.
        """
        found = self._archive.readership(Audience.PUBLIC).ask(question, limit=MOST_OFFERED)
        return [render.offered(quote, words, address) for quote in _presentable(found, words)]

    def answer(self, question: str, words: Words, address: str) -> render.Offered:
        """Return the best quotes in one message, or a refusal; see `offer`."""
        found = self._archive.readership(Audience.PUBLIC).ask(question, limit=_AT_ONCE)
        if quotes := _presentable(found, words):
            together = render.together([(quote, None) for quote in quotes], words, address)
            return render.only(*together, words)
        # Its buttons would need a chat.
        return render.only(render.Message(render.refusal(found, words).body), (), words)


def _presentable(found: Answer, words: Words) -> list[Quote]:
    return [quote for quote in found.quotes if render.presentable(quote, words)]
