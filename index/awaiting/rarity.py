"""How rare words are in passages, articles and titles, as BM25 (Robertson and Zaragoza, 2009) has it."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from index.lookups import TEXT, TITLE
from index.search import weights
from index.words import Words


class Rarity(NamedTuple):
    """Token → its inverse document frequency."""

    passages: Mapping[str, float]
    articles: Mapping[str, float]
    titles: Mapping[str, float]


Weigh = Callable[[Sequence[str]], Rarity]


def rarity(words: Words, tokens: Sequence[str]) -> Rarity:
    """Weigh tokens.

    Args:
        words: The words of all passages and articles.
        tokens: As the analyzer makes them.
    """
    searcher = words.pair.articles.searcher if words.pair else None
    count = searcher.doc_freq if searcher else _none
    texts, titles = (
        {token: _weight(count(field, token), words.articles) for token in tokens} for field in (TEXT, TITLE)
    )
    return Rarity(weights(words, tokens), texts, titles)


def weighing(words: Words) -> Weigh:
    """Return what weighs tokens by the words of this moment, whenever it is called."""
    return partial(rarity, words)


def _weight(count: int, articles: int) -> float:
    total = max(articles, count)
    return math.log(1 + (total - count + 0.5) / (count + 0.5))


def _none(_field: str, _token: str) -> int:
    return 0
