"""Words by which two reports say the same of a thing: "starben" and "kamen ums Leben"; pure.

General knowledge of German and English, only of what reports often give different figures, days or names for.
"""

from __future__ import annotations

import re
from functools import cache

_GERMAN = {
    "death": (
        r"starb\w*|sterben|stirb\w*|gestorben\w*|verstarb\w*|verstorben|ums leben|tot|tote[nr]?|todesopfer\w*"
        r"|todesfälle\w*|getötet\w*|töte\w*|umgekommen"
    ),
    "injury": r"\w*verletz\w*",
    "birth": r"geboren\w*|geburt\w*",
    "missing": r"vermiss\w*",
    "cut": (
        r"streich\w*|gestrichen\w*|abbau\w*|abzubauen|abgebaut\w*|bau\w*\b.{0,60}\bab|wegfall\w*|weggefallen"
        r"|f[aä]ll\w*\b.{0,60}\bweg|entfall\w*|entf[aä]ll\w*|entlass\w*|kürz\w*|stellenabbau\w*"
    ),
    "creation": r"schaff\w*|geschaffen\w*",
    "cost": (
        r"\w*kost\w*|teuer|\w*preis\w*|veranschlagt\w*|investier\w*|für (?:rund |etwa |knapp |nur )?\d[\d.,]*"
    ),
    "building": r"bau\w*|gebaut\w*|erbaut\w*|entst[ea][hn]\w*|errichte\w*",
    "coming": r"kam|kamen|kommen|gekommen|besuch\w*|zähl\w*|gezählt\w*|teilnehm\w*",
    "opening": r"öffne\w*|geöffnet|eröffn\w*",
    "closing": r"schließ\w*|schloss|geschlossen\w*|dichtgemacht",
    "beginning": r"beginn\w*|begann\w*|begonnen|start\w*|gestartet|anfang\w*|fängt\b.{0,60}\ban",
    "founding": r"gründ\w*|gegründet\w*",
    "leading": (
        r"\w*leit(?:e|et|ete|eten|en|er|ers|erin|ung)|geleitet|führ(?:t|te|en|er|ung)|geführt|\w*chef(?:s|in)?"
        r"|\w*direktor(?:in|s|en)?|spitze"
    ),
    "winning": r"gew[aio]nn\w*|gewonnen|sieg(?:te|t|er|erin|en)?|gesiegt",
    "succession": r"\w*nachfolg\w*|folgt\w*|folgen|gefolgt|beerb\w*|ablös\w*|löst\b.{0,60}\bab",
    "owning": r"gehör\w*|besitz\w*|eigentümer\w*|eigner\w*|inhaber\w*",
    "design": r"entw[aio]rf\w*|entworfen\w*|architekt\w*",
    "writing": r"schr(?:ei|ie)b\w*|geschrieben\w*|verfass\w*|autor(?:in|s|en)?",
    "composing": r"komponi\w*",
    "finding": r"entdeck\w*|erfand\w*|erfunden\w*|erfind\w*",
}
_ENGLISH = {
    "death": (
        r"dies?|died|dying|dead|deaths?|deadly|kill(?:s|ed|ing)?|fatalit\w+"
        r"|los[et]\w* (?:his|her|their) li\w+"
        r"|claim(?:s|ed) .{0,20}\blives|death toll"
    ),
    "injury": r"injur\w*|hurt|wound\w*",
    "birth": r"born|birth\w*",
    "missing": r"missing",
    "cut": (
        r"cut(?:s|ting)?|shed(?:s|ding)?|axe[sd]?|axing|slash\w*|eliminat\w*|lay(?:s|ing)? off"
        r"|laid off|layoffs?"
        r"|redundan\w+|job losses"
    ),
    "creation": r"creat\w*",
    "cost": r"costs?|costing|pric\w*|expensive|for (?:about |around |some |only )?[$€£]?\d[\d.,]*",
    "building": r"buil\w*|construct\w*|erect\w*",
    "coming": r"came|come|visit\w*|attend\w*|drew|draws?|turned out",
    "opening": r"opens?|opened|opening|reopen\w*",
    "closing": r"clos(?:e|es|ed|ing|ure)|shuts?|shutting",
    "beginning": r"beg[aiu]n\w*|start\w*",
    "founding": r"found(?:ed|s|ing|ers?)|establish\w*",
    "leading": r"leads?|led|leader\w*|heads?|headed|director|chief|boss|runs?|chair\w*",
    "winning": r"wins?|won|winner|winning|victor\w*",
    "succession": r"succe(?:ed|ss)\w*|replac\w*|takes? over",
    "owning": r"owns?|owned|owners?|belongs?",
    "design": r"design\w*|architects?",
    "writing": r"wr[io]te\w*|written|writing|authors?",
    "composing": r"compos\w*",
    "finding": r"discover\w*|invent\w*",
}
_SENSES = {"de": _GERMAN, "en": _ENGLISH}
# The German "die" is no death; "was" stands in both languages.
_ASKS_ENGLISH = re.compile(r"\b(?:how|who|whom|whose|what|when|which|where|why)\b", re.IGNORECASE)
# What is one of these is none of the others.
_RIVALS = (
    frozenset({"death", "injury", "missing"}),
    frozenset({"cut", "creation"}),
    frozenset({"opening", "closing", "building"}),
)
# Parts of phrases that say nothing by themselves: "kamen ums Leben", "fallen weg".
_PHRASES = {
    "death": frozenset(
        [
            "kam",
            "kamen",
            "kommen",
            "ums",
            "leben",
            "lose",
            "lost",
            "losing",
            "life",
            "lives",
            "claim",
            "claimed",
            "toll",
        ]
    ),
    "cut": frozenset(
        ["fällt", "fallen", "fielen", "baut", "bauen", "weg", "ab", "lay", "laid", "off", "losses"]
    ),
    "succession": frozenset(["löst", "ab", "take", "takes", "over"]),
    "coming": frozenset(["turned", "out"]),
}


def senses(text: str, language: str) -> frozenset[str]:
    """Tell which of the things listed here a text speaks of.

    Args:
        text: A clause, a sentence or a question.
        language: ISO 639-1 code; in other than German and English nothing is known.
    """
    lowered = text.lower()
    found = {name for name, pattern in _patterns(language).items() if pattern.search(lowered)}
    # "Kamen ums Leben" is no coming.
    if "death" in found and "ums leben" in lowered:
        found.discard("coming")
    return frozenset(found)


def asked_in(question: str) -> str:
    """Tell whether a question is asked in English; else it is taken for German."""
    return "en" if _ASKS_ENGLISH.search(question) else "de"


def rivals(spoken_of: frozenset[str]) -> frozenset[str]:
    """Return what is none of these things, but may be said beside them."""
    return frozenset().union(*(group for group in _RIVALS if group & spoken_of)) - spoken_of


def in_phrase(word: str, spoken_of: frozenset[str]) -> bool:
    """Tell whether a word may be a part of a phrase for one of these things."""
    return any(word in _PHRASES.get(sense, ()) for sense in spoken_of)


@cache
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    listed = _SENSES.get(language, {})
    return {name: re.compile(rf"(?<!\w)(?:{words})(?!\w)") for name, words in listed.items()}
