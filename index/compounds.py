"""Parts of words that German writes as one: "Rüstungsausgaben" holds "Rüstung" and "Ausgaben"; pure.

After the idea of splitting compounds by what the texts themselves hold (Koehn and Knight, 2003): a part
counts where it is a word of the question, or one of the articles.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from index.analysis import is_stem

# Others do so, too, but were not measured.
COMPOUNDING = frozenset({"de"})
# Shorter parts are in many words by chance; what is left of the word may be an ending.
MIN_LETTERS = 5
MIN_REST = 3
# Stand before a token that is sought as a part, and in no token.
INSIDE, PIECE = "~", "+"

Count = Callable[[Sequence[str]], Mapping[str, int]]


def compounded(tokens: Iterable[str], language: str) -> Iterator[str]:
    """Yield what may be parts of the words of a text, as often as they occur.

    Args:
        tokens: As the analyzer makes them.
        language: ISO 639-1 code of the text.
    """
    if language in COMPOUNDING:
        for stem in filter(is_stem, tokens):
            yield from chain(_beginnings(stem), _ends(stem))


def parts(stems: Iterable[str], count: Count) -> list[str]:
    """Return what of a question is looked for in parts of words.

    Args:
        stems: Of its words, in a language that writes compounds as one.
        count: Words → in how many passages each stands.

    Returns:
        After INSIDE its stems, which may stand in longer words; after PIECE words of the articles that
        stand in its own long words.
    """
    long = [stem for stem in stems if is_stem(stem) and len(stem) >= MIN_LETTERS]
    pieces = dict.fromkeys(chain.from_iterable(_pieces(stem, count) for stem in long))
    return [*(INSIDE + stem for stem in long), *(PIECE + piece for piece in pieces)]


def _pieces(stem: str, count: Count) -> Iterator[str]:
    """Yield the longest beginning and the longest end that are words of the articles."""
    for cuts in (_beginnings(stem), _ends(stem)):
        counted = count(longest_first) if (longest_first := sorted(cuts, key=len, reverse=True)) else {}
        yield from [cut for cut in longest_first if counted[cut]][:1]


def _beginnings(stem: str) -> Iterator[str]:
    return (stem[:stop] for stop in range(MIN_LETTERS, len(stem) - MIN_REST + 1))


def _ends(stem: str) -> Iterator[str]:
    return (stem[start:] for start in range(MIN_REST, len(stem) - MIN_LETTERS + 1))
