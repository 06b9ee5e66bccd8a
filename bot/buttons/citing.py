"""Buttons by which a quote is cited."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Self

from bot.buttons.answers import View
from bot.buttons.form import ID, Carried, form

_VIEW = rf"({ID}):(\d{{1,2}}):(\d{{1,2}}|-)"


class Form(StrEnum):
    """In which form a quote is cited."""

    QUOTE = "quote"
    SOURCE = "source"
    BIBTEX = "bibtex"
    CSL = "csl"


@dataclass(frozen=True, slots=True)
class ToCite(Carried):
    """The forms in which a quote can be cited.

    Attributes:
        view: The state of the answer below which they stand.
        at: Position of the quote among all of the answer, counted from 0; None for the first on the page.
    """

    FORM: ClassVar = form(rf"b1:{_VIEW}:(\d{{1,2}}|-)")
    view: View
    at: int | None = None

    def __str__(self) -> str:
        return f"b1:{_written(self.view)}:{'-' if self.at is None else self.at}"

    @classmethod
    def read(cls, match: re.Match[str]) -> Self:
        """Read it back."""
        return cls(_view(match), None if match[4] == "-" else int(match[4]))


@dataclass(frozen=True, slots=True)
class Cite(Carried):
    """A quote in one form, where that is too long for a button that copies.

    Attributes:
        answer: Id of the remembered answer.
        at: As for `ToCite`.
        form: Which.
    """

    FORM: ClassVar = form(rf"b2:({ID}):(\d{{1,2}}):([a-z]{{1,6}})")
    answer: str
    at: int
    form: Form

    def __str__(self) -> str:
        return f"b2:{self.answer}:{self.at}:{self.form}"

    @classmethod
    def read(cls, match: re.Match[str]) -> Self | None:
        """Read it back; None where the form is none."""
        if match[3] not in set(Form):
            return None
        return cls(match[1], int(match[2]), Form(match[3]))


def _written(view: View) -> str:
    return str(view).partition(":")[2]


def _view(match: re.Match[str]) -> View:
    return View(match[1], int(match[2]), None if match[3] == "-" else int(match[3]))
