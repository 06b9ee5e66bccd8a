"""From articles to stored, findable passages, many at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from corpus.article import Article, Passage
from corpus.errors import InputError
from corpus.store import Draft, Store, Stored, fingerprint
from index.answer import Added
from index.derived import Derived
from index.encode import EncodingThread
from index.passages import passages

# Enough to sort by length, few enough to lose little time when killed.
PASSAGES_AT_ONCE = 256
# Inputs without passages, which are unchanged or failed, must not wait for ever to be reported.
INPUTS_AT_ONCE = 256


@dataclass(frozen=True, slots=True)
class _Prepared:
    """An input on its way into the store.

    Attributes:
        input: What came.
        passages: Its passages; none where it failed or where the store has it as it is.
    """

    input: Article | InputError
    passages: tuple[Passage, ...]


class Adding:
    """Cuts, encodes and stores articles, and makes them findable.

    Args:
        store: Where they go.
        encoder: Encodes their passages.
        derived: The indexes that must find them.
    """

    def __init__(self, store: Store, encoder: EncodingThread, derived: Derived) -> None:
        self._store = store
        self._encoder = encoder
        self._derived = derived

    def add(self, inputs: Iterable[Article | InputError]) -> Iterator[Added]:
        """Add articles as they come; an interruption loses only what was not yet yielded.

        Args:
            inputs: Articles, and what could not become one.

        Yields:
            What became of each, in order, once it is safely stored and findable.

        Raises:
            ModelError: The encoder cannot be used, or the archive's vectors are by another model.
            StorageError: The store cannot be written.
        """
        batch: list[_Prepared] = []
        for each in inputs:
            batch.append(self._prepared(each))
            full = sum(len(one.passages) for one in batch) >= PASSAGES_AT_ONCE
            if full or len(batch) == INPUTS_AT_ONCE:
                yield from self._stored(batch)
                batch = []
        yield from self._stored(batch)
        self._derived.save()

    def _prepared(self, each: Article | InputError) -> _Prepared:
        if isinstance(each, InputError) or self._store.fingerprint(each.key) == fingerprint(each):
            return _Prepared(each, ())
        return _Prepared(each, passages(each))

    def _stored(self, batch: Sequence[_Prepared]) -> list[Added]:
        drafts = list(self._drafts([one for one in batch if one.passages]))
        stored = iter(self._store.put(drafts, self._encoder.name))
        added = [
            _added(one.input, next(stored) if one.passages else self._unchanged(one.input)) for one in batch
        ]
        self._derived.catch_up(wait=True)
        return added

    def _drafts(self, batch: Sequence[_Prepared]) -> Iterator[Draft]:
        vectors = self._encoder.passages([text for one in batch for text in texts(one.input, one.passages)])
        start = 0
        for one in batch:
            stop = start + len(one.passages)
            if isinstance(one.input, Article):
                yield Draft(one.input, one.passages, vectors[start:stop])
            start = stop

    def _unchanged(self, each: Article | InputError) -> Stored | None:
        if isinstance(each, InputError):
            return None
        count = len(self._store.passages_of(self._store.newest(each.key).id))
        return Stored(each.key, "unchanged", count)


def texts(article: Article | InputError, cut: Sequence[Passage]) -> list[str]:
    """Return what of an article is encoded: each passage, under the article's title.

    Args:
        article: The article; of an input that failed nothing is.
        cut: Its passages.
    """
    if isinstance(article, InputError):
        return []
    return [f"{article.title}\n{passage.span.of(article.text)}".strip() for passage in cut]


def _added(each: Article | InputError, stored: Stored | None) -> Added:
    if isinstance(each, InputError):
        return Added(id=each.where, status="failed", reason=each.reason)
    if stored is None:
        raise TypeError("an article is always stored")
    return Added(
        id=stored.key,
        status=stored.status,
        passages=stored.passages,
        title=each.title,
        text_chars=len(each.text),
    )
