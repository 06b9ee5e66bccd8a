"""A question that is followed, as articles are looked through for it."""

from __future__ import annotations

from dataclasses import dataclass, field

from corpus.followrows import Follow
from corpus.stored import Rows
from index.analysis import Analyzer
from index.question import Way
from index.reading import capitals


@dataclass(frozen=True, slots=True)
class Entry:
    """One way in which a followed question is looked for.

    Attributes:
        follow: Row id of what is followed.
        since: Row id of the last revision that was there before.
        language: That of the question.
        words: Its words that say what it is about, lower-cased, each once.
        names: Those that are written with a capital.
        vector: float32 (dimension,), unit length; None where no vectors are trusted.
    """

    follow: int
    since: int
    language: str
    words: tuple[str, ...]
    names: frozenset[str]
    vector: Rows | None = field(default=None, compare=False)


def entry(follow: Follow, way: Way, analyzer: Analyzer, vector: Rows | None = None) -> Entry:
    """Return a way in which a question is looked for.

    Args:
        follow: The question.
        way: What is looked for.
        analyzer: Finds its words.
        vector: Its own, or that of the way that is tried first.
    """
    return Entry(
        follow.id,
        follow.since,
        way.language,
        tuple(analyzer.content_words(way.text, way.language)),
        frozenset(capitals(way.text, way.language)),
        vector,
    )
