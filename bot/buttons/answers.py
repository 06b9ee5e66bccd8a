"""Buttons below answers and greetings, which anybody may press."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Self

from bot.buttons.form import ID, Carried, form


@dataclass(frozen=True, slots=True)
class View(Carried):
    """One state of an answer: which page, and around which of its quotes the context is shown.

    Attributes:
        answer: Id of the remembered answer.
        page: Counted from 0.
        open: Position among all quotes of the answer, counted from 0; None for none.
    """

    FORM: ClassVar = form(rf"q1:({ID}):(\d{{1,2}}):(\d{{1,2}}|-)")
    answer: str
    page: int = 0
    open: int | None = None

    def __str__(self) -> str:
        return f"q1:{self.answer}:{self.page}:{'-' if self.open is None else self.open}"

    @classmethod
    def read(cls, match: re.Match[str]) -> Self:
        """Read it back."""
        return cls(match[1], int(match[2]), None if match[3] == "-" else int(match[3]))


@dataclass(frozen=True, slots=True)
class Example(Carried):
    """One of the example questions that were offered."""

    FORM: ClassVar = form(rf"e1:({ID}):(\d)")
    offer: str
    number: int

    def __str__(self) -> str:
        return f"e1:{self.offer}:{self.number}"

    @classmethod
    def read(cls, match: re.Match[str]) -> Self:
        """Read it back."""
        return cls(match[1], int(match[2]))


@dataclass(frozen=True, slots=True)
class Unlimited(Carried):
    """The same question again, without the limits that it names."""

    FORM: ClassVar = form(rf"u1:({ID})")
    answer: str

    def __str__(self) -> str:
        return f"u1:{self.answer}"

    @classmethod
    def read(cls, match: re.Match[str]) -> Self:
        """Read it back."""
        return cls(match[1])


@dataclass(frozen=True, slots=True)
class Alone(Carried):
    """The same question again, without what it took over from the one before."""

    FORM: ClassVar = form(rf"o1:({ID})")
    answer: str

    def __str__(self) -> str:
        return f"o1:{self.answer}"

    @classmethod
    def read(cls, match: re.Match[str]) -> Self:
        """Read it back."""
        return cls(match[1])


@dataclass(frozen=True, slots=True)
class Changes(Carried):
    """What changed in the quotes on a page of an answer."""

    FORM: ClassVar = form(rf"c1:({ID}):(\d{{1,2}})")
    answer: str
    page: int

    def __str__(self) -> str:
        return f"c1:{self.answer}:{self.page}"

    @classmethod
    def read(cls, match: re.Match[str]) -> Self:
        """Read it back."""
        return cls(match[1], int(match[2]))
