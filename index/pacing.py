"""How many texts are encoded at once, so that a question waits no longer than a moment."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

# Enough that larger batches are no faster.
BATCH = 8
# For so long a question waits behind passages. Without a processor's bfloat16, and beside other work, eight
# passages take up to two seconds; three at once cost hardly more of the processor than eight.
MOMENT_S = 0.25


class Pace:
    """Learns how long texts take; of one thread.

    A batch costs as if each of its texts were as long as its longest.
    """

    def __init__(self) -> None:
        self._per_char_s = 0.0

    def fitting(self, texts: Sequence[str]) -> Sequence[str]:
        """Return the first of some texts, as many as are encoded within a moment, and one at least.

        Args:
            texts: At least one, shortest first.
        """
        sizes = range(1, min(BATCH, len(texts)) + 1)
        fit = takewhile(lambda n: n * len(texts[n - 1]) * self._per_char_s <= MOMENT_S, sizes)
        return texts[: max([1, *fit])]

    def learn(self, texts: Sequence[str], seconds: float) -> None:
        """Learn from how long a batch took; the first, which loads a model, soon counts little.

        Args:
            texts: The batch, shortest first.
            seconds: How long it took.
        """
        per_char_s = seconds / (len(texts) * max(1, len(texts[-1])))
        self._per_char_s = (self._per_char_s + per_char_s) / 2 if self._per_char_s else per_char_s
