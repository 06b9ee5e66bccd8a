"""When an address has taken long enough."""

from __future__ import annotations

from collections.abc import Callable

from corpus.errors import Unreachable


class Deadline:
    """A moment that no step of a fetch goes beyond.

    Args:
        seconds: From now on.
        clock: Gives seconds that only grow.
    """

    def __init__(self, seconds: float, clock: Callable[[], float]) -> None:
        self._seconds = seconds
        self._clock = clock
        self._end = clock() + seconds

    def left(self) -> float:
        """Return the seconds that are left, more than none.

        Raises:
            Unreachable: None are.
        """
        left = self._end - self._clock()
        if left <= 0:
            raise self.late()
        return left

    def step(self) -> float:
        """Return the seconds that one step may take, so that there is time for another attempt.

        Raises:
            Unreachable: None are left.
        """
        return min(self.left(), self._seconds / 2)

    def late(self) -> Unreachable:
        """Return the error that says so."""
        return Unreachable("", "took longer than {limit} s; try again later", limit=f"{self._seconds:g}")
