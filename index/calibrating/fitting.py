"""Fit the decision to refuse to questions with and without an answer; pure.

Logistic regression (Cox, 1958) with a normal prior around the weights in use: what the cases do not tell,
such as what vectors say where the model knows none of the languages, stays as it is. What is needed then
is what lets a wanted share of the questions with an answer keep it.
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

KEPT = 0.95
CURVE = (0.99, 0.97, 0.95, 0.93, 0.90)
# Inverse of the variance of each weight around the one in use: a handful of cases moves little.
PRIOR = 1.0
# Shares are sums of fractions.
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class Cases:
    """Questions whose evidence was weighed.

    Attributes:
        parts: float64 (n, 7), the parts of the evidence; NaN where nothing was found.
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


def fit(cases: Cases, kept: float = KEPT) -> Decision:
    """Fit weights to cases, and what is needed to a share of answers to be kept.

    Args:
        cases: At least one with an answer and one without.
        kept: Share of the answers, 0..1.

    Returns:
        The decision, in numbers of two decimals, as they are written down.
    """
    found = cases.of(np.isfinite(cases.parts[:, 0]))
    weights = Parts(*(round(weight, 2) for weight in _regression(found).tolist()[:-1]))
    return Decision(weights, needed(weights, cases, kept))


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
    return Shares(*(_share(quoted, cases.counts, kind) for kind in (cases.answerable, ~cases.answerable)))


def curve(weights: Parts, cases: Cases, kept: Sequence[float] = CURVE) -> list[Point]:
    """Say what keeping more or fewer of the answers costs.

    Args:
        weights: Of the parts.
        cases: At least one with an answer.
        kept: Shares of the answers.
    """
    decisions = {share: Decision(weights, needed(weights, cases, share)) for share in kept}
    return [Point(share, each.needed, shares(each, cases).false) for share, each in decisions.items()]


def _regression(found: Cases) -> Numbers:
    """Return the most likely weights, and what is needed as the last; float64 (8,)."""
    from scipy.optimize import minimize  # noqa: PLC0415 - half a second to import, for one command
    from scipy.special import expit  # noqa: PLC0415 - see above

    rows = np.column_stack([found.parts, np.full(len(found.sizes), -1.0)])
    signs = np.where(found.answerable, 1.0, -1.0)
    counts = _balanced(found)
    start = np.array([*IN_USE.weights, IN_USE.needed])

    def cost(numbers: Numbers) -> tuple[float, Numbers]:
        margins = signs * (rows @ numbers - found.sizes)
        off = numbers - start
        slope = -(counts * signs * expit(-margins)) @ rows + PRIOR * off
        return float(counts @ np.logaddexp(0, -margins) + PRIOR / 2 * off @ off), slope

    return np.asarray(minimize(cost, start, jac=True, method="BFGS").x, dtype=np.float64)


def _balanced(cases: Cases) -> Numbers:
    """Let those with an answer and those without count alike, and all together as many as they are."""
    counts = cases.counts.copy()
    for kind in (cases.answerable, ~cases.answerable):
        counts[kind] *= len(counts) / 2 / max(counts[kind].sum(), _ROUNDING)
    return counts


def _share(quoted: npt.NDArray[np.bool_], counts: Numbers, kind: npt.NDArray[np.bool_]) -> float | None:
    return round(float(counts[kind & quoted].sum() / counts[kind].sum()), 4) if kind.any() else None
