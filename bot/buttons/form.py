"""What every kind of button has in common."""

from __future__ import annotations

import re
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


def form(pattern: str) -> re.Pattern[str]:
    """Return what a kind of button looks like."""
    return re.compile(pattern, re.ASCII)
