"""Whether what was found answers the question, or happens to share words with it; pure."""

from __future__ import annotations

import math
import operator
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from corpus.stored import Trust
from index.found import Found, Sentence
from index.likeness import share
from index.matches import held as words_held
from index.quotes import Run
from index.traits import alike
from index.wants import Want

# A part of a longer word counts more here than where quotes are ranked: it is rarely there by chance.
ALIKE = 1.3
# A question in small letters names nothing, which speaks neither for an answer nor against.
UNNAMED = 0.5
# What larger archives need was not seen to grow: 10,000 passages need what 2,700 do.
MOST_PASSAGES = 3000


class Parts(NamedTuple):
    """What speaks for an answer, or what each of that weighs.

    Attributes:
        held: Logarithm of the weight of what the best quote holds of the question, parts of words included;
            here and below, words weigh by how rare they are in their language as well as in the archive.
        words: Logarithm of the number of words that the question has.
        names: Share of its names and nouns that stand in the passage of the best quote.
        ahead: Square root of what the best quote's score has over that of the next article that is no copy.
        article: Share of the highest possible BM25 that the best article has.
        cosine: Of the question and the nearest quoted passage, above chance, times the trust.
        trust: Weight of the vectors in the language of the best quote, 0..1.
        numbers: 1 where all numbers of the question stand in the passage, -1 where one does not, 0 without.
        lacking: 1 where the best quote holds nothing of what is asked for: no number, no day; else 0.
        together: Share of the question's neighbouring words that stand in one sentence of the passage.
    """

    held: float
    words: float
    names: float
    ahead: float
    article: float
    cosine: float
    trust: float
    numbers: float
    lacking: float
    together: float


# Found by a search over questions with and without an answer; docs/decisions.md says which.
WEIGHTS = Parts(
    held=3.16,
    words=-2.82,
    names=1.08,
    ahead=1.08,
    article=5.71,
    cosine=8.5,
    trust=-2.51,
    numbers=1.22,
    lacking=-0.37,
    together=0.46,
)
NEEDED = 4.76
PER_ROOT = 0.063  # for the square root of the number of passages


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for an answer, and how much is needed.

    Attributes:
        parts: What speaks for it; None where nothing was found.
        passages: Number of those searched; the more, the better the best match by chance.
    """

    parts: Parts | None
    passages: int

    @property
    def strength(self) -> float:
        """The parts, weighted."""
        return sum(map(operator.mul, WEIGHTS, self.parts)) if self.parts else -math.inf

    @property
    def needed(self) -> float:
        """What the strength must reach."""
        return NEEDED + PER_ROOT * math.sqrt(min(self.passages, MOST_PASSAGES))

    @property
    def is_enough(self) -> bool:
        """Whether to quote rather than to refuse."""
        return self.strength >= self.needed


def weigh(
    quoted: Sequence[Run], runs: Sequence[Run], *, trust: Trust, passages: int, rivals: Sequence[Run] = ()
) -> Evidence:
    """Gather the evidence for the runs that would be quoted.

    Args:
        quoted: What would be quoted, best first.
        runs: All that was found, best first.
        trust: How far vectors are to be trusted in the language of the best run.
        passages: Number of passages searched.
        rivals: What the best one must be ahead of, best first, where that is more than `runs`.

    Returns:
        The evidence.
    """
    if not quoted:
        return Evidence(None, passages)
    best = quoted[0]
    asked = best.found.asked
    cosine = max(run.found.cosine for run in quoted)
    return Evidence(
        Parts(
            held=math.log1p(max(map(_held, quoted))),
            words=math.log1p(len(asked.stems)),
            names=_names(best.found),
            ahead=math.sqrt(max(0.0, best.score - _next_best(best, rivals or runs))),
            article=max(run.found.article_share for run in runs),
            cosine=trust.weight * (cosine - trust.chance),
            trust=trust.weight,
            numbers=_numbers(best.found),
            lacking=_lacking(best),
            together=_together(best.found),
        ),
        passages,
    )


def _next_best(best: Run, runs: Sequence[Run]) -> float:
    """Return the score of the best run of another origin: copies speak for an answer, not against it."""
    same = {best.found.revision.id}
    for run in runs:
        if run.found.revision.id not in same:
            if not run.repeats(best):
                return run.score
            same.add(run.found.revision.id)
    return 0.0


def _held(run: Run) -> float:
    """Weigh what a run holds of the question."""
    asked = run.found.asked
    tokens = _tokens(run.sentences)
    return sum(map(asked.rare.__getitem__, tokens)) + ALIKE * alike(
        asked.stems, asked.rare, tokens, run.sentences
    )


def _numbers(found: Found) -> float:
    """Tell whether the numbers of a question stand in a passage: another year is another story."""
    numbers = {stem for word, stem in found.asked.stems.items() if word[0].isdigit()}
    if not numbers:
        return 0.0
    return 1.0 if numbers <= _tokens(found.sentences) else -1.0


def _lacking(run: Run) -> float:
    wanted = run.found.asked.wants - {Want.NEWS}
    held = frozenset[Want]().union(*(sentence.held for sentence in run.sentences))
    return 1.0 if wanted and not wanted & held else 0.0


def _together(found: Found) -> float:
    asked = found.asked
    weights = {word: asked.rare[stem] for word, stem in asked.stems.items()}
    held = [words_held(asked, [sentence]) for sentence in found.sentences]
    pairs = [(one, two) for one, two in pairwise(weights) if any({one, two} <= words for words in held)]
    return sum(min(weights[one], weights[two]) for one, two in pairs) / (sum(weights.values()) or 1.0)


def _names(found: Found) -> float:
    """Weigh the names of the question that stand in a passage, as a share of all its names."""
    asked = found.asked
    if not asked.names:
        return UNNAMED
    tokens = _tokens(found.sentences)
    weights = {name: asked.rare[asked.stems[name]] for name in asked.names}
    held = {name: 1.0 if asked.stems[name] in tokens else _alike(found, name) for name in weights}
    return sum(weights[name] * held[name] for name in weights) / sum(weights.values())


def _tokens(sentences: Iterable[Sentence]) -> frozenset[str]:
    return frozenset[str]().union(*(sentence.tokens for sentence in sentences))


def _alike(found: Found, name: str) -> float:
    """Return the share of a name's letters that stand in other words of a passage."""
    letters = 0
    for sentence in found.sentences:
        letters |= sentence.alike.get(name, 0)
    return share(letters, name)
