"""Dates as feeds write them."""

from datetime import UTC, datetime

import pytest

from corpus.feeds.dating import entry_date, moment_of

NOW = datetime(2025, 6, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Wed, 12 Feb 2025 09:30:00 +0100", "2025-02-12T08:30:00+00:00"),
        ("Wed, 12 Feb 2025 09:30:00 MEZ", "2025-02-12T08:30:00+00:00"),
        ("Mo, 12 Mai 2025 08:30:00 MESZ", "2025-05-12T06:30:00+00:00"),
        ("Mon, 12 May 2025 08:30:00 CEST", "2025-05-12T06:30:00+00:00"),
        ("Wed, 12 Feb 2025 09:30 CET", "2025-02-12T08:30:00+00:00"),
        ("Di, 11 März 2025 10:00:00 +0100", "2025-03-11T09:00:00+00:00"),
        ("Sa, 8 Mär 2025 10:00:00 +0100", "2025-03-08T09:00:00+00:00"),
        ("Mittwoch, 12. Februar 2025, 9.30 Uhr", "2025-02-12"),
        ("Wed, 12 Feb 2025 09:30:00 +0100 (CET)", "2025-02-12T08:30:00+00:00"),
        ("2025-02-12T09:30:00.123+01:00", "2025-02-12T08:30:00+00:00"),
        ("2025-02-12T09:30+01", "2025-02-12T08:30:00+00:00"),
        ("2025-02-12", "2025-02-12"),
        ("2025-06-02T11:00:00Z", "2025-06-02T11:00:00+00:00"),
        ("2025-06-02T13:00:00Z", ""),
        ("2031-01-01", ""),
        ("Thu, 01 Jan 1970 00:00:00 GMT", ""),
        ("30 Feb 2025", ""),
        ("gestern", ""),
        ("", ""),
    ],
)
def test_entry_date(written, expected):
    """German names and zones are read; what is not believable or no date is none."""
    assert entry_date(written, NOW) == expected


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("", None),
        ("2025-02-12", datetime(2025, 2, 12, tzinfo=UTC)),
        ("2025-02-12T08:30:00+00:00", datetime(2025, 2, 12, 8, 30, tzinfo=UTC)),
    ],
)
def test_moment_of(date, expected):
    """A day counts as its first moment."""
    assert moment_of(date) == expected
