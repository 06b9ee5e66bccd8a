"""Articles that are withdrawn, and perhaps taken back."""

from __future__ import annotations

from corpus.actions import TERMINAL, Actor
from index.altering import Altering, lot_of


class Withdrawing(Altering):
    """The part of an archive that withdraws articles. Any thread may call anything."""

    def retract(self, id: str, reason: str, *, by: Actor = TERMINAL, lot: str = "") -> None:
        """Withdraw an article: it is kept, but answers no more; see `Store.retract`.

        Args:
            id: The article's id.
            reason: Why.
            by: As for `add`.
            lot: As for `add`.

        Raises:
            UnknownArticle: There is none.
        """
        self._align()
        self._store.retract(id, reason, lot_of(by, lot))
        self._catch_up(f"withdrew {id}")

    def reinstate(self, id: str, *, by: Actor = TERMINAL, lot: str = "") -> None:
        """Take a retraction back.

        Args:
            id: The article's id.
            by: As for `add`.
            lot: As for `add`.

        Raises:
            UnknownArticle: There is none.
            NotRetracted: It was not withdrawn.
            ModelError: The encoder cannot be used.
        """
        from index.adding import drafted  # noqa: PLC0415 - `status` waits for nothing that cuts articles

        self._align()
        encoder = self._encoders.serving()
        draft = drafted(self._store.history(id)[-1].article, encoder)
        self._store.reinstate(draft, encoder.name, lot_of(by, lot))
        self._catch_up(f"reinstated {id}")
        self._link()
