"""Buttons below the list of outlets, which anybody may press."""

from __future__ import annotations

from typing import ClassVar

from bot.buttons.form import ToPage, form


class Sources(ToPage):
    """A page of the list of outlets, by how many come before it."""

    __slots__ = ()
    NAME: ClassVar = "o2"
    FORM: ClassVar = form(rf"{NAME}:(\d{{1,6}})")
