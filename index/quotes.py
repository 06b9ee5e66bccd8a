"""Choose what to quote: the best runs of whole sentences in the best passages; pure.

A run is scored like a short document by Okapi BM25 (Robertson and Zaragoza, 2009), plus the
share of the question that it covers, plus what its passage and article scored, plus a bonus for
standing early, since news puts what matters first.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from corpus.article import Revision, Span

MOST_SENTENCES = 3
MOST_CHARS = 400
# For judging a run rather than ranking it: the usual saturation, a length norm that makes a short
# sentence with the word count more than a long one, and the usual length of a quote.
K1 = 1.2
B = 0.5
USUAL_SENTENCES = 2
# Agency copy differs between outlets by a word or two.
REPEATED = 0.8
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One quotable sentence of a found passage.

    Attributes:
        span: Where it stands in its revision's text.
        found: Token of the question → how often it stands in the sentence.
        length: Number of tokens.
    """

    span: Span
    found: Mapping[str, int]
    length: int


@dataclass(frozen=True, slots=True)
class Found:
    """A passage that was found, cut into sentences.

    Attributes:
        revision: Its revision.
        sentences: In order.
        asked: Token of the question in the language of the article → its inverse document frequency.
        passage_score: Its fused score, in units of BM25.
        article_score: Its article's BM25.
        cosine: Of its vector and the question's.
    """

    revision: Revision
    sentences: tuple[Sentence, ...]
    asked: Mapping[str, float]
    passage_score: float
    article_score: float
    cosine: float

    @property
    def highest(self) -> float:
        """What a text full of the question's words would get by BM25."""
        return sum(self.asked.values()) * (K1 + 1) or 1.0

    @property
    def article_share(self) -> float:
        """The article's BM25 as a share of the highest possible, 0..1."""
        return self.article_score / self.highest


@dataclass(frozen=True, slots=True)
class Run:
    """Consecutive sentences that may be quoted.

    Attributes:
        found: The passage.
        span: From the first sentence's start to the last one's stop.
        share: The sentences' BM25 as a share of the highest possible, 0..1, with the usual k1 and b.
        covered: Weight of the question's tokens that stand in it, each counted once.
        score: What it is ranked by.
    """

    found: Found
    span: Span
    share: float
    covered: float
    score: float

    def overlaps(self, other: Run) -> bool:
        """Tell whether the two share a character of one text."""
        return (
            self.found.revision.id == other.found.revision.id
            and self.span.start < other.span.stop
            and other.span.start < self.span.stop
        )

    def repeats(self, other: Run) -> bool:
        """Tell whether nearly all words of the shorter one stand in the other: the same news again."""
        one, two = self._words(), other._words()
        return len(one & two) >= REPEATED * min(len(one), len(two))

    def _words(self) -> frozenset[str]:
        text = self.span.of(self.found.revision.article.text)
        return frozenset(_WORD.findall(text.lower()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """Weights of a run's score, found by measuring; docs/decisions.md says how.

    Attributes:
        k1, b: BM25's saturation and its length normalisation.
        covered: Weight of the tokens covered, each counted once.
        passage, article: Weights of the passage's and the article's score.
        early: Bonus for the text's first character, as a share of the question's weight.
        early_chars: After how many characters the bonus has fallen to 37 %.
    """

    k1: float = 1.6
    b: float = 0.3
    covered: float = 0.5
    passage: float = 0.7
    article: float = 0.3
    early: float = 0.2
    early_chars: float = 1200.0


def choose(founds: Sequence[Found], limit: int, ranking: Ranking = Ranking()) -> tuple[Run, ...]:
    """Choose the best runs, none overlapping or repeating another.

    Args:
        founds: Passages that were found.
        limit: How many runs at most.
        ranking: Weights of the score.

    Returns:
        Best first; several of one article where that article has the answer.
    """
    usual = _usual_length(founds)
    runs = sorted(
        (run for found in founds for run in _runs(found, usual, ranking)),
        key=lambda run: (-run.score, run.found.revision.id, run.span),
    )
    chosen: list[Run] = []
    for run in runs:
        if len(chosen) == limit:
            break
        if not any(run.overlaps(other) or run.repeats(other) for other in chosen):
            chosen.append(run)
    return tuple(chosen)


def _usual_length(founds: Sequence[Found]) -> float:
    lengths = [sentence.length for found in founds for sentence in found.sentences]
    return max(1.0, sum(lengths) / max(1, len(lengths)))


def _runs(found: Found, usual: float, ranking: Ranking) -> Iterator[Run]:
    """Yield every run of at most MOST_SENTENCES and MOST_CHARS; one sentence may be longer."""
    base = ranking.passage * found.passage_score + ranking.article * found.article_score
    early = ranking.early * sum(found.asked.values())
    for first, opening in enumerate(found.sentences):
        start = opening.span.start
        bonus = base + early * math.exp(-start / ranking.early_chars)
        counts: Counter[str] = Counter()
        length = 0
        for sentence in found.sentences[first : first + MOST_SENTENCES]:
            span = Span(start, sentence.span.stop)
            if sentence is not opening and len(span) > MOST_CHARS:
                break
            counts.update(sentence.found)
            length += sentence.length
            bm25 = _bm25(counts, found.asked, length / usual, ranking.k1, ranking.b)
            covered = sum(found.asked[token] for token in counts)
            share = _bm25(counts, found.asked, length / usual / USUAL_SENTENCES, K1, B) / found.highest
            yield Run(found, span, share, covered, bm25 + ranking.covered * covered + bonus)


def _bm25(
    counts: Mapping[str, int], asked: Mapping[str, float], relative_length: float, k1: float, b: float
) -> float:
    norm = k1 * (1 - b + b * relative_length)
    return sum(asked[token] * count * (k1 + 1) / (count + norm) for token, count in counts.items())
