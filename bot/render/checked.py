"""What became of checking an alleged quote, as a message."""

from __future__ import annotations

from bot.locales import Words
from bot.render.markup import LONG_QUOTE, MAX_UNITS, Markup, Message, blockquote, bold, packed, plain, struck
from bot.render.source import headline
from index.alignment import Alignment, Change
from index.checking import SHOWN, Checked, Match

_ROOM_FOR_MORE = 40


def checked(found: Checked, words: Words) -> Message:
    """Say whether an alleged quote was printed, where, and what of it was changed.

    Args:
        found: What became of checking it.
        words: The language.
    """
    if not found.matches:
        return Message(plain(words.check.not_found.format(articles=words.articles(found.articles))))
    verdict = words.check.verbatim if found.is_verbatim else words.check.changed
    blocks = [_block(match, words) for match in found.matches[:SHOWN]]
    body, shown = packed([plain(verdict), *blocks], "\n\n", MAX_UNITS - _ROOM_FOR_MORE)
    more = len(found.matches) - (shown - 1)
    return Message(body + plain(f"\n\n{words.check.others(more)}") if more else body)


def _block(match: Match, words: Words) -> Markup:
    text = plain(match.text) if match.alignment.is_verbatim else _compared(match.alignment)
    quote = blockquote(text, expandable=text.units > LONG_QUOTE)
    return quote + plain("\n") + headline(match.article, words)


def _compared(alignment: Alignment) -> Markup:
    """Place the printed text, with what the alleged quote has instead struck out before it."""
    whole = Markup()
    for number, piece in enumerate(alignment.pieces):
        whole += plain(" " if number else "")
        if piece.change is Change.SAME:
            whole += plain(piece.printed)
            continue
        both = [struck(piece.alleged)] * bool(piece.alleged) + [bold(piece.printed)] * bool(piece.printed)
        whole += both[0] if len(both) == 1 else both[0] + plain(" ") + both[1]
    return whole
