"""From articles to stored, findable passages, many at a time."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from corpus.actions import Lot
from corpus.article import Article, Passage
from corpus.errors import InputError, Reason, StorageError, UnknownArticle
from corpus.store import Draft, Store, Stored, fingerprint
from index.amending import Kind, amendments
from index.answer import Added
from index.copies import Copies, signature
from index.derived import Derived
from index.encode import Matrix
from index.encoding import Encoding, EncodingThread
from index.passages import passages

# Enough to sort by length, few enough to lose little time when killed.
PASSAGES_AT_ONCE = 256
# Inputs without passages, which are unchanged or failed, must not wait for ever to be reported.
INPUTS_AT_ONCE = 256
# A snapshot is of all vectors: where they are 200,000, 300 MB and 0.4 s. So many changes are applied
# again in less time, and only a process that was killed leaves that to the next one.
CHANGES_BETWEEN_SNAPSHOTS = 1_000
# Of an archive of an older version so many articles are looked through for copies beside each batch.
SIGNED_AT_ONCE = 256

_LOGGER = logging.getLogger(__name__)


WITHDRAWN = "was withdrawn; `retract --undo` takes that back"


@dataclass(frozen=True, slots=True)
class _Prepared:
    """An input on its way into the store.

    Attributes:
        input: What came.
        passages: Its passages; none where it failed or where the store has it as it is.
    """

    input: Article | InputError
    passages: tuple[Passage, ...]


_Batch: TypeAlias = list[_Prepared]


class Adding:
    """Cuts, encodes and stores articles, and makes them findable.

    Args:
        store: Where they go.
        encoder: Encodes their passages.
        derived: The indexes that must find them.
        copies: Links them to their copies; None where nobody else uses them.
        lot: To which change they belong, in the log; None where each transaction is one.
    """

    def __init__(
        self,
        store: Store,
        encoder: EncodingThread,
        derived: Derived,
        copies: Copies | None = None,
        lot: Lot | None = None,
    ) -> None:
        self._store = store
        self._copies = copies or Copies(store)
        self._encoder = encoder
        self._derived = derived
        self._lot = lot
        # Ids on their way: what the store says of them is no longer true when they get there.
        self._waiting: Counter[str] = Counter()

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
        # While one batch is encoded, the one before is stored.
        before: tuple[_Batch, Encoding] | None = None
        for batch in self._batches(inputs):
            encoding = self._encoder.begin([text for one in batch for text in texts(one.input, one.passages)])
            if before:
                yield from self._stored(*before)
            before = batch, encoding
        if before:
            yield from self._stored(*before)
        self._derived.save(every=CHANGES_BETWEEN_SNAPSHOTS)

    def _batches(self, inputs: Iterable[Article | InputError]) -> Iterator[_Batch]:
        batch: list[_Prepared] = []
        for each in inputs:
            batch.append(self._prepared(each))
            full = sum(len(one.passages) for one in batch) >= PASSAGES_AT_ONCE
            if full or len(batch) == INPUTS_AT_ONCE:
                yield batch
                batch = []
        if batch:
            yield batch

    def _prepared(self, each: Article | InputError) -> _Prepared:
        if isinstance(each, InputError):
            return _Prepared(each, ())
        known = not self._waiting[each.key] and self._known(each) is not None
        self._waiting[each.key] += 1
        return _Prepared(each, () if known else passages(each))

    def _known(self, article: Article) -> str | None:
        """Return the id under which the store has an article as it is; None where it has not."""
        mark = self._store.fingerprint(article.key)
        if mark is None:
            return self._store.twin(article)
        return article.key if mark == fingerprint(article) else None

    def _stored(self, batch: _Batch, encoding: Encoding) -> list[Added]:
        stored = iter(self._store.put(list(_drafts(batch, encoding.result())), self._encoder.name, self._lot))
        added = [
            self._added(one.input, next(stored) if one.passages else self._unchanged(one.input))
            for one in batch
        ]
        self._derived.catch_up(wait=True)
        self._linked()
        self._waiting -= Counter(one.input.key for one in batch if isinstance(one.input, Article))
        return added

    def _unchanged(self, each: Article | InputError) -> Stored | None:
        if isinstance(each, InputError):
            return None
        key = self._known(each)
        try:
            count = len(self._store.passages_of(self._store.newest(key or each.key).id))
        except UnknownArticle:
            # Another process has removed it since it was looked up.
            return self._put(each)
        return Stored(key or each.key, "unchanged", count)

    def _linked(self) -> None:
        try:
            self._copies.sign(SIGNED_AT_ONCE)
            self._copies.link()
        except StorageError as error:
            # They are stored; the next time that something is added these are linked as well.
            _LOGGER.warning("copies were not looked for: %s", error)

    def _added(self, each: Article | InputError, stored: Stored | None) -> Added:
        if isinstance(each, InputError):
            return Added(id=each.where, status="failed", reason=each.reason)
        if stored is None:
            raise TypeError("an article is always stored")
        if stored.status == "withdrawn":
            # What a feed brings again by itself must not undo what a person decided.
            return Added(id=stored.key, status="failed", reason=Reason(WITHDRAWN))
        return Added(
            id=stored.key,
            status=stored.status,
            passages=stored.passages,
            title=each.name,
            text_chars=len(each.text),
            amended=self._amended(each, stored) if stored.former else (),
        )

    def _amended(self, article: Article, stored: Stored) -> tuple[Kind, ...]:
        """Name the kinds of what changed, each once."""
        former = self._store.revisions([stored.former]).get(stored.former)
        # Somebody may have removed the article since.
        found = amendments(former.article, article) if former else ()
        return tuple(dict.fromkeys(each.kind for each in found))

    def _put(self, article: Article) -> Stored:
        return self._store.put([drafted(article, self._encoder)], self._encoder.name, self._lot)[0]


def _drafts(batch: _Batch, vectors: Matrix) -> Iterator[Draft]:
    start = 0
    for one in batch:
        stop = start + len(one.passages)
        if isinstance(one.input, Article) and one.passages:
            yield Draft(one.input, one.passages, vectors[start:stop], signature(one.input.text))
        start = stop


def drafted(article: Article, encoder: EncodingThread) -> Draft:
    """Cut and encode one article.

    Args:
        article: The article.
        encoder: Encodes its passages.

    Raises:
        ModelError: The encoder cannot be used.
    """
    cut = passages(article)
    return Draft(article, cut, encoder.passages(texts(article, cut)), signature(article.text))


def texts(article: Article | InputError, cut: Sequence[Passage]) -> list[str]:
    """Return what of an article is encoded: each passage, under the article's title.

    Args:
        article: The article; of an input that failed nothing is.
        cut: Its passages.
    """
    if isinstance(article, InputError):
        return []
    return [f"{article.title}\n{passage.span.of(article.text)}".strip() for passage in cut]
