"""What goes from an archive, what comes back, and the log of who did what."""

from __future__ import annotations

import logging

from corpus.actions import TERMINAL, Actor, Logged, Lot, Undone
from corpus.errors import StorageError
from index.corrected import Corrected
from index.derived import Derived
from index.encoders import Encoders

_LOGGER = logging.getLogger(__name__)


class Altering(Corrected):
    """The part of an archive that removes and takes back. Any thread may call anything."""

    _derived: Derived
    _encoders: Encoders

    def remove(self, id: str, *, by: Actor = TERMINAL, lot: str = "") -> None:
        """Remove an article with all its revisions; for 24 hours `undo` brings it back.

        Args:
            id: The article's id.
            by: As for `add`.
            lot: As for `add`.

        Raises:
            UnknownArticle: There is none.
        """
        self._align()
        self._store.remove(id, lot_of(by, lot))
        self._catch_up(f"removed {id}")

    def undo(self, *, by: Actor = TERMINAL, lot: str = "") -> tuple[Undone, ...]:
        """Take back the last change that somebody made within 24 hours.

        Args:
            by: Who; a change that she has taken back already is passed over for the one before.
            lot: Names the taking back, so that what a kill brings twice happens once; empty for a new one.

        Returns:
            What became of each article of that change; empty where there is none.

        Raises:
            ModelError: Something must be encoded again and the encoder cannot be used.
        """
        from index.undoing import undo  # noqa: PLC0415 - as for what reads questions

        self._align()
        undone = undo(self._store, self._encoders.serving, lot_of(by, lot))
        self._catch_up("took back a change")
        self._link()
        return undone

    def log(self, limit: int = -1, offset: int = 0) -> list[Logged]:
        """Return what was done to the archive, last change first; see `Store`."""
        return self._store.log(limit, offset)

    def logged(self) -> int:
        """Count the lines of the log."""
        return self._store.logged()

    def _align(self) -> None:
        """Catch up before a change: an older copy's next changes would have the numbers of lost ones."""
        self._derived.catch_up(wait=True)

    def _catch_up(self, done: str) -> None:
        try:
            self._derived.catch_up(wait=True)
        except StorageError as error:
            # It is gone: every hit is read from the store before it is quoted.
            _LOGGER.warning("%s, but %s", done, error)

    def _link(self) -> None:
        """Look for the copies of what came back, as of what is added."""
        try:
            self._copies.link()
        except StorageError as error:
            _LOGGER.warning("copies of what came back are linked with what is added next: %s", error)


def lot_of(by: Actor, id: str) -> Lot:
    """Return a change by its name, a new one where it has none."""
    return Lot(by, id) if id else Lot.of(by)
