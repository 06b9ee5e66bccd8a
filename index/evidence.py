"""Whether what was found answers the question, or happens to share words with it; pure."""

from __future__ import annotations

import math
import operator
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from index.quotes import Run

# What the cosine of unrelated texts reaches by chance with usual models.
CHANCE = 0.2
# A part of a longer word counts more here than where quotes are ranked: it is rarely there by chance.
ALIKE = 1.3
# In larger archives the best match by chance was not measured; what is needed does not grow beyond.
LARGEST_MEASURED = 1100


class Parts(NamedTuple):
    """What speaks for an answer, or what each of that weighs.

    Attributes:
        known: Share of the question that the best quote holds, parts of words included.
        ahead: Square root of what the best quote's score has over that of the next article.
        article: Share of the highest possible BM25 that the best article has.
        weight: Logarithm of the inverse document frequencies of what the best quote holds.
        cosine: Of the question and the nearest quoted passage, above chance, times the trust.
        trust: Weight of the vectors in the language of the best quote, 0..1.
    """

    known: float
    ahead: float
    article: float
    weight: float
    cosine: float
    trust: float


# Fitted by logistic regression on questions with and without an answer; docs/decisions.md says how.
WEIGHTS = Parts(known=1.0, ahead=0.47, article=0.55, weight=0.19, cosine=2.05, trust=-0.62)
NEEDED = 0.29
PER_TENFOLD = 0.34


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for an answer, and how much is needed.

    Attributes:
        parts: What speaks for it; None where nothing was found.
        articles: Number of articles searched; the more, the better the best match by chance.
    """

    parts: Parts | None
    articles: int

    @property
    def strength(self) -> float:
        """The parts, weighted."""
        return sum(map(operator.mul, WEIGHTS, self.parts)) if self.parts else -math.inf

    @property
    def needed(self) -> float:
        """What the strength must reach."""
        return NEEDED + PER_TENFOLD * math.log10(max(1, min(self.articles, LARGEST_MEASURED)))

    @property
    def is_enough(self) -> bool:
        """Whether to quote rather than to refuse."""
        return self.strength >= self.needed


def weigh(quoted: Sequence[Run], runs: Sequence[Run], *, trust: float, articles: int) -> Evidence:
    """Gather the evidence for the runs that would be quoted.

    Args:
        quoted: What would be quoted, best first.
        runs: All that was found, best first.
        trust: Weight of the vectors in the language of the best run.
        articles: Number of articles searched.

    Returns:
        The evidence.
    """
    if not quoted:
        return Evidence(None, articles)
    best = quoted[0]
    next_best = next((run.score for run in runs if run.found.revision.id != best.found.revision.id), 0.0)
    known = max(run.traits.covered + ALIKE * run.traits.alike for run in quoted)
    cosine = max(run.found.cosine for run in quoted)
    return Evidence(
        Parts(
            known=known,
            ahead=math.sqrt(max(0.0, best.score - next_best)),
            article=max(run.found.article_share for run in runs),
            weight=math.log1p(known * best.found.asked.weight),
            cosine=trust * (cosine - CHANCE),
            trust=trust,
        ),
        articles,
    )
