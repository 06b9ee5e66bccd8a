"""A question as somebody asked it on Telegram."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.audiences import audience_of
from bot.locales import Words
from bot.preferences import Preference
from corpus.numberedrows import Asking
from index.audience import Audience
from index.scope import EVERYTHING, Scope

_WORD = re.compile(r"\w+")


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
        unlimited: Whether the days and the outlet that the question names, and those of `own`, are no limits.
        quotes: How many a message shows.
        own: Which articles she wants to be quoted, whatever she asks.
        anew: Whether it is answered though it was lately.
        replied: Number of the answer's message that it replies to; None for none.
        alone: Whether it goes on from no other question.
    """

    question: str
    chat: int
    words: Words
    thread: int | None = None
    asker: int | None = None
    is_repeated: bool = False
    unlimited: bool = False
    quotes: int = 3
    own: Scope = EVERYTHING
    anew: bool = False
    replied: int | None = None
    alone: bool = False

    @property
    def scope(self) -> Scope:
        """Which articles may be quoted, beside what the question names."""
        return EVERYTHING if self.unlimited else self.own

    @property
    def asking(self) -> Asking:
        """Who asked, and where, as it is kept."""
        return Asking(place=self.chat, thread=self.thread, asker=self.asker, same=self.same)

    @property
    def same(self) -> str:
        """What this question has in common with those that a group has answers to already."""
        other = audience_of(self.chat) is Audience.PRIVATE or self.unlimited or self.replied
        return "" if other else " ".join(_WORD.findall(self.question.casefold()))


def wanted(preference: Preference, chat: int) -> Scope:
    """Return what somebody wants to be quoted in her private chat, whatever she asks.

    Args:
        preference: What the chat prefers.
        chat: Telegram's number; a group wants everything.
    """
    if audience_of(chat) is Audience.PUBLIC:
        return EVERYTHING
    today = datetime.now(UTC).date()
    since = today - timedelta(days=preference.days) if preference.days else None
    return Scope(since=since, outlet=preference.outlet)
