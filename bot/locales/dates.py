"""How a language writes days, as a type that every language fills."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """How days are written: patterns of CLDR, in which d is the day, MMMM the month and y the year.

    Attributes:
        day: A date in full ("12 February 2025").
        in_month: Two of one month and what lies between ("3–9 February 2025").
        apart: Two of different months; braces hold both in full.
    """

    day: str
    in_month: str
    apart: str
