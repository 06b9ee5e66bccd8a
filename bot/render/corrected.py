"""What became of quotes that were sent: beside the quote, in a notice, and whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.buttons import Changes, View
from bot.locales import Words
from bot.render.markup import (
    MAX_UNITS,
    Markup,
    Message,
    blockquote,
    button,
    clipped,
    joined,
    packed,
    plain,
    struck,
    survives,
)
from bot.render.source import absolute, headline
from corpus.standing import Kind, Piece, Retraction, Standing
from index.answer import Quote

Corrected = Sequence[tuple[Quote, Standing]]

_MAX_REASON = 500
_BRIEF_REASON = 100
# Takes as much room as what may have to be said below a quote, in brief, so that none has to go then.
LATER = Markup(units=170)


def corrected(standing: Standing, words: Words, *, brief: bool = False) -> Markup:
    """Say what became of a quote: old and new words whole and unaltered, or only that they changed.

    Args:
        standing: What became of it.
        words: The language.
        brief: Whether there is no room for old and new words.
    """
    said = _said(standing, words, _BRIEF_REASON if brief else _MAX_REASON)
    if standing.pieces and not brief and _is_unaltered(standing):
        return plain(f"{said}:\n") + joined([_replaced(piece) for piece in standing.pieces], "\n")
    return plain(said if is_whole(standing, brief=brief) else f"{said}; {words.corrected.too_long}")


def is_whole(standing: Standing, *, brief: bool) -> bool:
    """Whether all that is to be said of a quote is said, or is to be looked at by a button."""
    return standing.kind is not Kind.CHANGED or (not brief and _is_unaltered(standing))


def withdrawn(retraction: Retraction, words: Words) -> str:
    """Say when and why an article was withdrawn."""
    reason = clipped(retraction.reason, _MAX_REASON)
    return words.corrected.withdrawn.format(date=absolute(retraction.at, words), reason=reason)


def became(standing: Standing | None, words: Words) -> str:
    """Say that a quote no longer stands, without the words; empty where it does."""
    if standing is None or standing.kind is Kind.STANDS:
        return ""
    return _said(standing, words, _MAX_REASON)


def notice(number: int, found: Corrected, words: Words, view: View) -> Message:
    """Tell somebody what became of quotes in an answer that she got.

    Args:
        number: Of the answer; 0 where it has none.
        found: The quotes and what became of them, in their order.
        words: Her language.
        view: What she is looking at, for the button that shows what there is no room for.
    """
    own = words.corrected
    head = plain(own.told.format(number=number) if number else own.told_unnumbered)
    for brief, named in ((False, True), (True, True), (True, False)):
        # Of several quotes of an article that was withdrawn, all the same is said.
        told = dict.fromkeys(_told(*one, words, brief=brief, named=named) for one in found)
        body, shown = packed([head, *told], "\n\n")
        hidden = [standing for _, standing in found if not is_whole(standing, brief=brief)]
        if shown > len(told):
            break
    showing = ((button(own.show, str(Changes(view.answer, view.page))),),) if hidden else ()
    return Message(body, showing)


def changes(found: Corrected, words: Words) -> list[Message]:
    """Show what changed in quotes, whole, in as many messages as it takes.

    Args:
        found: Quotes that changed, with what became of them.
        words: The language.
    """
    blocks = [block for quote, standing in found for block in _whole(quote, standing, words)]
    messages: list[Message] = []
    while blocks:
        body, number = packed(blocks, "\n\n", MAX_UNITS)
        messages.append(Message(body))
        blocks = blocks[number:]
    return messages


def _told(quote: Quote, standing: Standing, words: Words, *, brief: bool, named: bool) -> Markup:
    said = corrected(standing, words, brief=brief)
    return headline(quote, words) + plain("\n") + said if named else said


def _whole(quote: Quote, standing: Standing, words: Words) -> Iterator[Markup]:
    yield headline(quote, words) + plain("\n" + _said(standing, words, _MAX_REASON))
    for piece in standing.pieces:
        yield _shown(words.corrected.was, piece.old, words)
        if piece.new:
            yield _shown(words.corrected.now, piece.new, words)


def _shown(above: str, text: str, words: Words) -> Markup:
    """Place a text whole, or say that no message can hold it."""
    block = plain(f"{above}\n") + blockquote(plain(text), expandable=True)
    return block if survives(text) and block.fits else plain(f"{above} {words.corrected.unshown}")


def _said(standing: Standing, words: Words, most: int) -> str:
    own = words.corrected
    wording = {
        (Kind.CHANGED, False): own.changed,
        (Kind.CHANGED, True): own.changed_noticed,
        (Kind.GONE, False): own.gone,
        (Kind.GONE, True): own.gone_noticed,
        (Kind.WITHDRAWN, True): own.withdrawn,
    }.get((standing.kind, standing.noticed), own.stands)
    return wording.format(date=absolute(standing.since, words), reason=clipped(standing.reason, most))


def _replaced(piece: Piece) -> Markup:
    old = struck(piece.old)
    return old + plain(" →\n") + blockquote(plain(piece.new)) if piece.new else old


def _is_unaltered(standing: Standing) -> bool:
    return all(survives(text) for piece in standing.pieces for text in (piece.old, piece.new) if text)
