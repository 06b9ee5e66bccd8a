"""What a question may be limited to."""

from datetime import date

import pytest

from corpus.article import Article, Revision
from index.scope import EVERYTHING, Scope, known_day, published_by, published_day

FEBRUARY = Scope(since=date(2025, 2, 1), until=date(2025, 3, 1))


def revision(published="", source="Talbote"):
    article = Article(id="a", text="x", published=published, source=source)
    return Revision(id=1, number=1, article=article, added="2025-02-20T12:00:00+00:00")


@pytest.mark.parametrize(
    ("scope", "published", "expected"),
    [
        (EVERYTHING, "", True),
        (FEBRUARY, "2025-01-31", False),
        (FEBRUARY, "2025-02-01", True),
        (FEBRUARY, "2025-02-28T23:59:00+00:00", True),
        (FEBRUARY, "2025-03-01", False),
        (FEBRUARY, "", False),
        (Scope(until=date(2025, 2, 21)), "", True),
        (Scope(until=date(2025, 2, 20)), "", False),
        (Scope(outlet="talbote"), "", True),
        (Scope(outlet="Anzeiger"), "", False),
    ],
)
def test_what_is_in_scope(scope, published, expected):
    """Days are half-open; an undated article had been published by the day it was added."""
    assert scope.holds(revision(published)) == expected


def test_two_scopes_allow_what_both_allow():
    """The later beginning, the earlier end, and one's own outlet."""
    narrow = Scope(since=date(2025, 2, 10), until=date(2026, 1, 1), outlet="Talbote")
    both = Scope(since=date(2025, 2, 10), until=date(2025, 3, 1), outlet="Talbote")
    assert (narrow.within(FEBRUARY), FEBRUARY.within(narrow)) == (both, both)
    assert (FEBRUARY.within(EVERYTHING), EVERYTHING.is_open, FEBRUARY.is_open) == (FEBRUARY, True, False)


def test_days_as_numbers():
    """Both ends included, open ones left out."""
    first, last = date(2025, 2, 1).toordinal(), date(2025, 2, 28).toordinal()
    assert list(FEBRUARY.days()) == [("published", first, None), ("known", None, last)]
    assert list(EVERYTHING.days()) == []


def test_days_of_a_revision():
    """The day of publication in UTC, or that of adding."""
    assert (published_day(revision()), known_day(revision())) == (None, date(2025, 2, 20))
    dated = revision("2025-02-03T22:30:00+00:00")
    assert published_day(dated) == known_day(dated) == date(2025, 2, 3)


def test_what_had_been_published_by_a_day():
    """The day itself included; nothing comes after the last one of the calendar."""
    assert (published_by(date(2025, 2, 28)), published_by(date.max)) == (
        Scope(until=date(2025, 3, 1)),
        EVERYTHING,
    )
