"""Which encoding bytes are in that name none and are no UTF-8: the one in which they read like a language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from corpus.text import detect_language

_USUAL = "cp1252"
_ENCODINGS = (
    *(_USUAL, "iso-8859-15", "mac_roman", "cp850"),
    *("cp1250", "iso-8859-2", "cp1254"),
    *("cp1251", "koi8_r", "koi8_u", "iso-8859-5", "cp866", "mac_cyrillic"),
    *("cp1253", "iso-8859-7", "cp1256", "iso-8859-6"),
)
_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґ"
# What each language prints beyond ASCII, in lower case.
_LETTERS = {
    "de": "äöüßé",
    "en": "äöüáàâçéèêëíîïñóôûæœ",
    "fr": "àâçéèêëîïôùûüÿœæ",
    "it": "àèéìíîòóùú",
    "es": "áéíóúüñ¿¡ªº",
    "pt": "áâãàçéêíóôõúü",
    "nl": "áéèëêïíóöúü",
    "da": "æøåé",
    "no": "æøåéèêòóôâ",
    "sv": "åäöéàü",
    "fi": "äöåšž",
    "pl": "ąćęłńóśźż",
    "cs": "áčďéěíňóřšťúůýžäĺľŕôćđ",
    "hu": "áéíóöőúüű",
    "ro": "ăâîşţșț",
    "tr": "çğıi̇öşüâîû",
    "el": "".join(map(chr, range(0x3AC, 0x3CF))) + "ΐΰ",
    "ar": "".join(map(chr, range(0x621, 0x653))) + "،؛؟",
    **dict.fromkeys(("ru", "uk", "bg"), _CYRILLIC),
}
# Any bytes are letters in these; those that make up more than half of a real text tell it from noise.
_COMMON = {
    "ru": "оеаинтсрв",
    "uk": "оаинтвріес",
    "bg": "аеоинтсрв",
    "el": "αοιετσνηρ",
    "ar": "اليمنتروب",
}
_FEWEST_COMMON = 0.45
# These print names of their neighbours as they are written there.
_NEIGHBOURS = frozenset({"de", "en", "fr", "it", "es", "pt", "nl", "da", "no", "sv", "fi"})
_AS_NAME = 0.3
_NAMES = dict.fromkeys("áàâäãåæçéèêëíìîïñóòôöõøúùûüÁÀÂÄÃÅÆÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØŒŠÚÙÛÜŽ", _AS_NAME)
# Inside a word these are as often the ö and ü of another encoding.
_NAMES |= dict.fromkeys("œšž", 0.6)
_ANYWHERE = "’‘·\u00ad"
_DASHES = "–—…"
_AROUND_WORDS = "„“”‚»«›‹€£°•®™\u00a0´"
_APART = "§©½¼¾№±×÷"
_LAST_LATIN = "\u024f"
# The only letters that are words by themselves; others were a dash or a bullet elsewhere.
_WORDS = "àáèéíòóùúåæøöőůÀÈ"
_POWERS = "²³"
_BEYOND_BYTES = re.compile(rb"[\x80-\xff]")
_BEYOND = re.compile(r"[^\x00-\x7f]")
# Too few to tell a language; then it is German or English, and a stranger's name is too much.
_SHORT = 40
_CONTEXT = 8
# Where the first character beyond ASCII stands and how much of what follows decides.
_BEFORE, _SAMPLE = 200, 20_000
# Of what is beyond ASCII, names apart; and the lead that a winner needs, in characters.
_MOST_STRANGERS = 0.1
_LEAD = 1.0
_NEARLY = 0.5


@dataclass(frozen=True, slots=True)
class _Reading:
    """How bytes read in one encoding.

    Attributes:
        encoding: Its name in Python.
        beyond: The words with characters beyond ASCII, and those around them.
        misfits: How many of these characters its language does not print; those of names count less.
        strangers: Share of those that no name explains.
    """

    encoding: str
    beyond: str
    misfits: float
    strangers: float


def guess(data: bytes) -> str:
    """Guess an encoding.

    Args:
        data: Bytes with at least one beyond ASCII, in an encoding of one byte per character.

    Returns:
        Python's name of the encoding; empty where none is clearly right.
    """
    readings = sorted(_readings(data), key=lambda reading: reading.misfits)
    if not readings:
        return ""
    best = readings[0]
    # By far the most files are in this one, and guesses about a few words go wrong ("äkoda" for "Škoda").
    usual = [each for each in readings if each.encoding == _USUAL and each.misfits <= best.misfits + _NEARLY]
    best = next(iter(usual), best)
    rivals = [other for other in readings if other.beyond != best.beyond and not usual]
    clear = all(other.misfits >= best.misfits + _LEAD for other in rivals)
    return best.encoding if clear and best.strangers <= _MOST_STRANGERS else ""


def _readings(data: bytes) -> Iterator[_Reading]:
    found = _BEYOND_BYTES.search(data)
    first = found.start() if found else 0
    for encoding in _ENCODINGS:
        try:
            text = data.decode(encoding)[max(0, first - _BEFORE) : first + _SAMPLE]
        except UnicodeDecodeError:
            continue
        # DOS had it at another place, where others have letters.
        beyond = _excerpt(text if b"\xad" in data else text.replace("\u00ad", "¤"))
        yield _reading(encoding, beyond)


def _reading(encoding: str, beyond: str) -> _Reading:
    language = detect_language(beyond)
    named = _NAMES if language in _NEIGHBOURS and len(beyond) >= _SHORT else {}
    letters = _LETTERS.get(language, "") + (_LETTERS["de"] if language == "en" else "")
    if _is_noise(beyond, language):
        letters, named = "", {}
    weights = [_misfit(beyond, each.start(), letters, named) for each in _BEYOND.finditer(beyond)]
    return _Reading(encoding, beyond, sum(weights), weights.count(1.0) / len(weights))


def _is_noise(beyond: str, language: str) -> bool:
    """Tell whether a text has all letters of its language, but not as often as the language has them."""
    letters = [char for char in beyond if char.isalpha()]
    common = sum(char in _COMMON[language] for char in letters) if language in _COMMON else len(letters)
    return common < _FEWEST_COMMON * len(letters)


def _excerpt(text: str) -> str:
    """Return the words that matter with some around them, which leaves out most of a page's markup."""
    words = text.split(" ")
    near = {
        near
        for at, word in enumerate(words)
        if not word.isascii()
        for near in range(max(0, at - _CONTEXT), at + _CONTEXT + 1)
    }
    return " ".join(word for at, word in enumerate(words) if at in near)


def _misfit(text: str, at: int, letters: str, named: Mapping[str, float]) -> float:
    """Weigh a character: 0 where the language prints it here, 1 where it does not."""
    char, before, behind = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    if not char.isalpha():
        return _sign_misfit(char, before, behind) if char not in letters else 0.0
    if _is_odd(char, before, behind):
        return 1.0
    return 0.0 if char.lower() in letters else named.get(char, 1.0)


def _sign_misfit(char: str, before: str, behind: str) -> float:
    if char in _DASHES:
        return _AS_NAME if behind.isalpha() and not before.isalnum() else 0.0
    if char in _POWERS:
        return float(before != "m")
    if char in _APART:
        return float(before.isalpha() or behind.isalpha())
    if char in _AROUND_WORDS:
        return float(before.isalpha() and behind.isalpha())
    return float(char not in _ANYWHERE)


def _is_odd(char: str, before: str, behind: str) -> bool:
    """Tell whether a letter stands where none does: "waitÉ" was "wait…" on a Mac, "œ5" was "£5" in DOS."""
    # This one stands at the end of a Greek word only.
    if char == "ς":
        return behind.isalpha()
    inside = char.isupper() and (before.islower() or (before.isalpha() and behind.islower()))
    alone = char <= _LAST_LATIN and not before.isalnum() and not behind.isalnum() and char not in _WORDS
    return inside or alone or before.isdigit() or behind.isdigit()
