"""The types of wording, filled with what a language's file has."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from enum import EnumType
from typing import Any, TypeVar, get_args, get_type_hints

from bot.locales.counted import Counted
from bot.locales.entries import Entry

Filled = TypeVar("Filled")


def fill(kind: type[Filled], entry: Entry, **given: object) -> Filled:
    """Make wording of a type.

    Args:
        kind: A dataclass; its fields are the keys of the table.
        entry: The table.
        **given: Fields that the table does not have.

    Raises:
        BrokenCatalogue: The table does not fit the type.
    """
    hints = _hints(kind)
    parts = entry.parts([name for name in hints if name not in given])
    return kind(**given, **{name: _value(hints[name], part) for name, part in parts.items()})


def _value(hint: Any, entry: Entry) -> object:
    if hint is str:
        return entry.text()
    if hint is Counted:
        return entry.counted()
    if is_dataclass(hint):
        return fill(hint, entry)  # type: ignore[arg-type]
    named, inner = get_args(hint)
    wanted: list[str] | None = list(named) if isinstance(named, EnumType) else None
    return {named(key): _value(inner, part) for key, part in entry.parts(wanted).items()}


def _hints(kind: type) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}
