"""The two word indexes of an archive: one of passages, one of whole articles.

They are two since BM25 asks how many documents there are and how long one is beside the others, and
an article is some ten times as long as its passages.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack
from dataclasses import asdict, dataclass
from typing import Generic, Protocol, TypeVar

from index.following.documents import Analyze, Batch, Document, article_document, passage_documents
from index.following.source import Progress, WordSource

# Changes with the schema and with what is made of a text, so that an older index is made again.
FORM = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class WordState:
    """What a word index holds.

    Attributes:
        database: Whose words.
        seq: Number of the last change that is in it.
        documents: How many.
        form: FORM of the version that wrote it.
    """

    database: str
    seq: int
    documents: int
    form: int = FORM

    def written(self) -> str:
        """Write it as text."""
        return json.dumps(asdict(self))

    @classmethod
    def read(cls, text: str) -> WordState | None:
        """Read it from text; None where another version of Beleg wrote other fields."""
        try:
            return cls(**json.loads(text))
        except TypeError:
            return None


class Incomplete(Exception):
    """A commit is not what was put into it; the index has to be made again."""


class Writing(Protocol):
    """A commit that is being prepared."""

    def put(self, document: Document) -> None:
        """Add a document; none with its id is there."""


class WordIndex(Protocol):
    """An index of documents whose commits hold all or nothing."""

    @property
    def state(self) -> WordState | None:
        """What it holds; None where that cannot be told, or documents are missing."""

    def reload(self) -> None:
        """See what any process has committed."""

    def writing(self, database: str, seq: int, gone: Collection[int] = ()) -> AbstractContextManager[Writing]:
        """Remove documents and add those that the block puts, in one commit.

        Args:
            database: The database's name.
            seq: Number of the change that is reached by this.
            gone: Ids of the documents to remove, whether there or not.

        Raises:
            Incomplete: What was committed is not what was put.
        """


AnyIndex = TypeVar("AnyIndex", bound=WordIndex)


class Pair(Generic[AnyIndex]):
    """An index of passages and one of whole articles.

    Args:
        passages: Documents named by passages' row ids.
        articles: Documents named by revisions' row ids.
    """

    def __init__(self, passages: AnyIndex, articles: AnyIndex) -> None:
        self.passages = passages
        self.articles = articles
        self._both = (passages, articles)

    @property
    def seq(self) -> int:
        """Number of the last change that is in both."""
        return min(index.state.seq if index.state else 0 for index in self._both)

    def reload(self) -> None:
        """See what any process has committed."""
        for index in self._both:
            index.reload()

    def apply(self, batches: tuple[Batch, Batch], database: str, seq: int) -> None:
        """Commit what came and went up to a change; a kill may leave one index behind the other.

        Args:
            batches: Of passages, and of articles.
            database: The database's name.
            seq: Number of the change.
        """
        # At the same time: a commit mostly waits for the disk, some twenty times.
        with ThreadPoolExecutor(len(self._both)) as pool:
            list(pool.map(lambda index, batch: _commit(index, batch, database, seq), self._both, batches))

    def fill(self, source: WordSource, analyze: Analyze, progress: Progress) -> None:
        """Commit all that the store holds into two empty indexes.

        Args:
            source: The store.
            analyze: (text, language) → words.
            progress: Told how many of how many passages are read.
        """
        # Read before the articles are: a change in between is then applied once more.
        database, seq = source.database_id, source.last_change()
        done, total = 0, source.counts().passages
        with ExitStack() as stack:
            passages, articles = (stack.enter_context(index.writing(database, seq)) for index in self._both)
            for revision in source.articles():
                stored = source.passages_of(revision.id)
                for document in passage_documents(analyze, revision, stored):
                    passages.put(document)
                if stored:
                    articles.put(article_document(analyze, revision))
                done += len(stored)
                progress(min(done, total), total)

    def reason_against(self, source: WordSource) -> str:
        """Say why later changes do not lead from here to what the store holds.

        Args:
            source: The store.

        Returns:
            The reason; empty if they do.
        """
        states = [index.state for index in self._both if index.state is not None]
        if len(states) < len(self._both):
            return "documents are missing"
        if any(state.form != FORM for state in states):
            return "another version of Beleg wrote it"
        if any(state.database != source.database_id for state in states):
            return "it belongs to another database"
        if max(state.seq for state in states) > source.last_change():
            return "it is ahead of the database, which was restored from an older copy"
        return ""

    def disagrees_with(self, source: WordSource) -> bool:
        """Tell whether all changes are in it and the number of passages is still another.

        Args:
            source: The store.
        """
        state = self.passages.state
        stored = source.counts().passages
        # Asked last: counted in the middle of another process's changes, numbers differ rightly.
        return state is not None and state.documents != stored and state.seq == source.last_change()


def _commit(index: WordIndex, batch: Batch, database: str, seq: int) -> None:
    with index.writing(database, seq, batch.touched) as writer:
        for document in batch.documents:
            writer.put(document)
