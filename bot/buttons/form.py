"""What every kind of button has in common."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Self

# An id as the archive gives it.
ID = r"[A-Za-z0-9_-]{1,24}"


class Carried:
    """What a button carries; `str` is what Telegram is given, at most 64 bytes.

    Attributes:
        FORM: What it looks like.
    """

    __slots__ = ()
    FORM: ClassVar[re.Pattern[str]]

    @classmethod
    def read(cls, match: re.Match[str]) -> Self | None:
        """Read it back; None where it makes no sense."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class OfAnswer(Carried):
    """Something to be done with a remembered answer.

    Attributes:
        NAME: Tells its kind, with its version.
        answer: Id of the remembered answer.
    """

    NAME: ClassVar[str]
    answer: str

    def __str__(self) -> str:
        return f"{self.NAME}:{self.answer}"

    @classmethod
    def read(cls, match: re.Match[str]) -> Self:
        """Read it back."""
        return cls(match[1])


@dataclass(frozen=True, slots=True)
class ToPage(Carried):
    """A page of a list.

    Attributes:
        NAME: Tells which list, with its version.
        offset: How many of its lines come before the page.
    """

    NAME: ClassVar[str]
    offset: int = 0

    def __str__(self) -> str:
        return f"{self.NAME}:{self.offset}"

    @classmethod
    def read(cls, match: re.Match[str]) -> Self:
        """Read it back."""
        return cls(int(match[1]))


def form(pattern: str) -> re.Pattern[str]:
    """Return what a kind of button looks like."""
    return re.compile(pattern, re.ASCII)
