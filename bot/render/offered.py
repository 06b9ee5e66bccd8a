"""Quotes as messages of their own, for chats that the bot is not in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2s

from bot.locales import Words
from bot.render.answer import Shown, placed
from bot.render.corrected import LATER
from bot.render.markup import MAX_UNITS, Button, Markup, Message, clipped, packed, plain
from bot.render.source import MAX_NAME, when
from corpus.standing import Standing
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
        quotes: Which it shows.
    """

    id: str
    title: str
    start: str
    message: Message
    quotes: tuple[Quote, ...]


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
    message, quotes = together([(quote, None)], words, address)
    return Offered(
        blake2s(named.encode(), digest_size=16).hexdigest(),
        title,
        clipped(quote.text, _MAX_START),
        message,
        quotes,
    )


def only(message: Message, quotes: tuple[Quote, ...], words: Words) -> Offered:
    """Offer a message as the only one.

    Args:
        message: The message.
        quotes: Which it shows.
        words: The language.
    """
    return Offered("answer", words.people.ask_bot, "", message, quotes)


def together(
    quotes: Sequence[tuple[Quote, Standing | None]], words: Words, address: str
) -> tuple[Message, tuple[Quote, ...]]:
    """Put presentable quotes into one message, as many as fit, with a way back to the bot.

    Args:
        quotes: With what became of each, best first; where there are none any more, that is said.
        words: The language.
        address: The bot's.

    Returns:
        The message, and the quotes that it shows.
    """
    for brief in (False, True):
        blocks = [_placed(*each, words, brief=brief) for each in quotes]
        body, number = packed(blocks or [plain(words.withdrawn)], "\n\n", MAX_UNITS)
        if number >= len(quotes):
            break
    to_bot = Button(words.people.ask_bot, url=address)
    return Message(body, ((to_bot,),)), tuple(quote for quote, _ in quotes[:number])


def _placed(quote: Quote, became: Standing | None, words: Words, *, brief: bool) -> Markup:
    block = placed(Shown(quote, became=became, is_short=True), words, brief=brief)
    return block if became else block + LATER
