"""What buttons carry: short, versioned, and read back as if anybody had written it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

_ID = r"[A-Za-z0-9_-]{1,24}"
_VIEW = re.compile(rf"q1:({_ID}):(\d{{1,2}}):(\d{{1,2}}|-)", re.ASCII)
_EXAMPLE = re.compile(rf"e1:({_ID}):(\d)", re.ASCII)
_UNLIMITED = re.compile(rf"u1:({_ID})", re.ASCII)
_ON_DRAFT = re.compile(rf"d1:({_ID}):(\d{{1,6}}):([a-z]{{1,6}}):(\d{{1,6}})", re.ASCII)
_LOG = re.compile(r"g1:(\d{1,9})", re.ASCII)
_CHANGES = re.compile(rf"c1:({_ID}):(\d{{1,2}})", re.ASCII)
_LISTING = re.compile(r"l1:(\d{1,9})", re.ASCII)


@dataclass(frozen=True, slots=True)
class View:
    """One state of an answer: which page, and around which of its quotes the context is shown.

    Attributes:
        answer: Id of the remembered answer.
        page: Counted from 0.
        open: Position among all quotes of the answer, counted from 0; None for none.
    """

    answer: str
    page: int = 0
    open: int | None = None

    def __str__(self) -> str:
        return f"q1:{self.answer}:{self.page}:{'-' if self.open is None else self.open}"


@dataclass(frozen=True, slots=True)
class Example:
    """One of the example questions that were offered."""

    offer: str
    number: int

    def __str__(self) -> str:
        return f"e1:{self.offer}:{self.number}"


@dataclass(frozen=True, slots=True)
class Unlimited:
    """The same question again, without the limits that it names."""

    answer: str

    def __str__(self) -> str:
        return f"u1:{self.answer}"


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed in the quotes on a page of an answer."""

    answer: str
    page: int

    def __str__(self) -> str:
        return f"c1:{self.answer}:{self.page}"


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of the list of articles, by how many articles come before it."""

    offset: int = 0

    def __str__(self) -> str:
        return f"l1:{self.offset}"


@dataclass(frozen=True, slots=True)
class LogPage:
    """A page of the log, by how many lines come before it."""

    offset: int = 0

    def __str__(self) -> str:
        return f"g1:{self.offset}"


class Verb(StrEnum):
    """What a button under a preview does."""

    TAKE = "take"
    DATE = "date"
    TITLE = "title"
    SOURCE = "source"
    LINES = "lines"
    DROP = "drop"
    SHOW = "show"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class OnDraft:
    """Something to be done with what a preview shows.

    Attributes:
        draft: Id of the remembered draft.
        step: How often it had been changed when the button was shown.
        verb: What to do.
        number: The paragraph to drop, or the page of paragraphs; both counted from 0.
    """

    draft: str
    step: int
    verb: Verb
    number: int = 0

    def __str__(self) -> str:
        return f"d1:{self.draft}:{self.step}:{self.verb}:{self.number}"


AnyButton: TypeAlias = View | Example | Unlimited | Changes | Listing | LogPage | OnDraft


def parse(data: str | None) -> AnyButton | None:
    """Read what a button carried.

    Args:
        data: Whatever the client sent.

    Returns:
        None where it is nothing that this version knows.
    """
    data = data or ""
    if match := _VIEW.fullmatch(data):
        return View(match[1], int(match[2]), None if match[3] == "-" else int(match[3]))
    if (match := _ON_DRAFT.fullmatch(data)) and match[3] in set(Verb):
        return OnDraft(match[1], int(match[2]), Verb(match[3]), int(match[4]))
    for form, made in _BY_ID.items():
        if match := form.fullmatch(data):
            return made(match)
    return None


_BY_ID: dict[re.Pattern[str], Callable[[re.Match[str]], AnyButton]] = {
    _EXAMPLE: lambda match: Example(match[1], int(match[2])),
    _UNLIMITED: lambda match: Unlimited(match[1]),
    _CHANGES: lambda match: Changes(match[1], int(match[2])),
    _LISTING: lambda match: Listing(int(match[1])),
    _LOG: lambda match: LogPage(int(match[1])),
}
