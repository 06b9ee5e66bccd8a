"""What waits for an admin's word, as it is kept in the archive: nothing of it counts yet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, ClassVar

from pydantic import TypeAdapter, ValidationError

from bot.posts import Post
from bot.render import Markup
from corpus.article import Article

VERSION = 1


class Field(StrEnum):
    """What of an article an admin may say herself."""

    DATE = "date"
    TITLE = "title"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file on Telegram. It is fetched again when its articles are taken, rather than kept here.

    Attributes:
        id: Telegram's.
        name: Its name.
        digest: SHA-256 of its bytes in hexadecimal digits, so that what is taken is what was shown.
        post: The channel's post that it came with; None where nobody's channel published it.
    """

    id: str
    name: str
    digest: str
    post: Post | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Articles that an admin was shown.

    Attributes:
        chat: Where; only there its buttons work.
        articles: These; none where a file holds them, or once all is settled.
        file: Where they are; None where they are here.
        step: How often they have been changed.
        hidden: How many characters that hide something were taken out.
        settled: What stands in the preview's place once they were taken or cancelled; None before.
    """

    KIND: ClassVar[str] = "draft"
    chat: int
    articles: tuple[Article, ...] = ()
    file: SentFile | None = None
    step: int = 0
    hidden: int = 0
    settled: Markup | None = None

    @property
    def article(self) -> Article | None:
        """The one that may be changed; None where there are several."""
        return self.articles[0] if len(self.articles) == 1 else None

    def changed(self, article: Article) -> Draft:
        """Return it with another article, so that buttons of before no longer fit."""
        return replace(self, articles=(article,), step=self.step + 1)

    def closed(self, report: Markup) -> Draft:
        """Return what remains once it is settled: not the texts."""
        return Draft(chat=self.chat, step=self.step, settled=report)


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question to an admin, whose answer is a reply to it.

    Attributes:
        chat: Where it was asked.
        draft: Id of the draft.
        field: What was asked for.
        preview: Number of the message that shows the draft.
    """

    KIND: ClassVar[str] = "prompt"
    chat: int
    draft: str
    field: Field
    preview: int


@dataclass(frozen=True, slots=True)
class Collected:
    """Forwarded messages that wait for those that belong to them.

    Attributes:
        chat: Where they came.
        language: Code of the language of the answer.
        posts: In the order in which they came.
    """

    KIND: ClassVar[str] = "posts"
    chat: int
    language: str
    posts: tuple[Post, ...] = ()


_ADAPTERS: dict[str, TypeAdapter[Any]] = {made.KIND: TypeAdapter(made) for made in (Draft, Prompt, Collected)}


def body(kept: Draft | Prompt | Collected) -> dict[str, object]:
    """Return it in the form that is stored."""
    return {"version": VERSION, "kind": kept.KIND, **_ADAPTERS[kept.KIND].dump_python(kept, mode="json")}


def draft_of(stored: dict[str, Any] | None, chat: int) -> Draft | None:
    """Read a stored draft; None where there is none of this chat in this form."""
    found = _read(Draft.KIND, stored, chat)
    return found if isinstance(found, Draft) else None


def prompt_of(stored: dict[str, Any] | None, chat: int) -> Prompt | None:
    """Read a stored prompt; None where there is none of this chat in this form."""
    found = _read(Prompt.KIND, stored, chat)
    return found if isinstance(found, Prompt) else None


def collected_of(stored: dict[str, Any] | None, chat: int) -> Collected | None:
    """Read what was collected; None where nothing was of this chat in this form."""
    found = _read(Collected.KIND, stored, chat)
    return found if isinstance(found, Collected) else None


def _read(kind: str, stored: dict[str, Any] | None, chat: int) -> object:
    expected = (VERSION, kind, chat)
    if stored is None or (stored.get("version"), stored.get("kind"), stored.get("chat")) != expected:
        return None
    try:
        return _ADAPTERS[kind].validate_python(stored)
    except ValidationError:
        return None
