"""How the forms in which German and English name days are read; pure.

Each takes a match and the day of asking, and raises ValueError, LookupError or OverflowError where there
are no such days.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from corpus.dates import MONTHS
from index.days import DAY, Days, ending, months, single, third, weekday
from index.timewords import NUMBERS, ORDINALS, PARTS, SEASONS, WEEKDAYS

Match = re.Match[str]


def _yearly(match: Match, day: date, make: Callable[[int], Days]) -> Days:
    if match["year"]:
        return make(int(match["year"]))
    this = make(day.year)
    return this if this.since <= day else make(day.year - 1)


def _month(match: Match) -> int:
    return MONTHS[match["month"].lower()]


def days_of_month(match: Match, day: date) -> Days:
    """Read a day, or some in a row, of a month."""
    month, last = _month(match), int(match["day"])
    first = int(match["first"] or last)
    if first > last:
        raise ValueError(match[0])
    return _yearly(match, day, lambda year: Days(date(year, month, first), date(year, month, last) + DAY))


def numeric(match: Match, _day: date) -> Days:
    """Read a date in numbers."""
    return single(date(int(match["year"]), int(match["month"]), int(match["day"])))


def whole_month(match: Match, day: date) -> Days:
    """Read a month."""
    month = _month(match)
    return _yearly(match, day, lambda year: months(year, month))


def last_such_month(match: Match, day: date) -> Days:
    """Read the latest such month that is over."""
    month, before = _month(match), day.replace(day=1) - DAY
    return months(before.year if month <= before.month else before.year - 1, month)


def part_of_month(match: Match, day: date) -> Days:
    """Read the beginning, the middle or the end of a month."""
    month, part = _month(match), PARTS[match["part"].lower()]
    return _yearly(match, day, lambda year: third(year, month, part))


def share_of_year(number_of_months: int) -> Callable[[Match, date], Days]:
    """Return what reads the first, second… quarter or half of a year, by its number of months."""

    def read(match: Match, day: date) -> Days:
        first = (ORDINALS[match["number"].lower()] - 1) * number_of_months + 1
        if first > 12:
            raise ValueError(match[0])
        return _yearly(match, day, lambda year: months(year, first, number_of_months))

    return read


def season(match: Match, _day: date) -> Days:
    """Read a season, as meteorologists count: three whole months."""
    return months(int(match["year"]), SEASONS[match["season"].lower()], 3)


def last_season(match: Match, day: date) -> Days:
    """Read the latest such season that is over."""
    first = SEASONS[match["season"].lower()]
    this = months(day.year, first, 3)
    return this if this.until <= day else months(day.year - 1, first, 3)


def this_season(match: Match, day: date) -> Days:
    """Read the season of the present year."""
    return months(day.year, SEASONS[match["season"].lower()], 3)


def winter(match: Match, _day: date) -> Days:
    """Read a winter by the year in which it begins."""
    return months(int(match["year"]), 12, 3)


def year(match: Match, _day: date) -> Days:
    """Read a year."""
    return months(int(match["year"]), 1, 12)


def span(match: Match, day: date) -> Days:
    """Read a number of hours, days, weeks or months that end with the day of asking."""
    named, unit = match["number"].lower(), match["unit"][0].lower()
    number = NUMBERS.get(named) or int(named)
    # The day of asking has only begun, so that hours reach into the one before.
    hours = 1 + -(-number // 24)
    return ending(day, {"t": number, "d": number, "w": 7 * number, "m": 30 * number}.get(unit, hours))


def named_weekday(match: Match, day: date) -> Days:
    """Read the latest such day of the week, the day of asking included."""
    return weekday(day, WEEKDAYS[match["weekday"].lower()])


def last_weekday(match: Match, day: date) -> Days:
    """Read the latest such day of the week before the day of asking."""
    return named_weekday(match, day - DAY)
