"""Wording per language: one folder a language, chosen by what Telegram says of a user."""

from __future__ import annotations

from bot.locales.commands import Commands
from bot.locales.de import WORDS as GERMAN
from bot.locales.en import WORDS as ENGLISH
from bot.locales.words import AdminWords, CheckWords, Words

__all__ = ["ENGLISH", "GERMAN", "LANGUAGES", "AdminWords", "CheckWords", "Commands", "Words", "words_for"]

LANGUAGES = {words.code: words for words in (ENGLISH, GERMAN)}


def words_for(language_code: str | None) -> Words:
    """Return the wording for a user: German for any kind of German, English for all others.

    Args:
        language_code: IETF tag that Telegram gives ("de", "de-AT", "en"); None where it gives none.
    """
    return LANGUAGES.get((language_code or "").lower().split("-")[0], ENGLISH)
