"""What is said of quotes that no longer stand: in the messages that have them, and to whoever asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress

from bot import render
from bot.buttons import Changes, View
from bot.locales import LANGUAGES
from bot.pages import Pages, became, changed
from bot.remembered import SentAnswer, SentCheck, SentElsewhere, sent_quotes
from bot.shelf import Readable, Shelf
from corpus.correctionrows import Due
from corpus.errors import UnknownArticle
from corpus.sentrows import Place
from corpus.standing import Standing
from index.answer import Quote
from index.checking import SHOWN

_Sent = SentAnswer | SentCheck | SentElsewhere


class Corrections:
    """Words them. Every method blocks: call it in a worker.

    Args:
        archive: Where quotes are read again.
    """

    def __init__(self, archive: Shelf) -> None:
        self._archive = archive
        self._pages = Pages(archive)

    def message(self, place: Place, address: str) -> render.Message | None:
        """Return what a message has to show now; None where it is no longer known.

        Args:
            place: The message.
            address: The bot's.
        """
        sent = self._sent(place.answer, place.chat)
        match sent:
            case SentCheck():
                return self._checked(sent)
            case SentElsewhere():
                return self._elsewhere(sent, address)
            case SentAnswer():
                seen = self._pages.seen(sent, View(place.answer, place.page, place.open))
                return seen.message if seen else None
        return None

    def told(self, due: Due, language: str = "") -> render.Message | None:
        """Tell what became of the quotes in a message; None where nothing is there or may be told.

        Args:
            due: What is to be told of it.
            language: The code of that which is wanted in the chat now; empty for that of the message.
        """
        sent = self._sent(due.place.answer, due.place.now)
        if sent is None:
            return None
        quoted = ((sent.quotes[each.position], each.standing) for each in due.corrections)
        found = list(_tellable(quoted, self._readable(sent)))
        if not found:
            return None
        words = LANGUAGES.get(language, sent.words)
        return render.notice(sent.number, found, words, View(due.place.answer, due.place.page))

    def changes(self, button: Changes, chat: int) -> list[render.Message]:
        """Show what changed in the quotes on a page of an answer in this chat; may be nothing."""
        sent = self._sent(button.answer, chat)
        if sent is None:
            return []
        if isinstance(sent, SentAnswer):
            found = self._pages.changed(sent, button.page)
        else:
            found = changed(sent.quotes.values(), self._readable(sent))
        return render.changes(found, sent.words)

    def _checked(self, sent: SentCheck) -> render.Message:
        # Only these were shown, and are looked at again.
        seen, found = self._readable(sent), sent.found.first(SHOWN)
        gone = {quote.article for quote in sent.quotes.values() if seen.still(quote) is None}
        if gone.issuperset(match.article.article for match in found.matches):
            return render.line(sent.words.withdrawn)
        standings = {quote.article: became(quote, seen) for quote in sent.quotes.values()}
        return render.checked(found.without(gone), sent.words, standings)

    def _elsewhere(self, sent: SentElsewhere, address: str) -> render.Message:
        seen = self._readable(sent)
        still = filter(None, map(seen.still, sent.shown))
        message, _ = render.together([(quote, became(quote, seen)) for quote in still], sent.words, address)
        return message

    def _readable(self, sent: _Sent) -> Readable:
        return self._archive.readership(sent.audience)

    def _sent(self, answer: str, chat: int) -> _Sent | None:
        return sent_quotes(self._archive.recall(answer), chat)


def _tellable(found: Iterable[tuple[Quote, Standing]], seen: Readable) -> Iterator[tuple[Quote, Standing]]:
    """Leave out what must not be told (any more)."""
    for quote, standing in found:
        with suppress(UnknownArticle):
            yield quote, seen.tellable(quote, standing)
