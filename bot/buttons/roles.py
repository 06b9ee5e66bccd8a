"""Buttons below the list of those who may change the archive."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Self

from bot.buttons.form import Carried, form
from corpus.rolerows import Role


@dataclass(frozen=True, slots=True)
class Entrust(Carried):
    """Give somebody a role.

    Attributes:
        user: Telegram's number.
        role: Which; None to take hers.
    """

    FORM: ClassVar = form(r"r1:(\d{1,19}):(editor|admin|-)")
    user: int
    role: Role | None

    def __str__(self) -> str:
        return f"r1:{self.user}:{self.role or '-'}"

    @classmethod
    def read(cls, match: re.Match[str]) -> Self:
        """Read it back."""
        return cls(int(match[1]), None if match[2] == "-" else Role(match[2]))
