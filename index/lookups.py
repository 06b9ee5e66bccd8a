"""Where in the word index each token of a question is looked for, and for how much; pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from index.analysis import WRITTEN
from index.compounds import INSIDE, PIECE

TEXT, TITLE, PARTS = "text", "title", "parts"
# A word as it is written adds to its stem; a part of a longer word says less than a whole one.
WRITTEN_WEIGHT = 0.4
PART_WEIGHT = 0.5


def lookups(tokens: Iterable[str]) -> Iterator[tuple[str, str, float]]:
    """Yield (field, word, weight) for each token, as the analyzer or `compounds.parts` makes them, once."""
    for token in dict.fromkeys(tokens):
        match token[0]:
            case mark if mark == INSIDE:
                yield PARTS, token[1:], PART_WEIGHT
            case mark if mark == PIECE:
                yield TEXT, token[1:], PART_WEIGHT
            case mark:
                weight = WRITTEN_WEIGHT if mark == WRITTEN else 1.0
                yield TEXT, token, weight
                yield TITLE, token, weight
