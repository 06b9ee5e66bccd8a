"""Questions and alleged quotes, put to indexes that are up to date and within what an audience may see."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from corpus.clock import utc_now
from corpus.store import Store
from corpus.stored import NO_TRUST, Trust
from index.answer import Answer
from index.audience import EVERYTHING_ALLOWED, Allowed, Audience, allowed
from index.derived import Derived
from index.encoders import Encoders
from index.freshness import dated

if TYPE_CHECKING:
    from index.answering import Weighed
    from index.checking import Checked
    from index.rerank import Reranker
    from index.search import Search
    from index.surveying import Surveying

# One for each audience, and some whose rules were changed just now.
MOST_ANSWERING = 5


class Asking:
    """Lets what reads questions answer them. Any thread may call anything.

    Args:
        store: The truth.
        derived: The indexes beside it.
        encoders: Encode questions.
        reranker: Orders what is quoted; None to leave it as it was found.
    """

    def __init__(
        self, store: Store, derived: Derived, encoders: Encoders, reranker: Reranker | None = None
    ) -> None:
        self._store = store
        self._derived = derived
        self._encoders = encoders
        self._reranker = reranker
        self._answerings: dict[Allowed, Surveying] = {}

    def answered(self, within: Allowed, answer: Callable[[Surveying], Answer]) -> Answer:
        """Let an answer be found.

        Args:
            within: What may be shown.
            answer: Asks what answers.
        """
        self._derived.catch_up()
        model = self._derived.vectors.model
        answered = dated(answer(self._answering(within)), self._store.stale())
        # Another process may have switched the model on the way.
        return answered if self._derived.vectors.model == model else self.answered(within, answer)

    def checked(self, within: Allowed, text: str) -> Checked:
        """Look for an alleged quote within what may be shown; see `Checking.check`."""
        from index.checking.finding import Checking  # noqa: PLC0415 - as for what reads questions

        self._derived.catch_up()
        return Checking(self._store, self._derived.words, within).check(text)

    def weigh(self, question: str, as_of: date | None, without: Collection[str]) -> Weighed:
        """Weigh what would be quoted; see `Archive.weigh`."""
        self._derived.catch_up()
        return self._answering(EVERYTHING_ALLOWED).weigh(question, as_of, without)

    def judging(self, audience: Audience) -> Surveying:
        """Return what judges for an audience by the rules of this moment, on indexes that are up to date."""
        self._derived.catch_up()
        return self._answering(allowed(audience, self._store.outlet_rules(), utc_now()))

    def trust(self, language: str) -> Trust:
        """Trust no vectors while those in memory are by another model than those in the store."""
        same = self._derived.vectors.model == self._encoders.stored
        return self._encoders.trust(language) if same else NO_TRUST

    @cached_property
    def _search(self) -> Search:
        # All that reads questions; it is a fifth of the time that `status` may take.
        from index.search import Search  # noqa: PLC0415

        return Search(self._store, self._derived.vectors, self._derived.words, self.trust)

    def _answering(self, within: Allowed) -> Surveying:
        """Return what answers within certain limits; it counts once what there is."""
        from index.surveying import Surveying  # noqa: PLC0415 - as above

        known = self._answerings.get(within)
        if known is None:
            known = Surveying(
                self._store,
                self._search,
                self._encoders,
                self.trust,
                reranker=self._reranker,
                allowed=within,
            )
            kept = list(self._answerings.items())[-MOST_ANSWERING:]
            self._answerings = {**dict(kept), within: known}
        return known
