"""Wording per language: one file a language, chosen by what Telegram says of a user."""

from __future__ import annotations

from pathlib import Path

from bot.locales.commands import Commands
from bot.locales.counted import Counted
from bot.locales.errors import BrokenCatalogue
from bot.locales.languages import Languages
from bot.locales.words import AdminWords, CheckWords, Words

__all__ = [
    "ENGLISH",
    "LANGUAGES",
    "AdminWords",
    "BrokenCatalogue",
    "CheckWords",
    "Commands",
    "Counted",
    "Languages",
    "Words",
    "words_for",
]

LANGUAGES = Languages(Path(__file__).parent)
ENGLISH = LANGUAGES["en"]


def __getattr__(name: str) -> Words:
    """Read German where it is first asked for; the terminal speaks English only."""
    if name == "GERMAN":
        return LANGUAGES["de"]
    raise AttributeError(name)


def words_for(language_code: str | None) -> Words:
    """Return the wording for a user: her language where there is one of it, English for all others.

    Args:
        language_code: IETF tag that Telegram gives ("de", "de-AT", "en"); None where it gives none.
    """
    return LANGUAGES.get((language_code or "").lower().split("-")[0], ENGLISH)
