"""What readers miss, for those who can add it: kept up to date by asking again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from time import monotonic
from typing import Protocol

from bot.audiences import audience_of
from bot.shelf import Shelf
from corpus.errors import UnknownAnswer
from corpus.gaprows import Lack
from index.gaps import Gap, gaps
from index.kept import Again

# Of quotes: whoever finds an answer no good sees the first message of it.
_FIRST = 3


class Rows(Protocol):
    """Where it is kept; see `corpus.gaprows`."""

    def last_change(self) -> int:
        """Return the number of the archive's last change."""

    def lacks(self, change: int) -> list[Lack]:
        """Return what lacks an answer as far as is known, last asked first."""

    def unchecked(self, change: int, limit: int) -> list[Lack]:
        """Return what was not asked again since the archive changed."""

    def put_checked(self, change: int, closed: Mapping[int, bool]) -> None:
        """Note what asking again found."""


class Gaps:
    """Finds what readers miss. Every method blocks: call it in a worker.

    A gap is closed where asking again finds quotes; where an answer was found no good, where one of its first
    quotes came since. So it opens again where these are withdrawn.

    Args:
        archive: What is asked.
        rows: What is known of gaps.
    """

    def __init__(self, archive: Shelf, rows: Rows) -> None:
        self._archive = archive
        self._rows = rows

    def check(self, most: int, within_s: float) -> int:
        """Ask again what was not asked since the archive changed.

        Args:
            most: At most so many questions.
            within_s: No new one is begun after so many seconds.

        Returns:
            How many were asked.
        """
        change = self._rows.last_change()
        return self._check(self._rows.unchecked(change, most), change, within_s)

    def open(self) -> list[Gap]:
        """Return the gaps as far as is known, what most people miss first."""
        return gaps(self._rows.lacks(self._rows.last_change()))

    def page(self, offset: int, length: int, within_s: float) -> tuple[list[Gap], int, int]:
        """Return some gaps, asked again where that is due, how many come before them, and how many there are.

        Args:
            offset: How many come before them; none where there are no longer so many.
            length: At most so many.
            within_s: As for `check`.
        """
        until = monotonic() + within_s
        # What was closed may be open again; whatever is left of it is found out by and by.
        self.check(-1, within_s / 2)
        while True:
            found = self.open()
            first = offset if offset < len(found) else 0
            shown = found[first : first + length]
            due = [lack for gap in shown for lack in gap.lacks if not lack.is_checked]
            if not due or not self._check(due, self._rows.last_change(), until - monotonic()):
                return shown, first, len(found)

    def _check(self, due: Iterable[Lack], change: int, within_s: float) -> int:
        until = monotonic() + within_s
        closed: dict[int, bool] = {}
        # Many ask the same.
        known: dict[object, bool] = {}
        for lack in due:
            if monotonic() >= until:
                break
            closed[lack.number] = self._is_closed(lack, known)
        if closed:
            self._rows.put_checked(change, closed)
        return len(closed)

    def _is_closed(self, lack: Lack, known: dict[object, bool]) -> bool:
        audience = audience_of(lack.place)
        seen = self._archive.readership(audience)
        try:
            kept = seen.kept(lack.number)
        except UnknownAnswer:
            # Forgotten meanwhile, or kept by another version: it cannot be asked again.
            return False
        same = (audience, kept.looked_for, kept.scope, kept.request, lack.voted)
        if same not in known:
            known[same] = _answers(lack, seen.again(kept))
        return known[same]


def _answers(lack: Lack, again: Again) -> bool:
    first = again.answer.quotes[:_FIRST]
    if not lack.quotes:
        return bool(first)
    return any(quote in first and quote.added >= lack.voted for quote in again.new)
