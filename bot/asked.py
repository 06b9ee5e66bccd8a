"""A question as somebody asked it on Telegram."""

from __future__ import annotations

from dataclasses import dataclass

from bot.locales import Words
from corpus.numberedrows import Asking


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question, who asked it, and where.

    Attributes:
        question: On one line.
        chat: Where the answer will stand.
        words: The asker's language.
        thread: The topic that it stands in; None for none.
        asker: Telegram's number of who asked; None where nobody did.
        is_repeated: Whether the question stands above the quotes, because a button asked it.
        unlimited: Whether the days and the outlet that the question names are no limits.
    """

    question: str
    chat: int
    words: Words
    thread: int | None = None
    asker: int | None = None
    is_repeated: bool = False
    unlimited: bool = False

    @property
    def asking(self) -> Asking:
        """Who asked, and where, as it is kept."""
        return Asking(place=self.chat, thread=self.thread, asker=self.asker)
