"""When to look again, and which silences mean something; the histories are invented."""

from datetime import UTC, datetime, timedelta

import pytest

from corpus.feeds.rhythm import LONGEST, SHORTEST, USUAL, backed_off, interval, is_silent, spread, state
from corpus.followed import State

NOW = datetime(2025, 5, 12, 12, tzinfo=UTC)  # a Monday
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def every(gap, count=30, until=NOW):
    """Return a history of even gaps."""
    return [until - gap * number for number in range(count)]


def working_days(weeks, until=NOW):
    """Return a history of a paper that prints on weekdays from 8 to 17, every hour."""
    hours = [until - HOUR * number for number in range(weeks * 7 * 24)]
    return [at for at in hours if at.weekday() < 5 and 8 <= at.hour < 18]


@pytest.mark.parametrize(
    ("moments", "pause", "expected"),
    [
        ([], None, USUAL),
        ([NOW], None, USUAL),
        (every(HOUR), None, HOUR / 2),
        (every(timedelta(minutes=1)), None, SHORTEST),
        (every(DAY * 7), None, LONGEST),
        (every(HOUR), HOUR * 3, HOUR * 3),
        (every(HOUR), timedelta(minutes=1), HOUR / 2),
        (every(HOUR), DAY * 30, LONGEST),
        (every(HOUR, until=NOW - DAY * 5), None, HOUR * 5),
        ([NOW] * 20, None, USUAL),
    ],
)
def test_interval(moments, pause, expected):
    """Half of the usual gap, longer after a quiet while or where the server asks for it, within bounds."""
    assert interval(moments, NOW, pause) == expected


@pytest.mark.parametrize(
    ("failures", "expected"), [(1, HOUR * 2), (2, HOUR * 4), (3, HOUR * 8), (9, DAY), (10**6, DAY)]
)
def test_backed_off(failures, expected):
    """Each failure doubles the wait, up to a day."""
    assert backed_off(HOUR, failures) == expected


def test_spread():
    """Chance moves a wait by a tenth at most."""
    assert [spread(HOUR, chance) for chance in (0, 0.5, 1)] == [HOUR * 0.9, HOUR, HOUR * 1.1]


@pytest.mark.parametrize(
    ("moments", "later", "expected"),
    [
        ([], DAY * 100, False),
        (every(HOUR, count=10), DAY * 100, False),
        (every(HOUR, count=400), DAY, False),
        (every(HOUR, count=400), DAY + HOUR, True),
        # Of a history of days nobody knows its weekends.
        (every(HOUR), DAY * 4, False),
        (every(HOUR), DAY * 4 + HOUR, True),
        (every(DAY * 7, count=12), DAY * 28, False),
        (every(DAY * 7, count=12), DAY * 28 + HOUR, True),
        # From Friday 17:00 to Monday 8:00 is the habit of a paper that prints on weekdays.
        (working_days(3, until=NOW - DAY * 3), timedelta(hours=87), False),
        (working_days(3, until=NOW - DAY * 3), timedelta(hours=100), True),
        # One silence long ago does not excuse the next one.
        (every(HOUR, count=400) + every(HOUR, count=400, until=NOW - DAY * 40), DAY + HOUR, True),
        ([NOW] * 50, DAY * 100, False),
    ],
)
def test_is_silent(moments, later, expected):
    """A feed is silent only after longer than its own habit explains."""
    assert is_silent(moments, max(moments, default=NOW) + later) is expected


@pytest.mark.parametrize(
    ("failures", "since", "expected"),
    [
        (0, DAY, State.WELL),
        (4, DAY, State.WELL),
        (5, HOUR * 5, State.WELL),
        (5, HOUR * 6, State.FAILING),
    ],
)
def test_state_of_failures(failures, since, expected):
    """A feed is failing after five failures over at least six hours."""
    assert state(every(HOUR), NOW, NOW - since, failures) == expected


def test_state_of_silence():
    """What can be read may be silent; of what cannot nobody knows."""
    late = NOW + DAY * 2
    assert state(every(HOUR, count=400), late, late, 0) == State.SILENT
    assert state(every(HOUR, count=400), late, NOW, 1) == State.WELL
