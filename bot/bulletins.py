"""What is told of questions that are followed: one message for all that is new in a place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot import render
from bot.asked import wanted
from bot.audiences import audience_of
from bot.buttons import View
from bot.locales import Words
from bot.pages import Pages, Seen
from bot.preferences import Preference
from bot.remembered import SentAnswer
from bot.shelf import Shelf
from corpus.clock import utc_now
from corpus.followrows import Follow, Spot
from corpus.foundrows import News, Pair
from index.answer import Quote
from index.audience import Audience, embargoed
from index.scope import EVERYTHING

# Quotes of one message, and of one question in it; what is left comes with the next message.
MOST = 9
OF_EACH = 3


class Rows(Protocol):
    """Where it is kept what was found; see `corpus.foundrows`."""

    def news(self, spot: Spot) -> list[News]:
        """Return what may be told in a place."""

    def drop_found(self, pairs: list[Pair]) -> None:
        """Forget what was found and answers nothing."""


@dataclass(frozen=True, slots=True)
class Bulletin:
    """A message about what is new.

    Attributes:
        seen: The message.
        pairs: Which articles it tells of, for which questions.
        asker: Telegram's number of who follows the first of these.
    """

    seen: Seen
    pairs: tuple[Pair, ...]
    asker: int


class Bulletins:
    """Writes them. Every method blocks: call it in a worker.

    Args:
        archive: What is asked.
        rows: What was found.
        now: The clock.
    """

    def __init__(self, archive: Shelf, rows: Rows, now: Callable[[], datetime] = utc_now) -> None:
        self._archive = archive
        self._rows = rows
        self._pages = Pages(archive)
        self._now = now

    def followers(self, spot: Spot) -> list[Follow]:
        """Return the questions in a place of which something may be told, first what is followed longest."""
        return [news.follow for news in self._rows.news(spot)]

    def written(self, spot: Spot, words: Words, preference: Preference) -> Bulletin | None:
        """Tell what is new in a place, as asking finds it now; None where nothing is.

        What answers nothing (any more) is forgotten. What is under an embargo waits for its end.

        Args:
            spot: The place.
            words: The language.
            preference: What its chat prefers.
        """
        found = list(self._found(spot, words, preference))
        if not found:
            return None
        sent = SentAnswer(
            spot.chat,
            words.code,
            "",
            tuple(quote for _, quote in found),
            compared=words.follows.told,
            per_page=preference.quotes or _usual(spot.chat),
            asker=found[0][0].asker,
            heads=tuple(follow.question for follow, _ in found),
            follows=tuple(follow.id for follow, _ in found),
        )
        seen = self._pages.page(sent, View(self._archive.remember(sent.body())))
        pairs = tuple((follow.id, quote.article) for follow, quote in found)
        return Bulletin(seen, pairs, found[0][0].asker)

    def _found(self, spot: Spot, words: Words, preference: Preference) -> Iterator[tuple[Follow, Quote]]:
        later = embargoed(self._archive.outlet_rules(), self._now())
        room = MOST
        for news in self._rows.news(spot):
            articles = [id for id, source in news.articles.items() if source.casefold() not in later]
            if articles and room:
                quotes = self._quotes(news.follow, articles, min(OF_EACH, room), words, preference)
                room -= len(quotes)
                yield from ((news.follow, quote) for quote in quotes)

    def _quotes(
        self, follow: Follow, articles: list[str], limit: int, words: Words, preference: Preference
    ) -> tuple[Quote, ...]:
        """Judge what was found for a question; return what is told of it now."""
        scope = EVERYTHING if follow.unlimited else wanted(preference, follow.chat)
        answer = self._pages.readable(follow.chat).answered_by(
            articles, follow.question, limit=limit, scope=scope, any_time=follow.unlimited
        )
        quotes = self._pages.shown(answer.quotes, follow.chat, words)
        answering = {quote.article for quote in (*quotes, *answer.rest)}
        self._rows.drop_found([(follow.id, id) for id in articles if id not in answering])
        return quotes


def _usual(chat: int) -> int:
    return render.IN_GROUPS if audience_of(chat) is Audience.PUBLIC else render.IN_PRIVATE
