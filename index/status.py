"""How much an archive holds, and by which model."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """What the archive holds.

    Attributes:
        articles, passages, outlets: Counts in SQLite.
        languages: ISO 639-1 code → number of articles, most frequent first.
        first, last: Span of dates of publication, ISO 8601 dates; empty if none is known.
        model: Name of the model that made the vectors; empty before the first article.
        vectors, words: Counts in FAISS and tantivy.
        bytes: Size of the data folder.
        weights: ISO 639-1 code → weight of the vectors beside words, 0..1.
        advice: What the operator should know, say that the model does not know the articles' language;
            empty if nothing.
    """

    articles: int
    passages: int
    outlets: int
    languages: dict[str, int]
    first: str
    last: str
    model: str
    vectors: int
    words: int
    bytes: int
    weights: dict[str, float] = field(default_factory=dict)
    advice: str = ""
