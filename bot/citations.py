"""Quotes of remembered answers, as they are cited; knows the archive, not Telegram."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass

from bot import render
from bot.buttons import Cite, ToCite
from bot.pages import Pages
from bot.remembered import SentAnswer, sent_answer
from bot.shelf import Shelf
from corpus.errors import UnknownArticle


@dataclass(frozen=True, slots=True)
class Offered:
    """What a press brings.

    Attributes:
        rows: Buttons that take the place of those below the answer; none where nothing can be cited.
        notice: Pops up; empty for nothing.
    """

    rows: render.Rows = ()
    notice: str = ""


class Citations:
    """Cites quotes. Every method blocks: call it in a worker.

    Args:
        archive: Where answers are remembered and quotes are read again.
    """

    def __init__(self, archive: Shelf) -> None:
        self._archive = archive
        self._pages = Pages(archive)

    def offered(self, button: ToCite, chat: int) -> Offered | None:
        """Return the buttons that cite one of the quotes of a page.

        Args:
            button: As it was carried; may be forged.
            chat: Where it was pressed.

        Returns:
            None where no answer of this chat has this page.
        """
        sent = sent_answer(self._archive.recall(button.view.answer), chat)
        positions = self._pages.positions(sent, button.view.page) if sent else ()
        if sent is None or not positions:
            return None
        quotes = self._cited(sent, positions)
        if not quotes:
            return Offered(notice=sent.words.withdrawn)
        return Offered(render.citing(quotes, positions[0], button, sent.words))

    def written(self, button: Cite, chat: int) -> render.Message | render.File | str | None:
        """Return a quote in one form.

        Args:
            button: As it was carried; may be forged.
            chat: Where it was pressed.

        Returns:
            A message or a file; a notice where the quote is gone; None where this chat has no such quote.
        """
        sent = sent_answer(self._archive.recall(button.answer), chat)
        if sent is None or button.at >= len(sent.quotes):
            return None
        quotes = self._cited(sent, (button.at,))
        return render.cited(button.form, quotes[button.at], sent.words) if quotes else sent.words.withdrawn

    def _cited(self, sent: SentAnswer, positions: Iterable[int]) -> dict[int, render.Cited]:
        """Return what is cited of quotes, without those that must not be shown (any more)."""
        seen, found = self._pages.readable(sent.chat), {}
        for at in positions:
            quote = sent.quotes[at]
            with suppress(UnknownArticle):
                if seen.still(quote):
                    found[at] = render.Cited(quote.text, seen.cited(quote), seen.became(quote))
        return found
