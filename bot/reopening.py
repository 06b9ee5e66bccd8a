"""Answers that are opened again: by their number where they were given, or by a link that was shared."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot import render
from bot.asked import Asked
from bot.buttons import View
from bot.locales import Words
from bot.pages import Pages, Seen
from bot.remembered import SentAnswer, shared_answer
from bot.shelf import Readable, Shelf
from corpus.errors import UnknownAnswer
from index.kept import Kept


class Reopening:
    """Opens answers again. Every method blocks: call it in a worker.

    Args:
        archive: Where they are remembered.
    """

    def __init__(self, archive: Shelf) -> None:
        self._archive = archive
        self._pages = Pages(archive)

    def opened(self, answer: str, asked: Asked) -> Seen | None:
        """Show an answer that was given somewhere, as it may be seen here; None where there is none.

        Args:
            answer: Its id, as a link carried it; may be forged.
            asked: Who opens it, and where; its question is empty.
        """
        given = shared_answer(self._archive.recall(answer))
        kept = _kept(self._pages.readable(asked.chat), given.number) if given else None
        if given is None or kept is None:
            return None
        whole = self._pages.whole(replace(given, chat=asked.chat, language=asked.words.code))
        day = datetime.fromisoformat(kept.asked).date()
        said = asked.words.people.given_on.format(date=asked.words.day(day))
        opened = SentAnswer(
            asked.chat,
            asked.words.code,
            kept.question,
            self._pages.shown(whole.quotes, asked.chat, asked.words),
            number=given.number if given.chat == asked.chat else 0,
            compared=said,
            per_page=asked.quotes,
            asker=asked.asker,
        )
        return (
            self._pages.page(opened, View(self._archive.remember(opened.body()))) if opened.quotes else None
        )

    def numbered(self, number: int, asked: Asked) -> Seen:
        """Show an answer that was given in this chat again."""
        kept = kept_here(self._pages.readable(asked.chat), number, asked.chat)
        answer = self._archive.shown_in(asked.chat, kept.message) if kept and kept.message else None
        seen = self.opened(answer, asked) if answer else None
        return seen or unknown(number, asked.words)


def kept_here(seen: Readable, number: int, chat: int) -> Kept | None:
    """Return what was kept of an answer, if it was given in a chat.

    Args:
        seen: The archive as it may be seen there.
        number: Of the answer.
        chat: Telegram's number.
    """
    kept = _kept(seen, number)
    return kept if kept and kept.place == chat else None


def unknown(number: int, words: Words) -> Seen:
    """Say that there is no such answer in a chat."""
    return Seen(render.line(words.kept.unknown, number=number))


def _kept(seen: Readable, number: int) -> Kept | None:
    try:
        return seen.kept(number)
    except UnknownAnswer:
        return None
