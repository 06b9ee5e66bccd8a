"""Articles that go: removed, or withdrawn and perhaps taken back."""

from __future__ import annotations

import logging

from corpus.errors import StorageError
from index.corrected import Corrected
from index.derived import Derived
from index.encoders import Encoders

_LOGGER = logging.getLogger(__name__)


class Withdrawing(Corrected):
    """The part of an archive that takes articles out. Any thread may call anything."""

    _derived: Derived
    _encoders: Encoders

    def remove(self, id: str) -> None:
        """Remove an article with all its revisions.

        Args:
            id: The article's id.

        Raises:
            UnknownArticle: There is none.
        """
        self._align()
        self._store.remove(id)
        self._let_go(id, "removed")

    def retract(self, id: str, reason: str) -> None:
        """Withdraw an article: it is kept, but answers no more; see `Store.retract`.

        Args:
            id: The article's id.
            reason: Why.

        Raises:
            UnknownArticle: There is none.
        """
        self._align()
        self._store.retract(id, reason)
        self._let_go(id, "withdrew")

    def reinstate(self, id: str) -> None:
        """Take a retraction back.

        Args:
            id: The article's id.

        Raises:
            UnknownArticle: There is none.
            NotRetracted: It was not withdrawn.
            ModelError: The encoder cannot be used.
        """
        from index.adding import drafted  # noqa: PLC0415 - `status` waits for nothing that cuts articles

        self._align()
        encoder = self._encoders.serving()
        self._store.reinstate(drafted(self._store.history(id)[-1].article, encoder), encoder.name)
        self._derived.catch_up(wait=True)

    def _let_go(self, id: str, done: str) -> None:
        try:
            self._derived.catch_up(wait=True)
        except StorageError as error:
            # It is gone: every hit is read from the store before it is quoted.
            _LOGGER.warning("%s %s, but %s", done, id, error)

    def _align(self) -> None:
        """Catch up before a change: an older copy's next changes would have the numbers of lost ones."""
        self._derived.catch_up(wait=True)
