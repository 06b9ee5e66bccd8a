"""Buttons below settings, and below what concerns a person or a group."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Self

from bot.buttons.form import ID, Carried, form


@dataclass(frozen=True, slots=True)
class Setting(Carried):
    """Something that somebody wants to be different.

    Attributes:
        field: Of `bot.preferences.Preference`, or "show" for a page of settings.
        value: In the form that `bot.choices` reads; empty for what is usual.
    """

    FORM: ClassVar = form(r"s1:([a-z]{1,8}):([A-Za-z0-9-]{0,24})")
    field: str
    value: str = ""

    def __str__(self) -> str:
        return f"s1:{self.field}:{self.value}"

    @classmethod
    def read(cls, match: re.Match[str]) -> Self:
        """Read it back."""
        return cls(match[1], match[2])


@dataclass(frozen=True, slots=True)
class Forget(Carried):
    """Forget a person; only she may press it.

    Attributes:
        user: Telegram's number.
    """

    FORM: ClassVar = form(r"f1:(\d{1,19})")
    user: int

    def __str__(self) -> str:
        return f"f1:{self.user}"

    @classmethod
    def read(cls, match: re.Match[str]) -> Self:
        """Read it back."""
        return cls(int(match[1]))


@dataclass(frozen=True, slots=True)
class Anew(Carried):
    """The same question again, though it was answered here lately.

    Attributes:
        answer: Id of the remembered answer.
    """

    FORM: ClassVar = form(rf"n1:({ID})")
    answer: str

    def __str__(self) -> str:
        return f"n1:{self.answer}"

    @classmethod
    def read(cls, match: re.Match[str]) -> Self:
        """Read it back."""
        return cls(match[1])
