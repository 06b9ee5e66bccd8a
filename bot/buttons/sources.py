"""Buttons below the list of outlets, which anybody may press."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Self

from bot.buttons.form import Carried, form


@dataclass(frozen=True, slots=True)
class Sources(Carried):
    """A page of the list of outlets, by how many come before it."""

    FORM: ClassVar = form(r"o2:(\d{1,6})")
    offset: int = 0

    def __str__(self) -> str:
        return f"o2:{self.offset}"

    @classmethod
    def read(cls, match: re.Match[str]) -> Self:
        """Read it back."""
        return cls(int(match[1]))
