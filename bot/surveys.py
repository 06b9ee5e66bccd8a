"""The newest articles, and quotes on a topic in order of their dates; knows the archive, not Telegram."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot import render
from bot.asked import Asked
from bot.buttons import View
from bot.locales import Words
from bot.pages import Pages, Seen
from bot.remembered import SentAnswer
from bot.shelf import Shelf
from index.answer import Answer, Quote

# Articles of one list; whoever wants older ones names days.
MOST = 30
# So many of the best quotes are compared.
_COMPARED = 3


class Surveys:
    """Lists quotes in order of their dates. Every method blocks: call it in a worker.

    A list is an answer whose quotes stand in another order: its buttons do the same.

    Args:
        archive: What is asked.
    """

    def __init__(self, archive: Shelf) -> None:
        self._archive = archive
        self._pages = Pages(archive)

    def timeline(self, asked: Asked) -> Seen:
        """Quote what was printed on a topic, the oldest first, or refuse.

        Args:
            asked: The topic, and where it is asked.
        """
        answer = self._found(asked)
        quotes = self._shown(_by_date(answer.quotes), asked)
        if not quotes:
            return self._refused(answer, asked)
        return self._laid_out(quotes, asked, answer, asked.words.surveys.timeline(len(quotes)))

    def latest(self, asked: Asked) -> Seen:
        """Quote what the newest articles begin with, or what the newest on a topic say of it.

        Args:
            asked: An outlet or a topic, or nothing, and where it is asked.
        """
        seen, words = self._pages.readable(asked.chat), asked.words
        is_named = any(map(str.isalnum, asked.question))
        outlet = seen.outlet_called(asked.question) if is_named else ""
        if is_named and not outlet:
            return self._latest_on(asked)
        quotes = self._shown(seen.newest(MOST, outlet), asked)
        if not quotes:
            return Seen(render.line(words.surveys.nothing if seen.outlets() else words.empty_archive))
        return self._laid_out(quotes, replace(asked, question=outlet), None, words.surveys.latest)

    def _latest_on(self, asked: Asked) -> Seen:
        answer = self._found(asked)
        quotes = self._shown(_by_date(answer.quotes, newest_first=True), asked)
        if not quotes:
            return self._refused(answer, asked)
        return self._laid_out(quotes, asked, answer, asked.words.surveys.latest_on)

    def _found(self, asked: Asked) -> Answer:
        """Ask about a topic, and keep the answer."""
        found = self._pages.readable(asked.chat).survey(asked.question, limit=MOST, scope=asked.scope)
        return self._archive.keep(found, asked.asking)

    def _shown(self, quotes: Sequence[Quote], asked: Asked) -> tuple[Quote, ...]:
        return self._pages.shown(quotes, asked.chat, asked.words)

    def _refused(self, answer: Answer, asked: Asked) -> Seen:
        return Seen(render.refusal(answer, asked.words), number=answer.number)

    def _laid_out(self, quotes: tuple[Quote, ...], asked: Asked, answer: Answer | None, said: str) -> Seen:
        """Remember a list, and return its first page.

        Args:
            quotes: In their order.
            asked: Who asked, and where.
            answer: What they are from; None where nothing was asked about.
            said: Stands above them.
        """
        words = asked.words
        limits = render.limits(answer.scope, words) if answer and not answer.scope.is_open else ""
        sent = SentAnswer(
            asked.chat,
            words.code,
            asked.question,
            quotes,
            compared="\n".join(filter(None, (said, limits and words.only.format(limits=limits)))),
            per_page=asked.quotes,
            asker=asked.asker,
            number=answer.number if answer else 0,
            heads=tuple(_dated(quote, words) for quote in quotes),
        )
        if answer and _stand_on_one_page(answer, quotes[: asked.quotes]):
            sent = replace(sent, differing=answer.differing, differs=answer.differs)
        first = self._pages.page(sent, View(self._archive.remember(sent.body())))
        return replace(first, number=sent.number)


def _by_date(quotes: Sequence[Quote], *, newest_first: bool = False) -> tuple[Quote, ...]:
    """Order quotes by publication; undated ones come last, in the order given."""
    dated = (quote for quote in quotes if quote.published)
    ordered = sorted(dated, key=lambda quote: quote.published, reverse=newest_first)
    return (*ordered, *(quote for quote in quotes if not quote.published))


def _dated(quote: Quote, words: Words) -> str:
    day = quote.published[:10]
    return words.day(date.fromisoformat(day)) if day else words.surveys.undated


def _stand_on_one_page(answer: Answer, page: Sequence[Quote]) -> bool:
    """Whether the quotes that were compared are all before the reader's eyes."""
    there = {(quote.article, quote.span) for quote in page}
    return all((quote.article, quote.span) in there for quote in answer.quotes[:_COMPARED])
