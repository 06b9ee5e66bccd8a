"""How rare words are in a language, whatever an archive holds of them; the only import of wordfreq.

A small archive, or one about few things, cannot tell words that hardly anybody writes from those that
everybody does. The lists are those of wordfreq (Speer, 2022), each of some ten thousand words.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

Numbers: TypeAlias = npt.NDArray[np.floating[Any]]

# A passage, by which the rarity of words is counted everywhere else, has about so many words.
PASSAGE_WORDS = 150
# What stands in no list is taken to stand in one passage of so many.
RAREST = 200_000
# A word that is common in the archive only is what all of it is about: it is not as common as that.
OWN = 0.03
# The lists know Norwegian by the written standard that nearly all of its news are in.
_SAME = {"no": "nb", "nn": "nb"}


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


class Shares:
    """In what share of passages in a language words stand.

    Args:
        language: ISO 639-1 code, or anything else.
        stem: Makes the stem of a lower-cased word of the language, "" of a stop word.
    """

    def __init__(self, language: str, stem: Callable[[str], str]) -> None:
        self._forms = frequencies(language)
        self._stems: dict[str, float] = {}
        for word, frequency in self._forms.items():
            stemmed = stem(word)
            self._stems[stemmed] = self._stems.get(stemmed, 0.0) + frequency

    @property
    def are_known(self) -> bool:
        """Whether there is a list of the language."""
        return bool(self._forms)

    def of_stem(self, stem: str) -> float:
        """Return the share for all words that have a stem."""
        return passage_share(self._stems.get(stem, 0.0))

    def of_form(self, word: str) -> float:
        """Return the share for a word as it is written, lower-cased."""
        return passage_share(self._forms.get(word, 0.0))


def passage_share(frequency: float) -> float:
    """Return in what share of passages a word stands at least once.

    Args:
        frequency: Its share of all words, 0..1.
    """
    return min(1 / RAREST - math.expm1(PASSAGE_WORDS * math.log1p(-min(frequency, 0.5))), 1)


def rarity(shares: Numbers, weights: Numbers) -> Numbers:
    """Weigh words that may be common in the language or in the archive; what is rare is so in both.

    Args:
        shares: Of passages in the language that hold each, float (n,).
        weights: Inverse document frequencies in the archive, float (n,).

    Returns:
        float (n,), at least 0.
    """
    rare: Numbers = -np.log(np.minimum(shares + OWN * np.exp(-weights), 1.0))
    return rare
