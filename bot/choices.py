"""What may be chosen in settings, and how a choice is written in a button; pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from hashlib import blake2s

from bot.locales import LANGUAGES
from bot.preferences import Preference

QUOTES = (1, 2, 3)
DAYS = (0, 7, 30, 365)
# The usual nights; others are typed.
QUIET: tuple[tuple[int, int] | None, ...] = (None, (22, 7), (20, 8), (0, 6))
LANGUAGE = ("", *LANGUAGES)
_DAY_H = 24
_TYPED = re.compile(r"(\d{1,2})(?::00)?\D{1,10}(\d{1,2})(?::00)?\D{0,10}", re.ASCII)


def next_of(choices: Sequence[object], now: object) -> object:
    """Return what comes after a choice, around; the first one after what is no choice."""
    return choices[(choices.index(now) + 1) % len(choices)] if now in choices else choices[0]


def written_hours(quiet: tuple[int, int] | None) -> str:
    """Write quiet hours for a button."""
    return f"{quiet[0]}-{quiet[1]}" if quiet else ""


def written_outlet(name: str) -> str:
    """Write an outlet for a button, where its name would not fit."""
    return blake2s(name.encode(), digest_size=8).hexdigest() if name else ""


def typed_hours(text: str) -> tuple[int, int] | None:
    """Read quiet hours that somebody typed, such as "22-7" or "22:00 to 7:00"; None where these are none."""
    found = _TYPED.fullmatch(text.strip())
    if found is None or max(int(found[1]), int(found[2])) > _DAY_H:
        return None
    start, stop = int(found[1]) % _DAY_H, int(found[2]) % _DAY_H
    return (start, stop) if start != stop else None


def chosen(preference: Preference, field: str, value: str, outlets: Sequence[str]) -> Preference | None:
    """Return a preference with something else in it.

    Args:
        preference: As it was.
        field: As a button carried it; may be forged.
        value: The same.
        outlets: Names of those that may be chosen.

    Returns:
        None where that cannot be chosen.
    """
    match field:
        case "language" if value in LANGUAGE:
            return replace(preference, language=value)
        case "quotes" if value in map(str, QUOTES):
            return replace(preference, quotes=int(value))
        case "days" if value in map(str, DAYS):
            return replace(preference, days=int(value))
        case "quiet" if not value or typed_hours(value):
            return replace(preference, quiet=typed_hours(value))
        case "outlet":
            found = next((name for name in ("", *outlets) if written_outlet(name) == value), None)
            return None if found is None else replace(preference, outlet=found)
    return None
