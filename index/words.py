"""Passages and articles by the words they share with a question; the only import of tantivy.

What is here can always be made again from the store, and is kept up to date from its log of changes.
Words are analysed here and handed to tantivy with spaces between them, so that its schema knows
nothing of languages and another engine would find the same.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial, reduce
from pathlib import Path

import tantivy
from tantivy import Filter, Occur, Query

from index.analysis import Analyzer, Stem
from index.following import Document, Following, Incomplete, Pair, WordState, damage, told
from index.lookups import PARTS, TEXT, TITLE, lookups
from index.scope import EVERYTHING, Scope
from index.terms import MORE_STOP_WORDS, STEMMED, WITHOUT_STOP_WORDS

HEAP_BYTES = 48_000_000  # tantivy's own default is 128 MB for each of up to eight threads
LONGEST_WORD_BYTES = 80
_STATE_ID = 0  # row ids begin at 1


def stemmer(language: str) -> Stem:
    """Make what finds the stem of a word.

    Args:
        language: ISO 639-1 code, or anything else.

    Returns:
        Lower-cased word → its stem, or "" for a stop word. Where tantivy has no stemmer for the
        language, each word is its own.
    """
    name = STEMMED.get(language, "")
    more = MORE_STOP_WORDS.get(name, "").split()
    filters = [Filter.remove_long(LONGEST_WORD_BYTES), Filter.custom_stopword(more)]
    filters += [Filter.stopword(name)] if name and name not in WITHOUT_STOP_WORDS else []
    filters += [Filter.stemmer(name)] if name else []
    raw = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.raw())
    pipeline = reduce(tantivy.TextAnalyzerBuilder.filter, filters, raw).build()
    return lambda word: "".join(pipeline.analyze(word))


class Words(Following["_Index"]):
    """The words of one archive, in a folder that any number of processes share.

    Any thread may call anything; a search never waits.

    Args:
        folder: Made when missing.
    """

    def __init__(self, folder: Path) -> None:
        self.analyzer = Analyzer(stemmer)
        parts = ("passages", "articles")
        super().__init__(
            folder, lambda at: Pair(*(_Index(at / part) for part in parts)), self.analyzer.analyze
        )

    def search_passages(
        self, words: Sequence[str], k: int, scope: Scope = EVERYTHING, barred: Collection[str] = ()
    ) -> list[tuple[int, float]]:
        """Find at most k passages that hold some of the words, as the analyzer or `parts` makes them.

        Returns:
            (passage id, BM25), best first. Nothing before the first `catch_up`.
        """
        query = Query.boolean_query([(Occur.Must, _any_word(words)), *_limits(scope, barred)])
        return self.pair.passages.search(query, k) if self.pair else []

    def passages_within(
        self, scope: Scope, k: int, ids: Sequence[int] | None = None, barred: Collection[str] = ()
    ) -> list[int]:
        """Return ids of at most k passages of certain articles, of those given or of all, in no order."""
        given = [] if ids is None else [(Occur.Must, _any_of(ids))]
        query = Query.boolean_query([(Occur.Must, Query.all_query()), *given, *_limits(scope, barred)])
        return [id for id, _ in self.pair.passages.search(query, k) if id != _STATE_ID] if self.pair else []

    def article_scores(self, words: Sequence[str], revisions: Sequence[int]) -> dict[int, float]:
        """Score certain articles by BM25 among all of them, by the row ids of their revisions.

        Returns:
            Row id → BM25, 0 where none of the words is in it; older revisions are left out.
        """
        return self._scores(self.pair.articles, words, revisions) if self.pair else {}

    def passage_scores(self, words: Sequence[str], ids: Sequence[int]) -> dict[int, float]:
        """Score certain passages just as `search_passages` would.

        Returns:
            Row id → BM25, 0 for a passage with none of the words; those that are gone are left out.
        """
        return self._scores(self.pair.passages, words, ids) if self.pair else {}

    def _scores(self, index: _Index, words: Sequence[str], ids: Sequence[int]) -> dict[int, float]:
        wanted = Query.const_score_query(_any_of(ids), 0.0)
        query = Query.boolean_query([(Occur.Must, wanted), (Occur.Should, _any_word(words))])
        return dict(index.search(query, len(ids)))

    def doc_freq(self, words: Sequence[str]) -> dict[str, int]:
        """Count the passages whose text holds a word.

        Returns:
            Word → number of passages, among them a few that were removed not long ago.
        """
        searcher = self.pair.passages.searcher if self.pair else None
        return {word: searcher.doc_freq("text", word) if searcher else 0 for word in words}


def _any_word(words: Sequence[str]) -> Query:
    terms = [
        Query.boost_query(Query.term_query(_SCHEMA, field, word, "freq"), weight)
        for field, word, weight in lookups(words)
    ]
    return Query.boolean_query([(Occur.Should, term) for term in terms])


def _limits(scope: Scope, barred: Collection[str]) -> list[tuple[Occur, Query]]:
    """Return what a document must match besides the words, or must not, without a score of its own."""
    unsigned = tantivy.FieldType.Unsigned
    limits = [Query.range_query(_SCHEMA, name, unsigned, low, high) for name, low, high in scope.days()]
    limits += [_of_outlet(scope.outlet.casefold())] if scope.outlet else []
    without = [(Occur.MustNot, _of_outlet(outlet)) for outlet in barred]
    return [*((Occur.Must, Query.const_score_query(limit, 0.0)) for limit in limits), *without]


def _of_outlet(outlet: str) -> Query:
    return Query.term_query(_SCHEMA, "outlet", outlet, "basic")


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("id", indexed=True, fast=True)
    for name in ("published", "known"):
        builder.add_unsigned_field(name, fast=True)
    builder.add_text_field("outlet", tokenizer_name="raw", index_option="basic")
    for name in (TEXT, TITLE, PARTS):
        builder.add_text_field(name, tokenizer_name="words", index_option="freq")
    builder.add_text_field("state", stored=True, tokenizer_name="raw", index_option="basic")
    return builder.build()


_SCHEMA = _schema()


def _document(**fields: int | str) -> tantivy.Document:
    document = tantivy.Document(**{name: value for name, value in fields.items() if isinstance(value, str)})
    for name, value in fields.items():
        # As an argument of the constructor it would become a signed number, which the schema refuses.
        if isinstance(value, int):
            document.add_unsigned(name, value)
    return document


def _any_of(ids: Collection[int]) -> Query:
    return Query.term_set_query(_SCHEMA, "id", list(ids))


class _Index:
    """One tantivy index; scores are comparable within it. One thread at a time writes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        if (folder / "meta.json").exists() and (reason := damage(folder)):
            raise ValueError(reason)
        folder.mkdir(exist_ok=True)
        self._index = tantivy.Index(_SCHEMA, str(folder))
        splits = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
        self._index.register_tokenizer("words", splits)
        # Otherwise a thread of tantivy's looks at the folder twice a second.
        self._index.config_reader("manual")
        self.reload()

    def reload(self) -> None:
        """See `WordIndex.reload`."""
        self._index.reload()
        self.searcher = self._index.searcher()
        self.state = _read_state(self.searcher)

    @contextmanager
    def writing(self, database: str, seq: int, gone: Collection[int] = ()) -> Iterator[_Writer]:
        """See `WordIndex.writing`."""
        translated = partial(told, self._folder, "the word index", (ValueError,))
        with translated():
            commits = self._index.writer(HEAP_BYTES, num_threads=1)
            # A killed process may have left files with the names that this commit will choose.
            commits.garbage_collect_files()
            # tantivy gives the first operation the last commit's number. Segments with deletions of that
            # commit would skip it, where a merge that a killed process left over begins before this commit.
            commits.delete_documents_by_query(Query.empty_query())
            # By query: `delete_documents_by_term` takes ids for signed numbers and finds none.
            commits.delete_documents_by_query(_any_of([_STATE_ID, *gone]))
        try:
            writer = _Writer(commits)
            yield writer
            with translated():
                documents = (self.state.documents if self.state else 0) - self._count(gone) + writer.documents
                writer.put_state(WordState(database=database, seq=seq, documents=documents))
                commits.commit()
        finally:
            # Merging keeps segments few; a writer that is only dropped gives up on it.
            with translated():
                commits.wait_merging_threads()
        self.reload()
        if self.state is None:
            raise Incomplete(f"it has not the {documents} documents that it was given")

    def _count(self, ids: Collection[int]) -> int:
        return len(self.searcher.search(_any_of(ids), max(1, len(ids))).hits)

    def search(self, query: Query, k: int) -> list[tuple[int, float]]:
        """Return (id, score), best first."""
        if k < 1:
            return []
        searcher = self.searcher
        hits = searcher.search(query, k, count=False).hits
        ids = searcher.fast_field_values("id", [address for _, address in hits])
        return [(int(id or 0), score) for id, (score, _) in zip(ids, hits, strict=True)]


class _Writer:
    """A commit into a tantivy index that is being prepared."""

    def __init__(self, writer: tantivy.IndexWriter) -> None:
        self._writer = writer
        self.documents = 0

    def put(self, document: Document) -> None:
        """See `Writing.put`."""
        self._writer.add_document(_document(**asdict(document)))
        self.documents += 1

    def put_state(self, state: WordState) -> None:
        """Say in a document of its own what the index holds, so that it comes with the commit."""
        self._writer.add_document(_document(id=_STATE_ID, state=state.written()))


def _read_state(searcher: tantivy.Searcher) -> WordState | None:
    hits = searcher.search(Query.term_query(_SCHEMA, "id", _STATE_ID), 2).hits
    if len(hits) != 1:
        return None
    state = WordState.read(str(searcher.doc(hits[0][1]).get_first("state")))
    # tantivy's list of segments has no checksum; a wrong one shows in the number of documents.
    return state if state and searcher.num_docs == state.documents + 1 else None
