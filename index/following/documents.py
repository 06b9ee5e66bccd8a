"""From the store's changes to the documents of the two word indexes: of passages, and of articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from corpus.article import Article, Change, Revision, StoredPassage
from corpus.errors import UnknownArticle
from index.compounds import compounded
from index.following.source import WordSource
from index.scope import known_day, published_day

Analyze = Callable[[str, str], list[str]]


@dataclass(frozen=True, slots=True)
class Document:
    """Words to be found, already analysed.

    Attributes:
        id: Row id of a passage or of a revision.
        text: Words of its text, with spaces between them.
        title: Words of the article's title, likewise.
        parts: What may be parts of the words of its text, likewise.
        published: Number of the day of publication, 0 where unknown.
        known: Number of the day by which it had been published.
        outlet: Its outlet's name, case-folded.
    """

    id: int
    text: str
    title: str
    parts: str
    published: int
    known: int
    outlet: str


@dataclass(frozen=True, slots=True)
class Batch:
    """What replaces what.

    Attributes:
        touched: Ids whose documents go.
        documents: Those that come, or come again; their ids are among the touched.
    """

    touched: frozenset[int]
    documents: tuple[Document, ...]


def changed(source: WordSource, analyze: Analyze, changes: Sequence[Change]) -> tuple[Batch, Batch]:
    """Look up what became of passages and articles; the store may already be further than the changes.

    Args:
        source: The store.
        analyze: (text, language) → words.
        changes: A page of its log.

    Returns:
        The documents of passages, and of articles.
    """
    stored: defaultdict[int, list[StoredPassage]] = defaultdict(list)
    for passage in source.passages([change.passage for change in changes if change.added]).values():
        stored[passage.revision].append(passage)
    passages: list[Document] = []
    articles: list[Document] = []
    for revision in _live(source, {change.revision for change in changes}, stored):
        articles.append(article_document(analyze, revision))
        passages.extend(passage_documents(analyze, revision, stored[revision.id]))
    return (
        Batch(frozenset(change.passage for change in changes), tuple(passages)),
        Batch(frozenset(change.revision for change in changes), tuple(articles)),
    )


def article_document(analyze: Analyze, revision: Revision) -> Document:
    """Make the document of a whole article.

    Args:
        analyze: (text, language) → words.
        revision: Its newest revision.
    """
    article = revision.article
    words = analyze(article.text, article.language)
    title = _title(analyze, revision)
    return Document(revision.id, " ".join(words), title, _parts(words, article), *_origin(revision))


def passage_documents(
    analyze: Analyze, revision: Revision, passages: Sequence[StoredPassage]
) -> Iterator[Document]:
    """Make the documents of an article's passages.

    Args:
        analyze: (text, language) → words.
        revision: The article's newest revision.
        passages: Some of its passages.
    """
    article, title, origin = revision.article, _title(analyze, revision), _origin(revision)
    for stored in passages:
        words = analyze(stored.passage.span.of(article.text), article.language)
        yield Document(stored.id, " ".join(words), title, _parts(words, article), *origin)


def _title(analyze: Analyze, revision: Revision) -> str:
    return " ".join(analyze(revision.article.title, revision.article.language))


def _parts(words: Sequence[str], article: Article) -> str:
    return " ".join(compounded(words, article.language))


def _origin(revision: Revision) -> tuple[int, int, str]:
    published = published_day(revision)
    return (
        published.toordinal() if published else 0,
        known_day(revision).toordinal(),
        revision.article.source.casefold(),
    )


def _live(source: WordSource, ids: set[int], stored: dict[int, list[StoredPassage]]) -> Iterator[Revision]:
    """Yield the revisions that still have passages: an older one keeps its text, but none of them."""
    for id in sorted(ids):
        if id in stored or source.passages_of(id):
            try:
                yield source.revision(id)
            except UnknownArticle:
                # Removed since; a later change says so.
                continue
