"""The clause of a quote in which a day stands, and whether it is about what was or what will be; pure."""

from __future__ import annotations

import re

from index.times.tense import past, plans
from index.times.words import WEEKDAYS

# To both sides; what is longer is a list.
_REACH = 300
_ENDS = re.compile(r"[.!?;:,–—](?=\s)|\b(?:dass|that|nachdem|after|bevor|before|weil|because|als|when)\b|\n")
_WANTS = re.compile(
    rf"\b(?:(?:will|wollen|may|might)\b|(?:ab|from|until)\s(?:(?:{'|'.join(WEEKDAYS)})\b|morgen\b|tomorrow\b|\d))",
    re.IGNORECASE,
)
# Plans that one has, rather than what is planned.
_PLAN = re.compile(r"\bPlan(?:s|es)?\b|\b(?:[Tt]he|an?|its|his|her|their|this|that)\s(?:\w+\s)?plans?\b")
# What was planned came to pass, or did not; what was called off was to come.
_WAS_PLANNED = re.compile(
    r"\b(?:sollten?|hätten?|abgesagt|verschoben|cancell?ed|postponed|should|(?:was|were)\s(?:due|to|expected|scheduled|supposed|set))\b",
    re.IGNORECASE,
)
# The past of German verbs, singular; before a noun it is a participle ("gesperrte Brücke").
_PRETERITE = re.compile(
    r"(?<![\w-])(?!(?:heu|bit|mit|letz|könn|müss|dürf|möch|woll|bräuch|leu|leich|nächs|ers|zwei|drit)te)"
    r"(?:[a-zäöüß]{3,}te|sank|riss|zog|flog|schlug|stieß|bat|wies|floh|stahl|trug|lag|hob)"
    r"(?![\w-])(?!\s(?!\w+(?:tag|woch))[A-ZÄÖÜ])"
)


def clause(text: str, at: int) -> str:
    """Return the clause that holds a place in a text, or as much of it as stands around that place."""
    first = max(0, at - _REACH)
    around = text[first : at + _REACH]
    ends = [0, *(match.end() for match in _ENDS.finditer(around)), len(around)]
    place = at - first
    return around[max(end for end in ends if end <= place) : min(end for end in ends if end > place)]


def happened(words: str) -> bool | None:
    """Tell whether a clause is about what has happened; False for plans, None where nobody can tell."""
    was = past(words) or _PRETERITE.search(words) is not None
    will_be = plans(_PLAN.sub("", words)) or _WANTS.search(words) is not None
    return None if was == will_be or _WAS_PLANNED.search(words) else was


def is_preterite(word: str) -> bool:
    """Tell whether a word is a verb that says what has happened."""
    return past(word) or _PRETERITE.fullmatch(word) is not None
