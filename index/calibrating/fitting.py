"""Fit the decision to refuse to questions with and without an answer; pure.

What is sought is the decision whose mistakes cost least. Mistakes are counted, so the cost has steps and no
slope, and is searched at random (Solis and Wets, 1981) from the decision in use. A normal prior around that
keeps what the cases do not tell, such as what vectors say where the model knows none of the languages.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from index.evidence import NEEDED, WEIGHTS, Parts

Numbers = npt.NDArray[np.float64]

# Refusing a question that has an answer is as bad as quoting for so many that have none.
LOST = 6.0
CURVE = (0.99, 0.97, 0.95, 0.93, 0.90)
STEPS, SEEDS = 3000, 8
# A number is varied by this share of it, or at least by so much; it is also the deviation of the prior.
SPREAD, LEAST_SPREAD = 0.15, 0.1
# Share of the numbers that one step varies.
VARIED = 0.35
# Four times on the way, steps become this much smaller.
CALMER = 0.6
PRIOR = 0.002
# Shares are sums of fractions.
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class Cases:
    """Questions whose evidence was weighed.

    Attributes:
        parts: float64 (n, 10), the parts of the evidence; NaN where nothing was found.
        sizes: float64 (n,), what the size of the archive adds to what is needed.
        answerable: bool (n,), whether there is an answer.
        counts: float64 (n,), how much each case counts; positive.
    """

    parts: Numbers
    sizes: Numbers
    answerable: npt.NDArray[np.bool_]
    counts: Numbers

    def of(self, chosen: npt.NDArray[np.bool_]) -> Cases:
        """Return some of the cases."""
        return Cases(self.parts[chosen], self.sizes[chosen], self.answerable[chosen], self.counts[chosen])


@dataclass(frozen=True, slots=True)
class Decision:
    """When to quote rather than to refuse; see `index.evidence`.

    Attributes:
        weights: Of the parts of the evidence.
        needed: What they must reach, whatever the size of the archive.
    """

    weights: Parts
    needed: float

    def strengths(self, cases: Cases) -> Numbers:
        """Weigh the evidence, less what the size of the archive adds to what is needed.

        Returns:
            float64 (n,); -inf where nothing was found.
        """
        weighed: Numbers = cases.parts @ np.array(self.weights, dtype=np.float64) - cases.sizes
        return np.where(np.isnan(weighed), -math.inf, weighed)

    def quotes(self, cases: Cases) -> npt.NDArray[np.bool_]:
        """Tell for each case whether to quote."""
        return self.strengths(cases) >= self.needed


IN_USE = Decision(WEIGHTS, NEEDED)


class Shares(NamedTuple):
    """What becomes of questions; None where there are none of the kind.

    Attributes:
        answered: Share of those with an answer that get quotes.
        false: Share of those without that get quotes nevertheless.
    """

    answered: float | None
    false: float | None


class Point(NamedTuple):
    """A point of the curve.

    Attributes:
        kept: Share of the answers to be kept.
        needed: What keeps them.
        false: Share of the questions without an answer that get quotes then.
    """

    kept: float
    needed: float
    false: float | None


def cost(decision: Decision, cases: Cases) -> float:
    """Return what a decision's mistakes cost: LOST for all answers that are refused, 1 for all false ones.

    Args:
        decision: The decision.
        cases: At least one with an answer and one without.
    """
    quoted = decision.quotes(cases)
    lost, false = (_share(each, cases) for each in (cases.answerable & ~quoted, ~cases.answerable & quoted))
    return LOST * lost / _share(cases.answerable, cases) + false / _share(~cases.answerable, cases)


def fit(cases: Cases, seeds: int = SEEDS) -> Decision:
    """Search for the decision that costs least.

    Args:
        cases: At least one with an answer and one without.
        seeds: How many searches are averaged; one alone clings to single cases.

    Returns:
        The decision, in numbers of two decimals, as they are written down.
    """
    found = np.mean([_searched(cases, np.random.default_rng(seed)) for seed in range(seeds)], axis=0)
    return _decision([round(number, 2) for number in found.tolist()])


def needed(weights: Parts, cases: Cases, kept: float) -> float:
    """Return the most that may be needed for a share of the answers to be kept, in two decimals.

    Args:
        weights: Of the parts.
        cases: At least one with an answer.
        kept: Share of the answers, 0..1; where nothing was found there is none to keep.
    """
    able = cases.of(cases.answerable)
    strengths = Decision(weights, 0.0).strengths(able)
    order = np.argsort(-strengths, kind="stable")
    held = np.cumsum(able.counts[order]) / able.counts.sum()
    last = float(strengths[order[np.searchsorted(held, kept - _ROUNDING)]])
    lowest = float(min(strengths[np.isfinite(strengths)], default=0.0))
    return math.floor(max(last, lowest) * 100) / 100


def shares(decision: Decision, cases: Cases) -> Shares:
    """Count what becomes of the cases."""
    quoted = decision.quotes(cases)
    return Shares(*(_rounded(quoted & kind, kind, cases) for kind in (cases.answerable, ~cases.answerable)))


def curve(weights: Parts, cases: Cases, kept: Sequence[float] = CURVE) -> list[Point]:
    """Say what keeping more or fewer of the answers costs.

    Args:
        weights: Of the parts.
        cases: At least one with an answer.
        kept: Shares of the answers.
    """
    decisions = {share: Decision(weights, needed(weights, cases, share)) for share in kept}
    return [Point(share, each.needed, shares(each, cases).false) for share, each in decisions.items()]


def _searched(cases: Cases, random: np.random.Generator) -> Numbers:
    """Return weights and what is needed, as the last, of one search; float64 (11,)."""
    best = start = np.array([*IN_USE.weights, IN_USE.needed])
    spread = np.maximum(np.abs(start) * SPREAD, LEAST_SPREAD)

    def costs(numbers: Numbers) -> float:
        return cost(_decision(numbers.tolist()), cases) + PRIOR * float(
            np.mean(((numbers - start) / spread) ** 2)
        )

    least = costs(best)
    for step in range(STEPS):
        size = spread * CALMER ** (4 * step // STEPS)
        varied = best + random.normal(size=len(best)) * size * (random.random(len(best)) < VARIED)
        if (now := costs(varied)) < least:
            least, best = now, varied
    return best


def _decision(numbers: Sequence[float]) -> Decision:
    return Decision(Parts(*numbers[:-1]), numbers[-1])


def _share(chosen: npt.NDArray[np.bool_], cases: Cases) -> float:
    return float(cases.counts[chosen].sum() / cases.counts.sum())


def _rounded(chosen: npt.NDArray[np.bool_], among: npt.NDArray[np.bool_], cases: Cases) -> float | None:
    return round(_share(chosen, cases) / _share(among, cases), 4) if among.any() else None
