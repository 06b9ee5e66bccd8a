"""Words that ask nothing and are no reason to search: thanks and greetings."""

from __future__ import annotations

import re

from bot.locales import LANGUAGES, Words

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def returned(text: str, words: Words) -> str:
    """Return what is said to thanks or a greeting, in whichever language; empty where it is neither.

    Args:
        text: A whole message.
        words: The language to answer in.
    """
    said = " ".join(_WORD.findall(text.lower().replace("’", "'")))
    for kind, answer in words.strays.returned.items():
        if any(said in _listed(each.strays.courtesies[kind]) for each in LANGUAGES.values()):
            return answer
    return ""


def _listed(wording: str) -> frozenset[str]:
    return frozenset(filter(None, map(str.strip, wording.split(","))))
