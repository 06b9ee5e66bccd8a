"""All questions that are followed, held in memory and up to date with the store."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np

from corpus.followrows import Follow
from corpus.store import Store
from corpus.stored import Rows, Trust
from index.awaiting.batch import Batch, Looked
from index.awaiting.entry import Entry, entry
from index.awaiting.rarity import weighing
from index.encoding import EncodingThread
from index.question import Way
from index.words import Words

# So many questions that came since the others are looked at apart: these need not be read again.
APART = 500
# Words are weighed again when there are so many times the passages.
GROWTH = 1.02

# What a question is looked for as, first the way that is tried first.
Sought = Callable[[Follow], Sequence[Way]]


class Awaited:
    """The questions. One thread at a time uses it.

    Args:
        store: The truth.
        words: Knows how common words are.
    """

    def __init__(self, store: Store, words: Words) -> None:
        self._store = store
        self._words = words
        self._mark = (0, 0)
        self._forget("")

    @property
    def languages(self) -> frozenset[str]:
        """The languages of the questions."""
        return frozenset((*self._many.languages, *self._few.languages))

    def catch_up(self, sought: Sought, encoder: EncodingThread | None) -> None:
        """Read what is followed since the last time, by whichever process.

        Args:
            sought: Knows what a question is looked for as.
            encoder: Encodes questions; None where no vectors are trusted.
        """
        model = encoder.name if encoder else ""
        if model != self._model:
            self._forget(model)
        mark = self._store.follows_mark()
        if mark != self._mark:
            self._read(sought, encoder)
            self._mark = mark
        self._weigh()

    def found(self, looked: Looked, trust: Mapping[str, Trust], least: float, first: int) -> list[int]:
        """Return the row ids of the questions that an article may answer, ascending.

        Args:
            looked: The article.
            trust: Language of a question → how far vectors are to be trusted.
            least: How strong the evidence must be.
            first: Row id of its first revision; who follows since later is not told of it.
        """
        found: set[int] = set()
        for batch in (self._many, self._few):
            places, strengths = batch.strengths(looked, trust)
            strong = places[strengths >= least]
            found.update(batch.follows[strong[batch.since[strong] < first]].tolist())
        return sorted(found & self._alive)

    def _forget(self, model: str) -> None:
        self._model = model
        self._mark = (0, 0)
        self._last = 0
        self._alive: frozenset[int] = frozenset()
        self._many, self._few = self._batch(()), self._batch(())
        self._passages = self._words.passages

    def _read(self, sought: Sought, encoder: EncodingThread | None) -> None:
        self._alive = frozenset(self._store.follow_ids())
        added = self._store.follows_after(self._last)
        new = list(self._entries(added, sought, encoder))
        self._last = max([self._last, *(one.id for one in added)])
        few = [one for one in (*self._few.entries, *new) if one.follow in self._alive]
        if len(few) > APART:
            many = (one for one in self._many.entries if one.follow in self._alive)
            self._many, few = self._batch([*many, *few]), []
        self._few = self._batch(few)

    def _entries(
        self, follows: Sequence[Follow], sought: Sought, encoder: EncodingThread | None
    ) -> Iterator[Entry]:
        ways = {follow.id: sought(follow) for follow in follows}
        vectors = self._vectors({id: each[0].text for id, each in ways.items()}, encoder)
        for follow in follows:
            for way in ways[follow.id]:
                yield entry(follow, way, self._words.analyzer, vectors.get(follow.id))

    def _vectors(self, texts: Mapping[int, str], encoder: EncodingThread | None) -> dict[int, Rows]:
        """Return questions' vectors, and encode those that have none by this model."""
        if encoder is None or not texts:
            return {}
        ids, rows = self._store.follow_vectors(encoder.name, self._last)
        known: dict[int, Rows] = dict(zip(ids.tolist(), rows, strict=True))
        made = {id: encoder.question(text) for id, text in texts.items() if id not in known}
        if made:
            self._store.put_follow_vectors(encoder.name, list(made), np.stack(list(made.values())))
        return known | made

    def _weigh(self) -> None:
        """Weigh words again where there are clearly more or fewer passages than the last time."""
        now, then = self._words.passages, self._passages
        if not then / GROWTH <= now <= then * GROWTH:
            self._many.renew()
            self._few.renew()
            self._passages = now

    def _batch(self, entries: Sequence[Entry]) -> Batch:
        return Batch(entries, self._words.analyzer, weighing(self._words))
