"""Buttons by which a question is followed, and no longer followed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Self

from bot.buttons.form import Carried, form

# A row id of SQLite has up to 19 digits, of which those with 18 are enough.
_ROW = r"\d{1,18}"


@dataclass(frozen=True, slots=True)
class Follow(Carried):
    """Tell when something appears that answers what was asked.

    Attributes:
        number: Of the answer.
    """

    FORM: ClassVar = form(r"t1:(\d{1,9})")
    number: int

    def __str__(self) -> str:
        return f"t1:{self.number}"

    @classmethod
    def read(cls, match: re.Match[str]) -> Self:
        """Read it back."""
        return cls(int(match[1]))


@dataclass(frozen=True, slots=True)
class Unfollow(Carried):
    """Tell no longer, below a message about a question.

    Attributes:
        follow: Row id of what is followed.
    """

    FORM: ClassVar = form(rf"t2:({_ROW})")
    follow: int

    def __str__(self) -> str:
        return f"t2:{self.follow}"

    @classmethod
    def read(cls, match: re.Match[str]) -> Self:
        """Read it back."""
        return cls(int(match[1]))


@dataclass(frozen=True, slots=True)
class OnFollows(Carried):
    """Another state of the list of what is followed.

    Attributes:
        offset: How many come before the page.
        ended: Row id of what is to be followed no longer; 0 for nothing.
    """

    FORM: ClassVar = form(rf"t3:(\d{{1,4}}):({_ROW})")
    offset: int = 0
    ended: int = 0

    def __str__(self) -> str:
        return f"t3:{self.offset}:{self.ended}"

    @classmethod
    def read(cls, match: re.Match[str]) -> Self:
        """Read it back."""
        return cls(int(match[1]), int(match[2]))


@dataclass(frozen=True, slots=True)
class AtNight(Carried):
    """Whether to be told at night, too."""

    FORM: ClassVar = form(r"t4:([01])")
    wanted: bool

    def __str__(self) -> str:
        return f"t4:{int(self.wanted)}"

    @classmethod
    def read(cls, match: re.Match[str]) -> Self:
        """Read it back."""
        return cls(match[1] == "1")
