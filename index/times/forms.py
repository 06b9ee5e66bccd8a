"""How the forms in which German and English name days are read; pure.

Each takes a match and the day of asking, and raises ValueError, LookupError or OverflowError where there
are no such days.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from corpus.dates import MONTHS
from index.times.days import DAY, WEEK, Days, ending, months, single, third, week, weekday
from index.times.words import NUMBERS, ONE, ORDINALS, PARTS, SEASONS, WEEKDAYS

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


def numeric_without_year(match: Match, day: date) -> Days:
    """Read the latest such day, in numbers."""
    return _yearly(match, day, lambda year: single(date(year, int(match["month"]), int(match["day"]))))


def week_of(match: Match, day: date) -> Days:
    """Read the week that holds a day; of several days in a row these."""
    days = days_of_month(match, day)
    return days if match["first"] else week(days.since, 0)


def calendar_week(match: Match, day: date) -> Days:
    """Read a week by its number, as ISO 8601 counts."""

    def make(year: int) -> Days:
        monday = date.fromisocalendar(year, int(match["number"]), 1)
        return Days(monday, monday + WEEK)

    return _yearly(match, day, make)


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


def half_of_month(match: Match, day: date) -> Days:
    """Read the first or the second half of a month."""
    month, number = _month(match), ORDINALS[match["number"].lower()]

    def make(year: int) -> Days:
        whole, middle = months(year, month), date(year, month, 16)
        return {1: Days(whole.since, middle), 2: Days(middle, whole.until)}[number]

    return _yearly(match, day, make)


def part_of_year(match: Match, _day: date) -> Days:
    """Read the beginning, the middle or the end of a year, each a third of it."""
    return months(int(match["year"]), 1 + 4 * PARTS[match["part"].lower()], 4)


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


def nearest_season(match: Match, day: date) -> Days:
    """Read the latest such season that has begun."""
    return _yearly(match, day, lambda year: months(year, SEASONS[match["season"].lower()], 3))


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
    number, unit = _number(match), match["unit"][0].lower()
    # The day of asking has only begun, so that hours reach into the one before.
    hours = 1 + -(-number // 24)
    return ending(day, {"t": number, "d": number, "w": 7 * number, "m": 30 * number}.get(unit, hours))


def lately(match: Match, day: date) -> Days:
    """Read "in the last few days": a week, of weeks a month, of months a quarter."""
    return ending(day, {"w": 30, "m": 90}.get(match["unit"][0].lower(), 7))


def ago(match: Match, day: date) -> Days:
    """Read a day that is so many days past; of weeks and months the whole one, as people round."""
    number, unit = _number(match), match["unit"][0].lower()
    if unit == "m":
        return months(day.year, day.month - number)
    return week(day, number) if unit == "w" else single(day - number * DAY)


def since_ago(match: Match, day: date) -> Days:
    """Read what began so many days or weeks ago."""
    return Days(ago(match, day).since, day + DAY)


def _number(match: Match) -> int:
    named = match["number"].lower()
    return 1 if named in ONE else NUMBERS.get(named) or int(named)


def named_weekday(match: Match, day: date) -> Days:
    """Read the latest such day of the week, the day of asking included."""
    return weekday(day, WEEKDAYS[match["weekday"].lower()])


def last_weekday(match: Match, day: date) -> Days:
    """Read the latest such day of the week before the day of asking."""
    return named_weekday(match, day - DAY)


def weekday_of_last_week(match: Match, day: date) -> Days:
    """Read a day of the week before the one that holds the day of asking."""
    return single(week(day, 1).since + WEEKDAYS[match["weekday"].lower()] * DAY)
