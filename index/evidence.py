"""Whether what was found answers the question, or happens to share words with it; pure."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from index.quotes import Found, Run

# What the cosine of unrelated texts reaches by chance with usual models.
CHANCE = 0.2
# One common word of a short question is no evidence; words that weigh this share of the rarest
# possible word are half of it.
HALF_WEIGHT = 0.58
# Measured on `de-news` and `de-news-absent`; docs/decisions.md says how.
ENOUGH = 0.128
PER_TENFOLD = 0.12
FEWEST_ARTICLES = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What speaks for an answer.

    Attributes:
        words: Share of the highest possible BM25 that the best quote and the best article reach, less
            where the words found are few and common, 0..1.
        cosine: Of the question and the nearest quoted passage.
        trust: Weight of the vectors in the language of the best quote, 0..1.
        articles: Number of articles searched; the more, the better the best match by chance.
    """

    words: float
    cosine: float
    trust: float
    articles: int

    @property
    def strength(self) -> float:
        """Words and vectors, weighted."""
        return (1 - self.trust) * self.words + self.trust * (self.cosine - CHANCE)

    @property
    def needed(self) -> float:
        """What the strength must reach."""
        return ENOUGH + PER_TENFOLD * math.log10(max(self.articles, FEWEST_ARTICLES) / 1000)

    @property
    def is_enough(self) -> bool:
        """Whether to quote rather than to refuse."""
        return self.strength >= self.needed


def weigh(
    runs: Sequence[Run], founds: Sequence[Found], *, rarest: float, trust: float, articles: int
) -> Evidence:
    """Gather the evidence for the runs that would be quoted.

    Args:
        runs: What would be quoted, best first.
        founds: All passages that were found.
        rarest: Inverse document frequency of a word that stands nowhere.
        trust: Weight of the vectors in the language of the best run.
        articles: Number of articles searched.

    Returns:
        The evidence; none at all where there are no runs.
    """
    if not runs:
        return Evidence(words=0.0, cosine=0.0, trust=0.0, articles=articles)
    quote = max(run.share for run in runs)
    article = max(found.article_share for found in founds)
    covered = max(run.covered for run in runs)
    return Evidence(
        words=(2 * quote + article) / 3 * covered / (covered + HALF_WEIGHT * rarest),
        cosine=max(run.found.cosine for run in runs),
        trust=trust,
        articles=articles,
    )
