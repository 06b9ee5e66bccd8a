"""How much one person and one chat may ask for, so that nobody wears out what is everybody's."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from enum import Enum

# Nobody reads ten answers in half a minute, nor more than one every three seconds for long.
BURST = 10
EVERY_S = 3.0
# A word a second, which is how fast people type.
TYPING = (30, 1.0)
# Codes that somebody may try at once, and one more every twelve minutes.
TRIES = (5, 720.0)
# How many are known at a time; who has been silent for long is forgotten first, and has a full measure.
MOST_KNOWN = 20_000


class Verdict(Enum):
    """What becomes of what somebody asks for."""

    TAKEN = "taken"
    TOLD = "told"
    DROPPED = "dropped"


@dataclass(slots=True)
class _Measure:
    """What somebody may still ask for.

    Attributes:
        left: So many at once.
        at: When that was so, in seconds.
        is_told: Whether she knows that it was too much.
    """

    left: float
    at: float
    is_told: bool = False


class Limits:
    """A token bucket for each that asks.

    Args:
        burst: How many are taken at once.
        every_s: After so many seconds one more is taken.
        clock: In seconds; never goes back.
    """

    def __init__(
        self, burst: int = BURST, every_s: float = EVERY_S, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._burst = burst
        self._every_s = every_s
        self._clock = clock
        # The one that asked last stands last.
        self._measures: dict[Hashable, _Measure] = {}

    def take(self, *who: Hashable) -> Verdict:
        """Count something that is asked for.

        Args:
            who: Each on whose account it goes, say a person and a chat; it is taken where all have it left.

        Returns:
            TOLD once each time that it becomes too much, and DROPPED from then on until something is taken.
        """
        measures = [self._measure(one) for one in dict.fromkeys(who)]
        if all(measure.left >= 1 for measure in measures):
            for measure in measures:
                measure.left -= 1
                measure.is_told = False
            return Verdict.TAKEN
        spent = [measure for measure in measures if measure.left < 1]
        is_told = any(measure.is_told for measure in spent)
        for measure in spent:
            measure.is_told = True
        return Verdict.DROPPED if is_told else Verdict.TOLD

    def wait_s(self, *who: Hashable) -> float:
        """Return after how many seconds something would be taken."""
        return max(max(0.0, 1 - self._measure(one).left) * self._every_s for one in who)

    def _measure(self, who: Hashable) -> _Measure:
        now = self._clock()
        measure = self._measures.pop(who, None) or _Measure(self._burst, now)
        measure.left = min(self._burst, measure.left + (now - measure.at) / self._every_s)
        measure.at = now
        self._measures[who] = measure
        if len(self._measures) > MOST_KNOWN:
            del self._measures[next(iter(self._measures))]
        return measure
