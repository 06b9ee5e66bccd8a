"""How two neighbouring pieces of print belong together: one word, one sentence, or neither."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.endings import waits

_DIVIDED = re.compile(r"(\w[\w.’']*)-$")
# What no word is divided behind: "EU-weit", "20-jährig", "K.o.-Phase".
_OWN_HYPHEN = re.compile(r"[A-ZÄÖÜ\d]{2,}|\d|.*[.\d]", re.DOTALL)
# No English word is divided behind these: "well-known", "self-made".
_ENGLISH_FIRST = frozenset({"well", "self", "half", "two", "three"})
# Of two equal adjectives German writes the hyphen: "deutsch-französisch", "schwarz-rot".
_COLOUR = r"(?:schwarz|rot|grün|gelb|blau|weiß)"
_FIRST_OF_PAIR = re.compile(rf"(?:deutsch|\w+isch|{_COLOUR})", re.IGNORECASE)
_SECOND_OF_PAIR = re.compile(rf"(?:deutsch|\w+isch|{_COLOUR})(?:e[mnrs]?)?", re.IGNORECASE)
_HYPHENATED = re.compile(r"(?<!\w)(?=(\w[\w.’']*-\w+))")
_WORD = re.compile(r"\w+")
_CARRIED_HYPHEN = frozenset({"und", "oder", "bzw", "sowie", "bis", "and", "or"})
_FINAL = re.compile(r"[.!?…。！？][\"“”«»‘’')\]]*$")
_DATELINE = re.compile(r"^[^.!?]{2,60}\s[-–—]$")
_BYLINE = re.compile(
    r"(?:(?:von|by|text|fotos?|photos?|bild|bilder|image|quelle|source|staff|stand)\b:?|"
    r"(?:bericht|interview|protokoll|grafik|video|mitarbeit|report|graphic):)\s*(.*)",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"©|\([a-zäöü]{2,5}(?:[/,] ?[a-zäöü]{2,5})*\)$|(?:compiled|edited|reported|written|story by)\b|"
    r".*\b(?:wire|staff|agency) (?:reports?|services?)$",
    re.IGNORECASE,
)
_LONGEST_BYLINE = 100
_NAME_PARTS = frozenset(
    {
        "dpa",
        "apa",
        "afp",
        "sid",
        "epd",
        "kna",
        "und",
        "and",
        "von",
        "van",
        "de",
        "der",
        "di",
        "da",
        "la",
        "le",
    }
)


def ends_sentence(text: str) -> bool:
    """Tell whether a piece ends with a sentence's final punctuation, quotation marks aside."""
    return _FINAL.search(text) is not None


def is_dateline(text: str) -> bool:
    """Tell whether a piece is a place and a dash, waiting for its sentence ("Brüssel, Belgien -")."""
    return _DATELINE.match(text) is not None


def is_byline(text: str) -> bool:
    """Tell whether a piece names who wrote or took it ("Von Anna Huber und Jan Weiß")."""
    if len(text) > _LONGEST_BYLINE:
        return False
    if _CREDIT.match(text):
        return True
    found = _BYLINE.match(text)
    words = re.findall(r"[^\W\d_]+", found[1]) if found else []
    return found is not None and all(word[0].isupper() or word in _NAME_PARTS for word in words)


def is_divided(text: str) -> bool:
    """Tell whether a piece ends with a hyphen that belongs to a word."""
    return _DIVIDED.search(text) is not None


def runs_on(left: str, right: str) -> bool:
    """Tell whether `left` obviously stops in the middle of a sentence that `right` goes on with."""
    if not left or not right or ends_sentence(left):
        return False
    if right[0].islower():
        return left[-1] not in ":;"
    return waits(left, right)


def hyphenated_words(text: str) -> frozenset[str]:
    """Return the words, in lower case, that a text has with a hyphen within a line, two parts at a time."""
    return frozenset(_HYPHENATED.findall(text.lower()))


def joined(lines: Sequence[str], hyphenated: frozenset[str] = frozenset()) -> str:
    """Join lines of one paragraph, in linear time.

    Args:
        lines: In order; at least one.
        hyphenated: Words that keep their hyphen, as `hyphenated_words` found them elsewhere.

    Returns:
        The lines with a space between, or, where a word was divided, with its hyphen or without.
    """
    parts = [lines[0]]
    for line in lines[1:]:
        glue = _glue(parts[-1], line, hyphenated)
        if glue is None:
            parts[-1] = parts[-1][:-1]
        parts.append((glue or "") + line)
    return "".join(parts)


def _glue(left: str, right: str, hyphenated: frozenset[str]) -> str | None:
    """Return what stands between two lines; None where the hyphen goes."""
    divided = _DIVIDED.search(left)
    following = _WORD.match(right)
    if divided is None or following is None or following[0].lower() in _CARRIED_HYPHEN:
        return " "
    own = (
        _OWN_HYPHEN.fullmatch(divided[1])
        or divided[1] in _ENGLISH_FIRST
        or (_FIRST_OF_PAIR.fullmatch(divided[1]) and _SECOND_OF_PAIR.fullmatch(following[0]))
        or f"{divided[1]}-{following[0]}".lower() in hyphenated
    )
    return None if right[0].islower() and not own else ""
