"""Characters, sentences and the language of a text; pure functions."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Any

from corpus.sentences import sentences

__all__ = ["LANGUAGES", "detect_language", "hiding", "normalise", "sentences"]

# Restricting the choice keeps short German texts from being taken for Luxembourgish or Afrikaans. Here is
# what the word index stems, and what would be taken for that, and stemmed alike, for want of its name.
LANGUAGES = (
    *("de", "en", "fr", "it", "es", "pt", "nl", "da", "sv", "no", "pl", "cs", "ru", "tr"),
    *("el", "fi", "hu", "ro", "ar", "ta"),
    *("uk", "bg", "he", "fa", "zh", "ja", "ko", "th"),
)
_SAMPLE = 3_000
# A few words in Latin letters look like many languages; then only those that Beleg is mostly used in are
# believed. Other letters speak for themselves.
_SHORT = 40
_LATIN = re.compile("[A-Za-z\u00aa-\u024f\u1e00-\u1eff]")
_USUAL = ("de", "en")
_NEW_LINES = re.compile("\r\n?|[\v\x85\u2028\u2029]")
_SPACES = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# What hides or turns round what is written, apart from line ends and marks that scripts need.
_HIDING = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\U000e0000-\U000e0fff]")
# Controls, soft hyphens, joiners, direction marks and overrides, tags, halves of pairs, non-characters.
_UNSEEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ud800-\udfff\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\U000e0000-\U000e0fff]"
)


def normalise(text: str) -> str:
    r"""Bring a text to one form: NFC, "\n" for every line end, plain spaces, nothing that cannot be seen.

    Args:
        text: Anything.

    Returns:
        The text without control, zero-width and direction-changing characters; a form feed is a blank line.
    """
    text = _NEW_LINES.sub("\n", text).replace("\f", "\n\n")
    return unicodedata.normalize("NFC", _UNSEEN.sub("", _SPACES.sub(" ", text)))


def hiding(text: str) -> int:
    """Count the control characters and direction overrides that `normalise` takes out.

    Args:
        text: As it arrived.
    """
    return len(_HIDING.findall(text))


@dataclass
class Detection:
    """Whether this process tells languages.

    Attributes:
        is_left: Whether that is left, empty, to the process that is told the text: loading the model takes
            a second and 90 MB.
    """

    is_left: bool = False


DETECTION = Detection()


def detect_language(text: str) -> str:
    """Return the ISO 639-1 code of the language that a text is most likely in; "de" where nothing tells.

    Args:
        text: Normalised text; its first 3,000 characters decide.
    """
    if DETECTION.is_left:
        return ""
    sample = text[:_SAMPLE]
    letters = sum(map(str.isalpha, sample))
    if not letters:
        return LANGUAGES[0]
    codes = [str(code) for code, _ in _identifier().rank(sample)]
    if len(sample) >= _SHORT or 2 * len(_LATIN.findall(sample)) < letters:
        return codes[0]
    return next(code for code in codes if code in _USUAL)


@cache
def _identifier() -> Any:
    # Loading the model takes a second, which `status` and `--help` must not pay.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(LANGUAGES)
    return identifier
