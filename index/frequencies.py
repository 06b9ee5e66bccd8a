"""How rare words are in a language, whatever an archive holds of them; the only import of wordfreq.

A small archive, or one about few things, cannot tell words that hardly anybody writes from those that
everybody does. The lists are those of wordfreq (Speer, 2022), each of some ten thousand words.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from functools import cache

# A passage, by which the rarity of words is counted everywhere else, has about so many words.
PASSAGE_WORDS = 150
# What stands in no list is taken to stand in one passage of so many.
RAREST = 200_000
# A word that is common in the archive only is what all of it is about: it is not as common as that.
OWN = 0.03
# The lists know Norwegian by the written standard that nearly all of its news are in.
_SAME = {"no": "nb", "nn": "nb"}

Tokens = Callable[[str], Iterable[str]]


@cache
def frequencies(language: str) -> Mapping[str, float]:
    """Return the words of a language that are not rare.

    Args:
        language: ISO 639-1 code, or anything else.

    Returns:
        Lower-cased word → its share of all words of texts; empty where there is no list.
    """
    # Half of the commands ask nothing.
    from wordfreq import available_languages, get_frequency_dict  # noqa: PLC0415 - as above

    code = _SAME.get(language, language)
    return get_frequency_dict(code, "small") if code in available_languages("small") else {}


class Shares(dict[str, float]):
    """Token → the share of passages in a language that hold it, in all forms that have it.

    Args:
        language: ISO 639-1 code, or anything else.
        tokens: Makes tokens of a lower-cased word of the language.
    """

    def __init__(self, language: str, tokens: Tokens) -> None:
        found: dict[str, float] = {}
        for word, frequency in frequencies(language).items():
            for token in tokens(word):
                found[token] = found.get(token, 0.0) + frequency
        super().__init__((token, passage_share(frequency)) for token, frequency in found.items())

    def __missing__(self, _token: str) -> float:
        return passage_share(0.0)


def passage_share(frequency: float) -> float:
    """Return in what share of passages a word stands at least once.

    Args:
        frequency: Its share of all words, 0..1.
    """
    return min(1 / RAREST - math.expm1(PASSAGE_WORDS * math.log1p(-min(frequency, 0.5))), 1)


def rarity(share: float, weight: float) -> float:
    """Weigh a word that may be common in the language or in the archive; what is rare is so in both.

    Args:
        share: Of passages in the language that hold it.
        weight: Its inverse document frequency in the archive.
    """
    return -math.log(min(share + OWN * math.exp(-weight), 1))
