"""What the derived indexes ask of the store: the truth, and the log of its changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from corpus.article import Change, Revision, StoredPassage
from corpus.stored import Counts, Ids, Rows, StoredModel

# Told how many of how many passages are done.
Progress = Callable[[int, int], None]


def nobody(done: int, total: int) -> None:
    """Hear of progress and do nothing."""


class Source(Protocol):
    """A numbered log of passages that came and went; `Store` is one.

    Ids of passages and revisions and numbers of changes grow and are never reused.
    """

    @property
    def database_id(self) -> str:
        """Random name of the database."""

    def last_change(self) -> int:
        """Return the number of the last change; 0 before the first."""

    def changes(self, after: int, limit: int = 10_000) -> list[Change]:
        """Return changes with a number above `after`, oldest first, at most `limit`."""

    def counts(self) -> Counts:
        """Count what there is."""


class VectorSource(Source, Protocol):
    """A source of passages' vectors."""

    def model(self) -> StoredModel | None:
        """Return the model whose vectors serve; a later one has a higher id."""

    def vectors(self, ids: Sequence[int]) -> tuple[Ids, Rows]:
        """Return int64 (n,) and float32 (n, dimension), unit rows; missing ids are left out."""

    def all_vectors(self, chunk: int = 10_000) -> Iterator[tuple[Ids, Rows]]:
        """Yield all vectors of the serving model, in the form of `vectors`, at most `chunk` at once."""


class WordSource(Source, Protocol):
    """A source of passages' and articles' words."""

    def passages(self, ids: Sequence[int]) -> dict[int, StoredPassage]:
        """Look up passages; missing ids are left out."""

    def passages_of(self, revision: int) -> tuple[StoredPassage, ...]:
        """Return a revision's passages; none where it is not the newest."""

    def revision(self, id: int) -> Revision:
        """Return one revision; raises UnknownArticle where it is gone."""

    def articles(self) -> Iterator[Revision]:
        """Yield the newest revision of each article."""
