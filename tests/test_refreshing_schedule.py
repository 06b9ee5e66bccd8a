"""When an article is fetched again."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.refreshing.schedule import GAPS, LAST, begin, next_visit

START = datetime(2026, 11, 1, 6, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def visits(*, changed=False):
    """Return how long after the beginning an article is fetched that never changes (any more)."""
    found, at = [], START
    while (due := next_visit(START, at, len(found), changed=changed)) is not None:
        found.append(due - START)
        at = due
    return found


def test_often_while_it_is_new():
    """After 1, 3, 8 and 24 hours, 3, 7, 14 and 30 days; then never."""
    assert visits() == [HOUR, 3 * HOUR, 8 * HOUR, DAY, 3 * DAY, 7 * DAY, 14 * DAY, 30 * DAY]


def test_visits_that_are_late():
    """Each comes minutes late, and the last one still on the thirtieth day."""
    found, at = [], START
    while (due := next_visit(START, at, len(found))) is not None:
        found.append(due - START)
        at = due + timedelta(minutes=5)
    assert [round(each / HOUR) for each in found] == [1, 3, 8, 24, 72, 168, 336, 720]


def test_sooner_after_a_change():
    """Two hours after one found on the seventh day, not a week; a ticker not each hour."""
    found = START + 7 * DAY
    assert next_visit(START, found, 0, changed=True) == found + 2 * HOUR
    assert next_visit(START, found, 6) == found + 7 * DAY
    assert visits(changed=True)[0] == 2 * HOUR


def test_later_after_failures():
    """Each of them counts as a visit that found nothing new."""
    gaps = [next_visit(START, START, 0, failures=failures) - START for failures in range(4)]
    assert gaps == list(GAPS[:4])


@given(st.timedeltas(timedelta(0), 2 * LAST), st.integers(0, 50), st.booleans(), st.integers(0, 50))
def test_never_at_once_and_never_after_thirty_days(age, visits, changed, failures):
    """Whatever happened before."""
    due = next_visit(START, START + age, visits, changed=changed, failures=failures)
    assert due is None or START + age + HOUR / 2 <= due <= START + LAST


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("2026-11-01T08:30:00+02:00", datetime(2026, 11, 1, 6, 30, tzinfo=UTC)),
        ("2026-10-30", datetime(2026, 10, 30, 23, 59, 59, 999_999, tzinfo=UTC)),
        ("2026-11-01", datetime(2026, 11, 1, 7, tzinfo=UTC)),
        ("2099-01-01", datetime(2026, 11, 1, 7, tzinfo=UTC)),
        ("2099-01-01T06:00:00+00:00", datetime(2026, 11, 1, 7, tzinfo=UTC)),
        ("", datetime(2026, 11, 1, 7, tzinfo=UTC)),
    ],
)
def test_thirty_days_count_from_publication(published, expected):
    """Of a day from its end; without one, and with one that is yet to come, from the moment of adding."""
    assert begin(published, "2026-11-01T07:00:00+00:00") == expected
