"""What buttons need after a restart, as it is kept in the archive."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, ClassVar

from bot.locales import LANGUAGES, Words
from corpus.article import Span
from index.answer import Quote
from index.speaker import PAPER, Kind, Voice

VERSION = 1


@dataclass(frozen=True, slots=True)
class SentAnswer:
    """An answer that was sent.

    Attributes:
        chat: Where it was sent; only there its buttons work.
        language: Code of the language that it was worded in.
        question: As asked, where it stands above the quotes; else empty.
        quotes: All of them, also those of pages not yet looked at.
        asked: The question, where it can be asked again without the limits that it names; else empty.
        limits: These limits in words; empty where there are none.
    """

    KIND: ClassVar[str] = "answer"
    chat: int
    language: str
    question: str
    quotes: tuple[Quote, ...]
    asked: str = ""
    limits: str = ""

    @property
    def words(self) -> Words:
        """The language that it was worded in."""
        return LANGUAGES[self.language]

    def body(self) -> dict[str, object]:
        """Return it in the form that is stored."""
        return {"version": VERSION, "kind": self.KIND, **asdict(self)}


@dataclass(frozen=True, slots=True)
class SentOffer:
    """Example questions that were offered as buttons."""

    KIND: ClassVar[str] = "offer"
    chat: int
    questions: tuple[str, ...]

    def body(self) -> dict[str, object]:
        """Return it in the form that is stored."""
        return {"version": VERSION, "kind": self.KIND, **asdict(self)}


def sent_answer(body: dict[str, Any] | None, chat: int) -> SentAnswer | None:
    """Read a stored answer; None where there is none of this chat in this form."""
    if body is None or not _is(SentAnswer.KIND, body, chat):
        return None
    quotes = tuple(_quote(quote) for quote in body["quotes"])
    # Answers from before there were limits have none.
    asked, limits = body.get("asked", ""), body.get("limits", "")
    return SentAnswer(chat, body["language"], body["question"], quotes, asked, limits)


def sent_offer(body: dict[str, Any] | None, chat: int) -> SentOffer | None:
    """Read a stored offer; None where there is none of this chat in this form."""
    if body is None or not _is(SentOffer.KIND, body, chat):
        return None
    return SentOffer(chat, tuple(body["questions"]))


def _is(kind: str, body: dict[str, Any], chat: int) -> bool:
    expected = (VERSION, kind, chat)
    return (body.get("version"), body.get("kind"), body.get("chat")) == expected


def _quote(stored: dict[str, Any]) -> Quote:
    cites: Sequence[str] = stored["cites"]
    # Answers from before voices were told have the paper's.
    voice = stored.get("voice", asdict(PAPER))
    read = {"span": Span(**stored["span"]), "cites": tuple(cites), "voice": _voice(**voice)}
    return Quote(**{**stored, **read})


def _voice(kind: str, speaker: str) -> Voice:
    return Voice(Kind(kind), speaker)
