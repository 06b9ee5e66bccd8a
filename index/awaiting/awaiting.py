"""Finding which followed questions an article may answer that came since.

All questions are looked at at once, each for the strongest evidence that the article can be. That is never
less than what asking finds, by all that was measured; whether it is enough is judged when it is told, since
that depends on all other articles and on who reads.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime

from corpus.foundrows import Arrival
from corpus.store import Store
from corpus.stored import Trust
from index.audience import Audience, embargoed
from index.awaiting.awaited import Awaited
from index.awaiting.batch import Looked
from index.encoders import Encoders
from index.judging import Judging
from index.search import between

AT_ONCE = 50
# What is estimated, and was weighed before the last articles came, may be too low by so much.
MARGIN = 0.3


class Awaiting:
    """Looks through what came. Any thread may call it.

    Args:
        store: The truth.
        awaited: The questions.
        judging: What judges for an audience, up to date.
        encoders: Encode questions.
        trust: Language → how far the vectors are to be trusted there.
    """

    def __init__(
        self,
        store: Store,
        awaited: Awaited,
        judging: Callable[[Audience], Judging],
        encoders: Encoders,
        trust: Callable[[str], Trust],
    ) -> None:
        self._store = store
        self._awaited = awaited
        self._judging = judging
        self._encoders = encoders
        self._trust = trust
        self._turn = threading.Lock()

    def find(self, now: datetime, limit: int = AT_ONCE) -> int:
        """Store which questions may be answered by what came; a repeat changes nothing.

        What is under an embargo is looked at when that ends.

        Args:
            now: The moment, with its zone.
            limit: At most so many articles.

        Returns:
            How many were looked at.
        """
        with self._turn:
            later = embargoed(self._store.outlet_rules(), now)
            came = [one for one in self._store.arrivals() if one.source.casefold() not in later][:limit]
            if came:
                # Not before what came was read: somebody may follow since just before it.
                judging = self._catch_up()
                for arrival in came:
                    self._store.put_found(arrival, self._found(arrival, judging))
                self._store.forget_arrivals()
        return len(came)

    def _catch_up(self) -> Judging:
        editors, public = map(self._judging, (Audience.EDITORS, Audience.PUBLIC))
        is_trusted = any(self._trust(language).weight for language in self._store.languages())
        encoder = self._encoders.serving() if is_trusted else None
        self._awaited.catch_up(lambda one: editors.sought(one.question, any_time=one.unlimited), encoder)
        return public

    def _found(self, arrival: Arrival, judging: Judging) -> list[int]:
        looked = self._looked(arrival, judging)
        if looked is None:
            return []
        own = looked.article.language
        trust = {language: between(self._trust, language, own) for language in self._awaited.languages}
        return self._awaited.found(looked, trust, judging.needed - MARGIN, arrival.first)

    def _looked(self, arrival: Arrival, judging: Judging) -> Looked | None:
        """Read an article; None where it is gone meanwhile."""
        revision = self._store.revisions([arrival.revision]).get(arrival.revision)
        passages = self._store.passages_of(arrival.revision)
        if revision is None or not passages:
            return None
        _, rows = self._store.vectors([one.id for one in passages])
        parts = tuple(one.passage for one in passages)
        return Looked(revision.article, parts, rows, len(passages) / judging.usual)
