"""What was found for a question: passages, cut into sentences that know what of the question they hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from corpus.article import Revision, Span
from index.wants import Want


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, as the articles of one language can answer it.

    Attributes:
        tokens: Stem or marked form → its weight.
        stems: Word that is no stop word → its stem.
        wants: What is asked for.
        weight: What a text with all tokens has; 1 where there are none.
        names: Those of the words that are written with a capital, and do not begin the question.
        pairs: Word, but for the last one → weight of it and the next one, together.
        phrases: Quoted phrases and days that it names → weight of their words.
        rare: Token → its weight by how rare it is in the language as well as in the archive.
    """

    tokens: Mapping[str, float]
    stems: Mapping[str, str]
    wants: frozenset[Want]
    weight: float
    names: frozenset[str] = frozenset()
    pairs: Mapping[str, float] = field(default_factory=dict)
    phrases: Mapping[str, float] = field(default_factory=dict)
    rare: Mapping[str, float] = field(default_factory=dict)


class Sentence(NamedTuple):
    """One quotable sentence of a found passage; hundreds are made for each question.

    Attributes:
        span: Where it stands in its revision's text.
        tokens: The question's tokens that stand in it.
        alike: Word of the question → letters of it, as bits, that words of the sentence have too.
        held: What of the things asked for it holds.
        ended: Whether it ends as a statement does, not as a question or a headline.
        matching: Its words, lower-cased, that are the question's or hold most of one.
        near: Words of the question near which its next word stands, too.
        phrases: The question's phrases that stand in it.
    """

    span: Span
    tokens: frozenset[str]
    alike: Mapping[str, int]
    held: frozenset[Want]
    ended: bool
    matching: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()
    phrases: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Found:
    """A passage that was found, cut into sentences.

    Attributes:
        revision: Its revision.
        sentences: In order.
        asked: The question in the language of the article.
        passage_score: Its fused score, in units of BM25.
        article_score: Its article's BM25.
        cosine: Of its vector and the question's.
        titled: The words of the question that stand in its article's title.
        recent: 1 for what was published on the day of the question, less the older; 0 without a date.
        most_chars: How long a quote of its outlet may be; 0 for any length.
    """

    revision: Revision
    sentences: tuple[Sentence, ...]
    asked: Asked
    passage_score: float
    article_score: float
    cosine: float
    titled: frozenset[str] = frozenset()
    recent: float = 0.0
    most_chars: int = 0

    def allows(self, span: Span) -> bool:
        """Tell whether so much of its outlet may be quoted."""
        return not self.most_chars or len(span) <= self.most_chars

    @property
    def article_share(self) -> float:
        """The article's BM25, by what a text with all tokens has."""
        return self.article_score / self.asked.weight
