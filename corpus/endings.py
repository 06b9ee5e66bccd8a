"""Words in which a piece of print stops without being at its end."""

from __future__ import annotations

import re

from corpus.text import sentences

# Longer ones have no headline's form any more.
LONGEST_TITLE = 120

_GERMAN_NEVER = """
    der die das den dem des ein eine einen einem einer eines im am beim vom zum zur ins ans und oder sowie
    als dass ob weil wenn obwohl sondern in von für gegen ohne seit wegen zwischen
    mein meine meinen meinem meiner unser unsere unseren unserem unserer ihre ihren ihrem ihrer
    seine seinen seinem seiner keine keinen keinem keiner diese diesen diesem dieser dessen deren
"""
_ENGLISH_NEVER = """
    the a an of and or that which its his their our whose because
"""
_GERMAN_SELDOM = """
    um ab an auf aus bei bis durch hinter je mit nach trotz unter vor über während rund etwa knapp fast
    neben pro per laut
"""
_ENGLISH_SELDOM = """
    for at by with to from into than as between during against about nearly almost in on per
    since until
"""
# What follows is still to come, in headings as in sentences.
_NEVER_LAST = {"de": frozenset(_GERMAN_NEVER.split()), "en": frozenset(_ENGLISH_NEVER.split())}
# Headings end in these, and no sentence does: parts of verbs ("Stadt baut Brücke um"), "What to watch for".
_SELDOM_LAST = {"de": frozenset(_GERMAN_SELDOM.split()), "en": frozenset(_ENGLISH_SELDOM.split())}
# Words of one language only, to tell which of the two a piece is in: "die" and "an" are words of both.
_SIGNS = {
    "de": re.compile(
        r"\b(?:der|das|und|ist|nicht|mit|von|für|auf|sich|dem|im|zu|ein|eine|einen|wurde|hat|wie)\b"
    ),
    "en": re.compile(
        r"\b(?:the|of|to|and|for|with|on|by|at|from|that|has|had|is|are|be|it|its|he|she|said|who|when|how|why|"
        r"people|more|than)\b",
        re.IGNORECASE,
    ),
}
# In front of a figure only.
_MONTHS = (
    "januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jänner|"
    "january|february|march|may|june|july|october|december"
)
_COUNTED = re.compile(rf"\b(?:{_MONTHS}|im jahre?)$", re.IGNORECASE)
# Not the end of "sit-ins", "we're", "8 am" or "8.30 a.m am".
_LAST_WORD = re.compile(r"(?:([.!?…:][\"“”»«]?) )?(?<![-’'\d])(?<!\d )(?<!a\.m )\b([^\W\d_]+)$")
# An article with its adjective, whose noun is still to come: "einen schweren". "Am längsten" is whole.
_OPEN_PHRASE = re.compile(
    r"\b(?:(?:(?:k?ein|sein|ihr|unser|dies)e[mnrs]?|dem|des|im|zum|zur|beim|vom) [a-zäöüß]+e[mnrs]?"
    r"|am (?!\w+sten$)[a-zäöüß]+e[mnrs]?)$"
)
# The same behind an article that is a pronoun in "Frauen, die kämpfen".
_OPEN_TEXT = re.compile(r"(?<!,) (?:der|die|das|den) [a-zäöüß]+(?:[^n\W]e|en)$")
# "„Das bleibt so“, sagte" waits for the one who said it.
_SPEAKING = re.compile(
    r"[\"“”«»’],? (?:sagte?|meinte?|erklärte?|so|betonte?|kritisierte?|fügte|warnte?|forderte?|"
    r"said|says|added|told|according to)$"
)
_HOUR = re.compile(rf"\d{{1,2}}(?:[.:]\d\d)? Uhr\b(?!\s*[:–—|-])|\d{{1,2}}\. (?:{_MONTHS})\b", re.IGNORECASE)
_HOUR_BEFORE = re.compile(r"\b(?:um|gegen|ab|bis|vor|nach|seit|von)$")
_YEAR = re.compile(r"(?:19|20)\d\d\b")
_YEAR_BEFORE = re.compile(r"\b(?:since|until|seit|im Jahre?)$")
_QUOTES = '„“”"»«'
# The end of a piece tells; it may be as long as a book.
_REACH = 400


def waits(left: str, right: str) -> bool:
    """Tell whether a piece that lacks its full stop waits for the next one.

    Args:
        left: Without white space at its end.
        right: What follows.

    Returns:
        True only where `left` cannot be whole: neither as a sentence nor, unless it obviously is none, as a
        heading.
    """
    if not right[0].isalnum() and right[0] not in _QUOTES:
        return False
    end = left[-_REACH:]
    if _SPEAKING.search(end) or waits_for_time(end, right):
        return True
    last, language = _last_word(end), _language(end)
    if last == "ein":
        # "Theater führt Einheitspreis ein" is a whole headline.
        return is_surely_text(left)
    if last in _NEVER_LAST[language] or _OPEN_PHRASE.search(end):
        return True
    seldom = (
        last in _SELDOM_LAST[language]
        or _OPEN_TEXT.search(end)
        or (right[0].isdigit() and _COUNTED.search(end))
    )
    return bool(seldom) and (right[0].islower() or is_surely_text(left))


def waits_for_time(left: str, right: str) -> bool:
    """Tell whether an hour, a day or a year is torn from its preposition; "1. Mai" then begins no list."""
    hour = _HOUR_BEFORE.search(left[-_REACH:]) and _HOUR.match(right)
    return bool(hour or (_YEAR_BEFORE.search(left[-_REACH:]) and _YEAR.match(right)))


def is_surely_text(left: str) -> bool:
    """Tell whether a piece is too long for a heading, or more than one sentence."""
    return len(left) > LONGEST_TITLE or len(sentences(left, "de")) > 1


def _language(left: str) -> str:
    found = {code: len(signs.findall(left)) for code, signs in _SIGNS.items()}
    return "en" if found["en"] > found["de"] else "de"


def _last_word(left: str) -> str:
    """Return the last word, in lower case where a sentence begins with it; "Vitamin A" ends in a name."""
    found = _LAST_WORD.search(left)
    if found is None:
        return ""
    begins = found[1] is not None or found.start(2) == 0
    return found[2].lower() if begins and found[2].istitle() else found[2]
