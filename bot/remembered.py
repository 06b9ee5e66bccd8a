"""What buttons need after a restart, as it is kept in the archive."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from pydantic import TypeAdapter

from bot.audiences import audience_of
from bot.locales import LANGUAGES, Words
from index.answer import Quote
from index.audience import Audience
from index.checking import SHOWN, Checked, Match
from index.told import Aspect

VERSION = 1


class Remembered:
    """What all that is remembered has in common.

    Attributes:
        KIND: Tells it from what else is kept.
        chat: Where it was sent.
    """

    __slots__ = ()
    KIND: ClassVar[str]
    chat: int

    def body(self) -> dict[str, object]:
        """Return it in the form that is stored."""
        return {"version": VERSION, "kind": self.KIND, **_FORMS[type(self)].dump_python(self, mode="json")}


class Worded(Remembered):
    """What was said in a language.

    Attributes:
        language: Its code.
    """

    __slots__ = ()
    language: str

    @property
    def words(self) -> Words:
        """The language that it was worded in."""
        return LANGUAGES[self.language]

    @property
    def audience(self) -> Audience:
        """Who may read it."""
        return audience_of(self.chat)


@dataclass(frozen=True, slots=True)
class SentAnswer(Worded):
    """An answer that was sent.

    Attributes:
        chat: Where it was sent; only there its buttons work.
        language: Code of the language that it was worded in.
        question: As asked, where it stands above the quotes; else empty.
        quotes: Those of the pages that were looked at.
        rest: Those of further pages, in part; see `Answer.rest`.
        per_page: How many a message shows.
        asker: Telegram's number of who asked; None where nobody did.
        carried: What the question took over from the one before; empty where it took over nothing.
        asked: The question, where it can be asked again without the limits that it names; else empty.
        limits: These limits in words; empty where there are none.
        differing: Figures, days or names in which the first quotes differ.
        differs: Which of these.
        telling: Words of the question that the quotes are looked at for.
        number: Under which it is kept; 0 where it is not.
        compared: What asking again brought; empty where it was asked once.
        heads: What stands above each quote, where something does: the question that it answers, or its day.
        follows: Row ids of these questions, where they are followed; else empty.
    """

    KIND: ClassVar[str] = "answer"
    chat: int
    language: str
    question: str
    quotes: tuple[Quote, ...]
    asked: str = ""
    limits: str = ""
    telling: tuple[str, ...] = ()
    differing: tuple[str, ...] = ()
    number: int = 0
    compared: str = ""
    differs: Aspect = Aspect.FIGURES
    rest: tuple[Quote, ...] = ()
    per_page: int = 3
    asker: int | None = None
    carried: str = ""
    heads: tuple[str, ...] = ()
    follows: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SentCheck(Worded):
    """What was said of an alleged quote.

    Attributes:
        chat: Where.
        language: Code of the language that it was worded in.
        asker: Telegram's number of who asked; None where nobody did.
        found: What became of the quote.
    """

    KIND: ClassVar[str] = "check"
    chat: int
    language: str
    asker: int | None
    found: Checked
    number: ClassVar[int] = 0

    @property
    def quotes(self) -> Mapping[int, Quote]:
        """What it shows of articles, by their position; withdrawn ones were shown as such."""
        return {
            at: _quote(match)
            for at, match in enumerate(self.found.matches[:SHOWN])
            if match.text and not match.withdrawn
        }


@dataclass(frozen=True, slots=True)
class SentElsewhere(Worded):
    """Quotes in a chat that the bot is not in.

    Attributes:
        chat: The private chat of who put them there.
        language: Code of the language that it was worded in.
        shown: The quotes.
    """

    KIND: ClassVar[str] = "elsewhere"
    chat: int
    language: str
    shown: tuple[Quote, ...]
    number: ClassVar[int] = 0

    @property
    def audience(self) -> Audience:
        """Who may read it: others than whose chat it is remembered with."""
        return Audience.PUBLIC

    @property
    def quotes(self) -> Mapping[int, Quote]:
        """The quotes, by their position."""
        return dict(enumerate(self.shown))


@dataclass(frozen=True, slots=True)
class SentOffer(Remembered):
    """Example questions that were offered as buttons."""

    KIND: ClassVar[str] = "offer"
    chat: int
    questions: tuple[str, ...]


# What an older version did not store takes its default.
_ANSWERS = TypeAdapter(SentAnswer)
_OFFERS = TypeAdapter(SentOffer)
_CHECKS = TypeAdapter(SentCheck)
_ELSEWHERE = TypeAdapter(SentElsewhere)
_FORMS: Mapping[type, TypeAdapter[Any]] = {
    SentAnswer: _ANSWERS,
    SentOffer: _OFFERS,
    SentCheck: _CHECKS,
    SentElsewhere: _ELSEWHERE,
}


def sent_answer(body: dict[str, Any] | None, chat: int) -> SentAnswer | None:
    """Read a stored answer; None where there is none of this chat in this form."""
    if body is None or not _is(SentAnswer.KIND, body, chat):
        return None
    return _ANSWERS.validate_python(body)


def sent_quotes(body: dict[str, Any] | None, chat: int) -> SentAnswer | SentCheck | SentElsewhere | None:
    """Read what is stored of quotes that were sent; None where there is nothing of this chat in this form."""
    if body is None:
        return None
    if _is(SentCheck.KIND, body, chat):
        return _CHECKS.validate_python(body)
    if _is(SentElsewhere.KIND, body, chat):
        return _ELSEWHERE.validate_python(body)
    return sent_answer(body, chat)


def shared_answer(body: dict[str, Any] | None) -> SentAnswer | None:
    """Read a stored answer, whichever chat it was sent to; None where there is none in this form."""
    if body is None or not isinstance(chat := body.get("chat"), int):
        return None
    return sent_answer(body, chat)


def sent_offer(body: dict[str, Any] | None, chat: int) -> SentOffer | None:
    """Read a stored offer; None where there is none of this chat in this form."""
    if body is None or not _is(SentOffer.KIND, body, chat):
        return None
    return _OFFERS.validate_python(body)


def _is(kind: str, body: dict[str, Any], chat: int) -> bool:
    expected = (VERSION, kind, chat)
    return (body.get("version"), body.get("kind"), body.get("chat")) == expected


def _quote(match: Match) -> Quote:
    named = match.article
    return Quote(
        article=named.article,
        revision=match.revision,
        span=match.alignment.span,
        text=match.text,
        title=named.title,
        opening=named.opening,
        source=named.source,
        url=named.url,
        published=named.published,
        updated=named.updated,
        added=match.added,
    )
