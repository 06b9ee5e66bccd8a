"""How much there is that an audience may see, counted once for every change."""

from __future__ import annotations

from corpus.store import Counts, Store
from index.audience import Allowed
from index.covering import counted


class Counted:
    """Counts, which takes milliseconds in a large archive, only after a change.

    Args:
        store: What there is.
        allowed: What of it may be seen.
    """

    def __init__(self, store: Store, allowed: Allowed) -> None:
        self._store = store
        self._allowed = allowed
        self._known: tuple[int, Counts, tuple[str, ...]] | None = None

    @property
    def counts(self) -> Counts:
        """What there is."""
        return self._current()[1]

    @property
    def outlets(self) -> tuple[str, ...]:
        """The outlets' names as stored, those of most articles first."""
        return self._current()[2]

    @property
    def called(self) -> tuple[str, ...]:
        """All names under which they may be asked for."""
        shown = map(self._allowed.shown, self.outlets) if self._allowed.names else ()
        return tuple(dict.fromkeys((*self.outlets, *shown)))

    def stored(self, name: str) -> str:
        """Return the name as stored of the outlet that is called so; see `Allowed.stored`."""
        return self._allowed.stored(name, self.outlets)

    def _current(self) -> tuple[int, Counts, tuple[str, ...]]:
        version = self._store.last_change()
        if self._known is None or self._known[0] != version:
            names = (outlet.name for outlet in self._store.outlets())
            outlets = tuple(filter(self._allowed.holds, names))
            self._known = version, counted(self._store, self._allowed), outlets
        return self._known
