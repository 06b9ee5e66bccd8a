"""Is what stands in print the quote that is alleged, or another sentence? pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from index.checking.alignment import Alignment, most_differing
from index.terms import split

# Where at most so many words differ, order and number of the others decide.
FEW = 2
# So many words in their order are no chance; and of a quote whose end differs, so many for each that differs.
_FEWEST_KEPT = 3
_KEPT_FOR_EACH = 8
# Where more words differ, what is kept must have most of the weight.
_WEIGHT = 0.6
_WORD = re.compile(r"\w")


def is_quote(alignment: Alignment, words: Sequence[str], weights: Mapping[str, float]) -> bool:
    """Tell whether so much is the same that it can be no other sentence.

    Args:
        alignment: Where the quote may stand.
        words: The quote's, lower-cased, in order.
        weights: Word → how rare it is, 0 for small words and for those that stand everywhere.
    """
    differing = alignment.differing
    if not differing:
        return True
    kept = split(alignment.kept, "")
    if differing > FEW:
        whole = sum(weights.get(word, 0.0) for word in set(words))
        same = sum(weights.get(word, 0.0) for word in set(kept))
        return differing <= most_differing(len(words)) and 0 < _WEIGHT * whole <= same
    telling = sum(weights.get(word, 0.0) > 0 for word in set(kept))
    enough = len(kept) >= _FEWEST_KEPT and telling >= max(1, len(words) - len(kept))
    return enough and (len(kept) >= _KEPT_FOR_EACH * differing or _is_bounded(alignment))


def _is_bounded(alignment: Alignment) -> bool:
    """Tell whether both have their first and last words in common, or print begins and ends there.

    Else a name of several words, followed by anything, would be a quote wherever that name stands.
    """
    worded = [piece for piece in alignment.pieces if _WORD.search(piece.alleged + piece.printed)]
    return (alignment.begins or worded[0].is_kept) and (alignment.ends or worded[-1].is_kept)
