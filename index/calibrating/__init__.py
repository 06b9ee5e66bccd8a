"""Fitting the decision to refuse to questions whose answers are known."""

from __future__ import annotations

from index.calibrating.fitting import IN_USE, LOST, Decision, Point, Shares, curve, fit, shares
from index.calibrating.gathering import Case, Kind, QuestionSet, gather, steps, table

__all__ = [
    "IN_USE",
    "LOST",
    "Case",
    "Decision",
    "Kind",
    "Point",
    "QuestionSet",
    "Shares",
    "curve",
    "fit",
    "gather",
    "shares",
    "steps",
    "table",
]
