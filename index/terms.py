"""What the word index knows of languages and numbers before any library is asked."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from corpus.article import Span

# ISO 639-1 → the stemmer's name in tantivy.
STEMMED = {
    "ar": "arabic",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "fi": "finnish",
    "fr": "french",
    "hu": "hungarian",
    "it": "italian",
    "nb": "norwegian",
    "nl": "dutch",
    "nn": "norwegian",
    "no": "norwegian",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sv": "swedish",
    "ta": "tamil",
    "tr": "turkish",
}
# tantivy has no list of stop words for these.
WITHOUT_STOP_WORDS = frozenset({"arabic", "greek", "romanian", "tamil", "turkish"})

# Beside tantivy's lists: the words that make a question a question and what an apostrophe leaves
# behind. Not "who", which is also the World Health Organization.
MORE_STOP_WORDS = {
    # Not "wer", "wann", "wurde": as words that are not found they tell a question that has no answer
    # here, and they cost no rank. What is new is said by no text about itself.
    "german": "s neues neuigkeiten",
    "english": (
        "whom whose what when where why how which did do does were been being has have had from"
        " s t d ll re ve m"
    ),
    "french": "c d j l m n qu s t y",
    "italian": "c d l s un all dall dell nell sull",
}

# A modifier letter: part of a word for every tokenizer, of no word in any language here.
POINT = "ˑ"
# Two numbers with a sign between them, or groups of three digits. What goes on ("12.3.2025") is a
# date or an address, whose parts are words of their own. The look ahead spares other words the rest.
_NUMBER = (
    r"(?=\d)(?<!\d[.,:])(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+[.,:]\d+)(?![.,:]?\d)"
)
_GROUPED = re.compile(r"(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:[.,](\d+))?")
# Chinese, Japanese, Thai, Lao, Burmese and Khmer put no spaces between words: each character is one.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_LETTERS = re.compile(rf"{_NUMBER}|[^\W_]+")
# In their scripts, vowels are marks above and below letters, which Python counts to no word.
_MARKED = frozenset({"ar", "ta"})


def split(text: str, language: str) -> list[str]:
    """Divide a text into words and numbers.

    Args:
        text: Any text.
        language: ISO 639-1 code, or anything else.

    Returns:
        Lower-cased, in order, numbers as they are written; hyphens and apostrophes divide words.
    """
    found: list[str] = _pattern(language).findall(unicodedata.normalize("NFC", text).lower())
    return found


def placed(text: str, language: str) -> Iterator[Span]:
    """Find the words and numbers that `split` returns.

    Args:
        text: NFC.
        language: As for `split`.

    Yields:
        Where each stands.
    """
    return (Span(*found.span()) for found in _pattern(language).finditer(text))


def same_number(word: str) -> str:
    """Write a number as one word that looks the same however the text writes it.

    Args:
        word: One of those that `split` returns.

    Returns:
        "1060" for "1.060" and "1,060", one word with POINT in it for "17,50", "17.50" and the time
        "17:50"; words as they are.
    """
    if not word[0].isdigit():
        return word
    if grouped := _GROUPED.fullmatch(word):
        whole = re.sub(r"[.,]", "", grouped[1])
        return f"{whole}{POINT}{grouped[3]}" if grouped[3] else whole
    return re.sub(r"[.,:]", POINT, word)


def _pattern(language: str) -> re.Pattern[str]:
    plain = language in STEMMED and language not in _MARKED
    return _LETTERS if plain else _any_script()


@cache
def _any_script() -> re.Pattern[str]:
    # Some milliseconds, so only where it is needed.
    marks = "".join(char for char in map(chr, range(0x300, 0xFFFF)) if unicodedata.category(char)[0] == "M")
    return re.compile(rf"{_NUMBER}|[{_UNSPACED}]|(?:(?![{_UNSPACED}])(?:[^\W_]|[{marks}]))+")
