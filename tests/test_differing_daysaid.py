"""Which day, month or year a sentence gives."""

import pytest

from corpus.article import Span
from index.differing.daysaid import DaySaid, days_said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Am 5. Mai.", [DaySaid("5. Mai", Span(3, 9), "day", 0, 5, 5)]),
        ("Am 5. Mai 2025.", [DaySaid("5. Mai 2025", Span(3, 14), "day", 2025, 5, 5)]),
        ("Erst im Oktober.", [DaySaid("Oktober", Span(8, 15), "month", 0, 10)]),
        ("Es war im Jahr 1871.", [DaySaid("1871", Span(15, 19), "year", 1871)]),
        ("Am 6. Mai statt am 5. Mai.", [DaySaid("6. Mai", Span(3, 9), "day", 0, 5, 6)]),
        ("Am Montag.", []),
    ],
)
def test_days(text, expected):
    """What is named by its date; not what was planned before, and no day of the week."""
    assert list(days_said(text, "de")) == expected


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("5. Mai", "5. Mai 2025", True),
        ("5. Mai 2024", "5. Mai 2025", False),
        ("5. Mai", "6. Mai", False),
        ("1871", "1872", False),
    ],
)
def test_what_agrees(one, other, agree):
    """The year may be left out."""
    first, second = (next(iter(days_said(text, "de"))) for text in (one, other))
    assert first.agrees(second) is agree
