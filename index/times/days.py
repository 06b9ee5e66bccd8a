"""Spans of the calendar, half-open: a day, a week, a month, a season; pure."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import NamedTuple

WEEK = timedelta(days=7)
DAY = timedelta(days=1)


class Days(NamedTuple):
    """Days in a row.

    Attributes:
        since: The first.
        until: The one after the last.
    """

    since: date
    until: date


def single(day: date) -> Days:
    """Return one day."""
    return Days(day, day + DAY)


def ending(day: date, number: int) -> Days:
    """Return so many days, of which this is the last."""
    return Days(day - timedelta(days=number - 1), day + DAY)


def months(year: int, month: int, number: int = 1) -> Days:
    """Return whole months.

    Args:
        year: In which the first begins.
        month: The first; 0 is the December before, 13 the January after.
        number: How many.
    """
    return Days(_first(year, month), _first(year, month + number))


def third(year: int, month: int, part: int) -> Days:
    """Return the beginning (0), the middle (1) or the end (2) of a month, each a bit over ten days long."""
    whole = months(year, month)
    first, last = ((1, 11), (10, 21), (20, calendar.monthrange(year, month)[1]))[part]
    return Days(whole.since.replace(day=first), whole.since.replace(day=last) + DAY)


def week(day: date, ago: int) -> Days:
    """Return the week from Monday to Sunday, so many weeks before the one that holds a day."""
    monday = day - timedelta(days=day.weekday()) - ago * WEEK
    return Days(monday, monday + WEEK)


def weekday(day: date, number: int) -> Days:
    """Return the nearest such day of the week (Monday is 0) that is not after a day."""
    return single(day - timedelta(days=(day.weekday() - number) % 7))


def weekend(day: date) -> Days:
    """Return the nearest Saturday and Sunday of which at least the first is not after a day."""
    saturday = weekday(day, 5).since
    return Days(saturday, saturday + 2 * DAY)


def _first(year: int, month: int) -> date:
    years, months = divmod(month - 1, 12)
    return date(year + years, months + 1, 1)
