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


def rarity(frequency: float) -> float:
    """Weigh a word by the inverse frequency of the passages that hold it, as BM25 does.

    Args:
        frequency: Its share of all words, 0..1.
    """
    share = -math.expm1(PASSAGE_WORDS * math.log1p(-min(frequency, 0.5))) + 1 / RAREST
    return math.log1p((1 - min(share, 1)) / share)


class Rarities(dict[str, float]):
    """Token → how rare it is in a language, in all forms that have it.

    Args:
        language: ISO 639-1 code, or anything else.
        tokens: Makes tokens of a lower-cased word of the language.
    """

    def __init__(self, language: str, tokens: Tokens) -> None:
        shares: dict[str, float] = {}
        for word, share in frequencies(language).items():
            for token in tokens(word):
                shares[token] = shares.get(token, 0.0) + share
        super().__init__((token, rarity(share)) for token, share in shares.items())
        self._rarest = rarity(0.0)

    def __missing__(self, _token: str) -> float:
        return self._rarest
