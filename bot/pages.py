"""Pages of a remembered answer as they are now: with the text around a quote, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import product

from bot import render
from bot.audiences import audience_of
from bot.buttons import View
from bot.locales import Words
from bot.remembered import SentAnswer
from bot.shelf import Readable, Shelf
from corpus.errors import UnknownArticle
from corpus.standing import Kind, Standing
from corpus.voterows import Vote
from index.answer import Quote
from index.audience import Audience

_CONTEXT_SENTENCES = (2, 1)


@dataclass(frozen=True, slots=True)
class Seen:
    """What somebody gets to see, upon a question or a press of a button.

    Attributes:
        message: A new message, or what takes the place of the one that has the button.
        notice: Pops up; empty for nothing.
        view: Which state of an answer it is; None where it is none.
        quotes: Those that stand in it, by their position in the answer.
        told: What it says that became of them, likewise; of those that stand as they were nothing.
        number: Of the answer that this is the first message of; 0 where it is none.
        beside: Number of the message that it is about, rather than the question; None for none.
    """

    message: render.Message
    notice: str = ""
    view: View | None = None
    quotes: Mapping[int, Quote] = field(default_factory=dict)
    told: Mapping[int, Standing] = field(default_factory=dict)
    number: int = 0
    beside: int | None = None


class Pages:
    """Lays out answers. Every method blocks: call it in a worker.

    Args:
        archive: Where quotes are read again.
    """

    def __init__(self, archive: Shelf) -> None:
        self._archive = archive

    def seen(self, sent: SentAnswer, view: View) -> Seen | None:
        """Return a state of an answer; None where it has no such state.

        Args:
            sent: The answer.
            view: As a button carried it; may be forged.
        """
        layout = _layout(sent)
        if view.page >= len(layout) and sent.rest:
            sent = self.whole(sent)
            self._archive.rewrite(view.answer, sent.body())
            layout = _layout(sent)
            # What could have been shown on it may be gone.
            view = replace(view, page=min(view.page, len(layout) - 1))
        if view.page >= len(layout) or (view.open is not None and view.open not in layout[view.page]):
            return None
        return self.page(sent, view, self._vote(sent))

    def whole(self, sent: SentAnswer) -> SentAnswer:
        """Return an answer with all its quotes whole, without those that cannot or may not be shown."""
        further = self.shown(_whole(sent.rest, self.readable(sent.chat)), sent.chat, sent.words)
        return replace(sent, quotes=sent.quotes + further, rest=())

    def shown(self, quotes: Iterable[Quote], chat: int, words: Words) -> tuple[Quote, ...]:
        """Return the quotes that can and may be shown in a chat, and still stand in their revisions."""
        seen = self.readable(chat)
        return tuple(
            quote for quote in quotes if render.presentable(quote, words) and seen.still(quote) is not None
        )

    def page(self, sent: SentAnswer, view: View, vote: Vote | None = None) -> Seen:
        """Return a page.

        Args:
            sent: The answer.
            view: A state that it has.
            vote: What somebody thinks of it, in her private chat.
        """
        layout, seen = _layout(sent), self.readable(sent.chat)
        count = len(layout) + bool(sent.rest)
        quotes = {at: quote for at in layout[view.page] if (quote := seen.still(sent.quotes[at]))}
        if len(quotes) < len(layout[view.page]):
            # In what they differ would tell of those that must not be shown any more.
            sent = replace(sent, differing=())
        is_short = audience_of(sent.chat) is Audience.PUBLIC
        heads = _heads(sent, tuple(quotes))
        shown = {
            at: render.Shown(quote, became=became(quote, seen), is_short=is_short, head=heads.get(at, ""))
            for at, quote in quotes.items()
        }
        told = {at: one.became for at, one in shown.items() if one.became}
        if view.open in quotes and (opened := self._opened(shown, view, count, sent, vote)):
            return Seen(opened, view=view, quotes=quotes, told=told)
        closed = View(view.answer, view.page)
        tried = (
            render.page(shown, closed, count, sent.words, above, brief=brief)
            for brief, above in product((False, True), _aboves(sent, view, vote))
        )
        message = next(filter(None, tried), None)
        if message is None:
            raise ValueError("a page of an answer is too long, though pages are laid out so that they fit")
        return Seen(message, sent.words.no_context if view.open in quotes else "", closed, quotes, told)

    def positions(self, sent: SentAnswer, page: int) -> tuple[int, ...]:
        """Return the positions of the quotes on a page, in their order; none where there is no such page."""
        layout = _layout(sent)
        return layout[page] if page < len(layout) else ()

    def _vote(self, sent: SentAnswer) -> Vote | None:
        """Return what somebody thinks of an answer in her private chat; a group shows nobody's vote."""
        is_own = sent.number and audience_of(sent.chat) is Audience.PRIVATE
        return self._archive.votes.vote_of(sent.number, sent.chat) if is_own else None

    def changed(self, sent: SentAnswer, page: int) -> list[tuple[Quote, Standing]]:
        """Return the quotes on a page that changed, with what became of them; none where there is no page."""
        seen = self.readable(sent.chat)
        return changed((sent.quotes[at] for at in self.positions(sent, page)), seen)

    def _opened(
        self, shown: dict[int, render.Shown], view: View, count: int, sent: SentAnswer, vote: Vote | None
    ) -> render.Message | None:
        above, seen = next(_aboves(sent, view, vote)), self.readable(sent.chat)
        opened = [at for at in shown if at == view.open]
        for at, sentences, brief in product(opened, _CONTEXT_SENTENCES, (False, True)):
            if wide := _in_context(shown[at], seen, sentences):
                message = render.page(shown | {at: wide}, view, count, sent.words, above, brief=brief)
                if message:
                    return message
        return None

    def readable(self, chat: int) -> Readable:
        """Return the archive as it may be seen in a chat."""
        return self._archive.readership(audience_of(chat))


def _layout(sent: SentAnswer) -> tuple[tuple[int, ...], ...]:
    return render.pages(sent.quotes, sent.words, sent.per_page)


def _heads(sent: SentAnswer, positions: Sequence[int]) -> dict[int, str]:
    """Return above which quotes of a page their question stands: the first one of each."""
    asked = {at: sent.heads[at] for at in positions if at < len(sent.heads)}
    return {at: head for at, head in asked.items() if asked.get(at - 1) != head}


def _whole(rest: Iterable[Quote], seen: Readable) -> Iterator[Quote]:
    """Yield further quotes whole, without those that must not be shown (any more)."""
    for quote in rest:
        with suppress(UnknownArticle):
            yield seen.whole(quote)


def _in_context(shown: render.Shown, seen: Readable, sentences: int) -> render.Shown | None:
    quote = shown.quote
    try:
        span = seen.context(quote, sentences)
        text = seen.quoted_text(quote.article, quote.revision, span)
    except UnknownArticle:
        return None
    start, stop = quote.span.start - span.start, quote.span.stop - span.start
    if text[start:stop] != quote.text or text == quote.text or not render.survives(text):
        return None
    return replace(shown, before=text[:start], after=text[stop:])


def changed(quotes: Iterable[Quote], seen: Readable) -> list[tuple[Quote, Standing]]:
    """Return the quotes that no longer stand as they were, with what became of them."""
    found = ((quote, became(quote, seen)) for quote in quotes)
    return [(quote, standing) for quote, standing in found if standing]


def became(quote: Quote, seen: Readable) -> Standing | None:
    """Say what became of a quote; None where it stands as it was."""
    try:
        standing = seen.became(quote)
    except UnknownArticle:
        return None
    return standing if standing and standing.kind is not Kind.STANDS else None


def _aboves(sent: SentAnswer, view: View, vote: Vote | None) -> Iterator[render.Above]:
    """Yield what stands around the quotes: all of it, and what there is room for beside corrections."""
    # It is about the first quotes.
    differing = sent.differing if view.page == 0 else ()
    # Heads of what is not followed end nothing.
    ends = dict(zip(sent.follows, sent.heads, strict=False))
    yield render.Above(
        sent.question,
        sent.compared,
        sent.limits,
        sent.telling,
        differing,
        sent.differs,
        number=sent.number,
        carried=sent.carried,
        ends=ends,
        vote=vote,
    )
    limits, carried = sent.limits, sent.carried
    yield render.Above(
        sent.question, limits=limits, number=sent.number, carried=carried, ends=ends, vote=vote
    )
