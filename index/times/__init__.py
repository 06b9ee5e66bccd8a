"""Days and spans of time that questions and quotes name, in German and English; pure, by rules."""

from __future__ import annotations

from index.times.days import DAY
from index.times.periods import Period, named_period
from index.times.points import ANY_DAY, Point, Sort, points
from index.times.tense import habits, past, plans, present, reports
from index.times.weekdays import meant, printed_on
from index.times.words import NUMBERS, SEASONS, WEEKDAYS, WHOLE_MONTH, any_of

__all__ = [
    "ANY_DAY",
    "DAY",
    "NUMBERS",
    "SEASONS",
    "WEEKDAYS",
    "WHOLE_MONTH",
    "Period",
    "Point",
    "Sort",
    "any_of",
    "habits",
    "meant",
    "named_period",
    "past",
    "plans",
    "points",
    "present",
    "printed_on",
    "reports",
]
