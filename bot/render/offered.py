"""Quotes as messages of their own, for chats that the bot is not in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2s

from bot.locales import Words
from bot.render.answer import Shown, placed
from bot.render.markup import Button, Message, clipped, joined
from bot.render.source import MAX_NAME, when
from index.answer import Quote

_MAX_TITLE = 120
_MAX_START = 160


@dataclass(frozen=True, slots=True)
class Offered:
    """A quote that somebody may choose to send.

    Attributes:
        id: The same for the same quote, at most 64 bytes.
        title: Names outlet and date.
        start: How the quote begins.
        message: What is sent.
    """

    id: str
    title: str
    start: str
    message: Message


def offered(quote: Quote, words: Words, address: str) -> Offered:
    """Offer a presentable quote, with a way back to the bot.

    Args:
        quote: The quote.
        words: The language.
        address: The bot's.
    """
    outlet = clipped(quote.source, MAX_NAME) or words.outlet_unknown
    title = clipped(f"{outlet}, {when(quote.published, quote.updated, words)}", _MAX_TITLE)
    named = f"{quote.article}\n{quote.revision}\n{quote.span.start}\n{quote.span.stop}"
    return Offered(
        blake2s(named.encode(), digest_size=16).hexdigest(),
        title,
        clipped(quote.text, _MAX_START),
        together([quote], words, address),
    )


def together(quotes: Sequence[Quote], words: Words, address: str) -> Message:
    """Put presentable quotes into one message, as many as fit, with a way back to the bot.

    Args:
        quotes: At least one, best first.
        words: The language.
        address: The bot's.
    """
    blocks = [placed(Shown(quote, is_short=True), words) for quote in quotes]
    body = joined(blocks)
    while not body.fits:
        blocks.pop()
        body = joined(blocks)
    return Message(body, ((Button(words.people.ask_bot, url=address),),))
