"""Answers and refusals as messages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.buttons import View
from bot.locales import Words
from bot.render.above import Above
from bot.render.asides import differing
from bot.render.corrected import corrected, is_whole
from bot.render.keyboard import below_quotes, below_refusal
from bot.render.markup import (
    FEW_LINES,
    LONG_QUOTE,
    MAX_UNITS,
    Markup,
    Message,
    blockquote,
    bold,
    clipped,
    emboldened,
    italic,
    joined,
    packed,
    plain,
    survives,
)
from bot.render.searched import headlines, is_empty, refused
from bot.render.source import MAX_NAME, headline, source_line
from corpus.standing import Standing
from index.answer import Answer, Headline, Quote
from index.matches import missing

PER_PAGE = 3
_MAX_QUESTION = 500
_MOST_LACKING = 5
_MAX_CARRIED = 200
_MAX_HEAD = 200
# For all that stands around quotes: the question, limits, what is new, what differs, what is missing.
_ROOM_AROUND = 1_700


@dataclass(frozen=True, slots=True)
class Shown:
    """A quote as it is shown: with the text around it where that was asked for.

    Attributes:
        quote: The quote.
        before, after: Text of the article that stands directly around it.
        became: What became of it since it was quoted; None where it stands as it was.
        is_short: Whether more than a few lines are folded up, as in a group.
        head: The question that it answers, where it is not said above all; else empty.
    """

    quote: Quote
    before: str = ""
    after: str = ""
    became: Standing | None = None
    is_short: bool = False
    head: str = ""


def presentable(quote: Quote, words: Words) -> bool:
    """Whether Telegram can show the quote unaltered, with its source, in one message."""
    block = placed(Shown(quote), words)
    return survives(quote.text) and block.fits and block.units <= MAX_UNITS - _ROOM_AROUND


def pages(quotes: Sequence[Quote], words: Words, per_page: int = PER_PAGE) -> tuple[tuple[int, ...], ...]:
    """Divide presentable quotes into pages that fit into a message each.

    Args:
        quotes: Best first.
        words: The language of the source lines.
        per_page: How many a page has at most.

    Returns:
        Positions in `quotes`, page by page.
    """
    done: list[tuple[int, ...]] = []
    start = 0
    while start < len(quotes):
        blocks = [placed(Shown(quote), words) for quote in quotes[start : start + per_page]]
        _, number = packed(blocks, "\n\n", MAX_UNITS - _ROOM_AROUND)
        # A quote that is too long for any message was left out before; this keeps the loop going.
        number = max(number, 1)
        done.append(tuple(range(start, start + number)))
        start += number
    return tuple(done)


def page(  # noqa: PLR0913 - what stands around quotes is as much as they are
    shown: dict[int, Shown],
    view: View,
    count: int,
    words: Words,
    above: Above | None = None,
    *,
    brief: bool = False,
) -> Message | None:
    """Return one page of an answer, or None where it is too long for a message.

    Args:
        shown: Its quotes by their position in the answer; empty where they are no longer there.
        view: Which state this is.
        count: How many pages the answer has.
        words: The language.
        above: What stands above the quotes; None for nothing.
        brief: Whether it is only said that quotes changed, not how; a button shows that.
    """
    above = above or Above()
    blocks = [placed(one, words, brief=brief) for one in shown.values()] or [plain(words.withdrawn)]
    beside = [*_differing(above, words), *_lacking(above, shown.values(), words)] if shown else []
    body = joined([*_head(above, words), *blocks, *beside, *_numbered(above.number, words)])
    hides = any(one.became and not is_whole(one.became, brief=brief) for one in shown.values())
    short = {at: one.is_short for at, one in shown.items()}
    rows = below_quotes(short, view, count, words, hides=hides, above=above)
    return Message(body, rows) if body.fits else None


def refusal(answer: Answer, words: Words, above: Above | None = None, *, again: str = "") -> Message:
    """Say that nothing fits, what was searched, and what comes nearest; or where it is that cannot be shown.

    Args:
        answer: Without quotes, or with some of which none can be shown in a message.
        words: The language.
        above: What stands above; None for nothing.
        again: Id of the remembered question where it names limits, which a button lifts; else empty.
    """
    if is_empty(answer):
        return Message(plain(words.empty_archive), below_refusal("", words, Above(), answer.number))
    why = [plain(line) for line in refused(answer, words, lambda name: clipped(name, MAX_NAME))]
    told = [block for listed in headlines(answer, words) for block in _listed(*listed, words)]
    if answer.quotes:
        why, told = [], _listed(words.not_shown, answer.quotes[:PER_PAGE], words)
    whole = [*_head(above or Above(), words), *why, *told, *_numbered(answer.number, words)]
    # What answers is there, where only its length is in the way.
    number = 0 if answer.quotes else answer.number
    return Message(joined(whole), below_refusal(again, words, above or Above(), number))


def unchanged(answer: Answer, words: Words, *, question: str, compared: str) -> Message:
    """Say that asking again brought nothing new.

    Args:
        answer: As it is now.
        words: The language.
        question: Stands above.
        compared: What asking again brought.
    """
    head = _head(Above(question, compared), words)
    return Message(joined([*head, *_numbered(answer.number, words)]))


def _differing(above: Above, words: Words) -> list[Markup]:
    said = differing(above.differing, above.differs, words, lambda one: clipped(one, MAX_NAME))
    return [plain(said)] if said else []


def _lacking(above: Above, shown: Iterable[Shown], words: Words) -> list[Markup]:
    """Name what was asked about and stands in no quote."""
    lacking = missing(above.telling, [one.quote.holds for one in shown])[:_MOST_LACKING]
    named = ", ".join(words.quoted.format(text=clipped(word, MAX_NAME)) for word in lacking)
    return [plain(words.lacking.format(words=named))] if lacking else []


def _head(above: Above, words: Words) -> list[Markup]:
    asked = [bold(clipped(above.question, _MAX_QUESTION))] if above.question else []
    limits = words.only.format(limits=above.limits) if above.limits else ""
    carried = words.carried.format(words=clipped(above.carried, _MAX_CARRIED)) if above.carried else ""
    return [*asked, *map(plain, filter(None, (carried, limits, above.compared)))]


def _numbered(number: int, words: Words) -> list[Markup]:
    return [plain(words.kept.numbered.format(number=number))] if number else []


def _listed(title: str, articles: Sequence[Headline | Quote], words: Words) -> list[Markup]:
    lines = [plain("• ") + headline(one, words) for one in articles]
    body, number = packed(lines, room=MAX_UNITS // 2)
    return [plain(f"{title}\n") + body] if number else []


def placed(shown: Shown, words: Words, *, brief: bool = False) -> Markup:
    """Place a quote with the words of the question in bold; what stands around it is in italics.

    Args:
        shown: The quote.
        words: The language of its source.
        brief: Whether it is only said that it changed, not how.
    """
    quote = shown.quote
    text = italic(shown.before) + emboldened(quote.text, quote.marks) + italic(shown.after)
    usual = FEW_LINES if shown.is_short else LONG_QUOTE
    longest = 3 * LONG_QUOTE if shown.before or shown.after else usual
    block = blockquote(text, expandable=text.units > longest) + plain("\n") + source_line(quote, words)
    if shown.head:
        block = bold(clipped(shown.head, _MAX_HEAD)) + plain("\n") + block
    return block + plain("\n") + corrected(shown.became, words, brief=brief) if shown.became else block
