"""Buttons that say what somebody thinks of an answer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Self

from bot.buttons.answers import View
from bot.buttons.form import ID, Carried, form


class Opinion(StrEnum):
    """What she thinks; the rest says why it is no good, as `corpus.voterows.Why`."""

    UP = "up"
    DOWN = "down"
    ARTICLE = "article"
    ASIDE = "aside"
    OLD = "old"
    CUT = "cut"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Voted(Carried):
    """What somebody thinks of an answer.

    Attributes:
        view: The state of the answer that has the button.
        opinion: What she thinks.
    """

    FORM: ClassVar = form(rf"v1:({ID}):(\d{{1,2}}):(\d{{1,2}}|-):([a-z]{{2,7}})")
    view: View
    opinion: Opinion

    def __str__(self) -> str:
        return f"v1:{str(self.view).partition(':')[2]}:{self.opinion}"

    @classmethod
    def read(cls, match: re.Match[str]) -> Self | None:
        """Read it back; None where the opinion is none."""
        if match[4] not in set(Opinion):
            return None
        view = View(match[1], int(match[2]), None if match[3] == "-" else int(match[3]))
        return cls(view, Opinion(match[4]))
