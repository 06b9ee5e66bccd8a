"""What became of checking an alleged quote, as a message."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.locales import Words
from bot.render.asides import added_on
from bot.render.corrected import LATER, corrected, withdrawn
from bot.render.markup import (
    LONG_QUOTE,
    MAX_UNITS,
    Markup,
    Message,
    blockquote,
    bold,
    joined,
    packed,
    plain,
    struck,
    survives,
)
from bot.render.source import headline
from corpus.standing import Standing
from index.checking import SHOWN, Alignment, Change, Checked, Match, Piece, Verdict

_ROOM_FOR_MORE = 40
# Of a quote that differs throughout only what was printed is shown, since both would fill the message.
_MOST_COMPARED = 3_200
_MOST_MARKED = 90


def checked(found: Checked, words: Words, became: Mapping[str, Standing | None] | None = None) -> Message:
    """Say whether an alleged quote was printed, where, and what of it was left out or changed.

    Args:
        found: What became of checking it.
        words: The language.
        became: What became since of what an article has, by its id.
    """
    if not found.matches:
        return Message(plain(words.check.not_found.format(articles=words.articles(found.articles))))
    told = _told(found, words)
    for brief in (False, True):
        blocks = [
            _block(match, words, (became or {}).get(match.article.article), brief=brief)
            for match in found.matches[:SHOWN]
        ]
        body, shown = packed([told, *blocks], "\n\n", MAX_UNITS - _ROOM_FOR_MORE)
        if shown > len(blocks):
            break
    more = len(found.matches) + found.others - (shown - 1)
    return Message(body + plain(f"\n\n{words.check.others(more)}") if more else body)


def fitting(found: Checked, words: Words) -> Checked:
    """Return what became of checking with as many places as a message has room for, whatever becomes of them.

    Args:
        found: What became of checking an alleged quote.
        words: The language.
    """
    if not found.matches:
        return found
    blocks = [_block(match, words, None, brief=False) + LATER for match in found.matches[:SHOWN]]
    _, shown = packed([_told(found, words), *blocks], "\n\n", MAX_UNITS - _ROOM_FOR_MORE)
    first = found.first(max(shown - 1, 1))
    return first if shown > 1 else replace(first, matches=tuple(map(Match.without_text, first.matches)))


def _told(found: Checked, words: Words) -> Markup:
    verdict = {
        Verdict.VERBATIM: words.check.verbatim,
        Verdict.SHORTENED: words.check.shortened,
        Verdict.CHANGED: words.check.changed,
    }[found.verdict]
    return plain(f"{words.check.inner} {verdict}" if found.is_inner else verdict)


def _block(match: Match, words: Words, became: Standing | None, *, brief: bool) -> Markup:
    added = plain(added_on(match.article.published, match.added, words))
    below = headline(match.article, words) + added
    if match.withdrawn:
        below += plain(f"\n{withdrawn(match.withdrawn, words)}")
    if became:
        below += plain("\n") + corrected(became, words, brief=brief)
    # Nothing is quoted that Telegram would alter.
    if not match.text or not survives(match.text):
        return below
    compared = _compared(match.alignment)
    is_small = compared.units <= _MOST_COMPARED and compared.entities <= _MOST_MARKED
    text = compared if is_small and match.verdict is not Verdict.VERBATIM else plain(match.text)
    quote = blockquote(text, expandable=text.units > LONG_QUOTE)
    return quote + plain("\n") + below


def _compared(alignment: Alignment) -> Markup:
    """Place the printed text, with what the alleged quote has instead struck out before it."""
    return joined([mark for piece in alignment.pieces for mark in _marked(piece)], " ")


def _marked(piece: Piece) -> list[Markup]:
    if piece.change is Change.SAME:
        return [plain(piece.printed)]
    alleged = "" if piece.change is Change.OMITTED else piece.alleged
    return [struck(alleged)] * bool(alleged) + [bold(piece.printed)] * bool(piece.printed)
