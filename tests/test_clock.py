"""Moments as the archive writes them."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from corpus.clock import stamp, utc_now


@pytest.mark.parametrize(
    ("moment", "written"),
    [
        (datetime(2026, 11, 23, 6, 37, tzinfo=UTC), "2026-11-23T06:37:00+00:00"),
        (datetime(2026, 11, 23, 6, 37, 0, 999_999, tzinfo=UTC), "2026-11-23T06:37:00+00:00"),
        (datetime(2026, 1, 1, 0, 30, tzinfo=timezone(timedelta(hours=1))), "2025-12-31T23:30:00+00:00"),
    ],
)
def test_moments_are_written_in_utc_to_the_second(moment, written):
    """Wherever the clock stands."""
    assert stamp(moment) == written


def test_now_is_in_utc():
    """A moment without its zone could not be compared."""
    assert utc_now().tzinfo is UTC
