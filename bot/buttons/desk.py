"""Buttons below lists and previews, which only admins may press."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Self

from bot.buttons.form import ID, Carried, ToPage, form


class Listing(ToPage):
    """A page of the list of articles, by how many articles come before it."""

    __slots__ = ()
    NAME: ClassVar = "l1"
    FORM: ClassVar = form(rf"{NAME}:(\d{{1,9}})")


class LogPage(ToPage):
    """A page of the log, by how many lines come before it."""

    __slots__ = ()
    NAME: ClassVar = "g1"
    FORM: ClassVar = form(rf"{NAME}:(\d{{1,9}})")


class GapPage(ToPage):
    """A page of what readers miss, by how many gaps come before it."""

    __slots__ = ()
    NAME: ClassVar = "m1"
    FORM: ClassVar = form(rf"{NAME}:(\d{{1,9}})")


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
class OnDraft(Carried):
    """Something to be done with what a preview shows.

    Attributes:
        draft: Id of the remembered draft.
        step: How often it had been changed when the button was shown.
        verb: What to do.
        number: The paragraph to drop, or the page of paragraphs; both counted from 0.
    """

    FORM: ClassVar = form(rf"d1:({ID}):(\d{{1,6}}):([a-z]{{1,6}}):(\d{{1,6}})")
    draft: str
    step: int
    verb: Verb
    number: int = 0

    def __str__(self) -> str:
        return f"d1:{self.draft}:{self.step}:{self.verb}:{self.number}"

    @classmethod
    def read(cls, match: re.Match[str]) -> Self | None:
        """Read it back; None where the verb is none."""
        if match[3] not in set(Verb):
            return None
        return cls(match[1], int(match[2]), Verb(match[3]), int(match[4]))
