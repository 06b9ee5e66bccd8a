"""Words that turn what a text says: numbers, negations and names; pure.

Two texts that share all words but one say the same where that one is "heavy", and something else where
it is "not", "eleven" or "Huber".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import lru_cache
from types import MappingProxyType

from index.wants import NUMBER_WORDS

_NEGATIONS = """
    nicht kein keine keinem keinen keiner keines nie niemals niemand niemanden nichts nirgends weder ohne nein
    no not never nobody nothing none neither nor without cannot t
"""
_TURNING = frozenset(_NEGATIONS.split()) | NUMBER_WORDS
# With a capital they begin a sentence, and name nobody.
_BEGINNINGS = "der die das ein eine am im in bei nach the a an on at this it he she"
_SMALL = frozenset(_BEGINNINGS.split())
WORD = re.compile(r"\w+")


# A question compares each of a few hundred runs of sentences with each of its quotes.
@lru_cache(1_024)
def words(text: str) -> Mapping[str, str]:
    """Return the words of a text, lower-cased, each with how it is printed."""
    return MappingProxyType({word.lower(): word for word in WORD.findall(text)})


def turned(more: Collection[str], less: Collection[str] = ()) -> bool:
    """Tell whether words that one of two texts has, and the other has not, change what is said.

    Args:
        more: Words of the one, as printed, that the other has not.
        less: Words of the other that the one has not.

    Returns:
        Whether there is a number or a negation among them, or a name in the place of another one.
    """
    if any(word.lower() in _TURNING or any(map(str.isdigit, word)) for word in {*more, *less}):
        return True
    return _names(more) and _names(less)


def _names(words: Collection[str]) -> bool:
    return any(word[0].isupper() and word.lower() not in _SMALL for word in words)
