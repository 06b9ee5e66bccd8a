"""Spans of the calendar."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.times.days import Days, ending, months, single, third, week, weekday, weekend

THURSDAY = date(2025, 2, 20)
DAYS = st.dates(date(1500, 1, 1), date(2900, 1, 1))


@pytest.mark.parametrize(
    ("days", "since", "until"),
    [
        (single(THURSDAY), "2025-02-20", "2025-02-21"),
        (ending(THURSDAY, 7), "2025-02-14", "2025-02-21"),
        (months(2024, 2), "2024-02-01", "2024-03-01"),
        (months(2025, 0), "2024-12-01", "2025-01-01"),
        (months(2024, 12, 3), "2024-12-01", "2025-03-01"),
        (months(2025, 1, 12), "2025-01-01", "2026-01-01"),
        (third(2025, 2, 0), "2025-02-01", "2025-02-12"),
        (third(2025, 2, 1), "2025-02-10", "2025-02-22"),
        (third(2024, 2, 2), "2024-02-20", "2024-03-01"),
        (week(THURSDAY, 0), "2025-02-17", "2025-02-24"),
        (week(date(2025, 2, 17), 1), "2025-02-10", "2025-02-17"),
        (week(date(2025, 2, 23), 1), "2025-02-10", "2025-02-17"),
        (weekday(THURSDAY, 3), "2025-02-20", "2025-02-21"),
        (weekday(THURSDAY, 4), "2025-02-14", "2025-02-15"),
        (weekend(THURSDAY), "2025-02-15", "2025-02-17"),
        (weekend(date(2025, 2, 22)), "2025-02-22", "2025-02-24"),
        (weekend(date(2025, 2, 23)), "2025-02-22", "2025-02-24"),
    ],
)
def test_days(days, since, until):
    """The first day belongs to it, the last one is the one before the second date."""
    assert days == Days(date.fromisoformat(since), date.fromisoformat(until))


@given(DAYS, st.integers(0, 6))
def test_a_day_of_the_week_is_the_nearest(day, number):
    """It is that day, not after the day of asking, and less than a week before."""
    since, until = weekday(day, number)
    assert (since.weekday(), until - since) == (number, timedelta(days=1))
    assert timedelta(0) <= day - since < timedelta(days=7)


@given(DAYS)
def test_thirds_cover_a_month(day):
    """Beginning, middle and end leave no day out."""
    parts = [third(day.year, day.month, part) for part in range(3)]
    whole = months(day.year, day.month)
    assert (parts[0].since, parts[2].until) == whole
    assert parts[0].until >= parts[1].since
    assert parts[1].until >= parts[2].since
