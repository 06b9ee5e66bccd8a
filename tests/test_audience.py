"""Who may see what."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from corpus.outletrows import OutletRule
from index.audience import EVERYTHING_ALLOWED, Allowed, Audience, allowed

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
RULES = (
    OutletRule(outlet="Straßenblatt", internal=True),
    OutletRule(outlet="Bote", embargo="2026-11-23T12:00:01+00:00", most=300),
    OutletRule(outlet="Post", display="The Harbour Post", embargo="2026-11-23T12:00:00+00:00"),
)
NAMES = (("post", "The Harbour Post"),)


@pytest.mark.parametrize(
    ("audience", "expected"),
    [
        (Audience.EDITORS, Allowed(names=NAMES)),
        (Audience.PRIVATE, Allowed(frozenset({"bote"}), (("bote", 300),), NAMES)),
        (Audience.PUBLIC, Allowed(frozenset({"bote", "strassenblatt"}), (("bote", 300),), NAMES)),
    ],
)
def test_each_audience_has_its_limits(audience, expected):
    """An embargo ends at its moment, to the second; editors see everything, by the shown names."""
    assert allowed(audience, RULES, NOW) == expected


def test_an_embargo_is_the_same_moment_in_every_zone():
    """A clock of another zone changes nothing."""
    there = NOW.astimezone(timezone(timedelta(hours=9)))
    assert allowed(Audience.PRIVATE, RULES, there) == allowed(Audience.PRIVATE, RULES, NOW)


def test_capitals_are_no_difference():
    """Rules hold for an outlet however it is written."""
    limits = allowed(Audience.PUBLIC, RULES, NOW)
    held = [limits.holds(name) for name in ("STRASSENBLATT", "Bote", "Bote 2", "")]
    assert (held, limits.most_chars("BOTE"), limits.most_chars("Post")) == (
        [False, False, True, True],
        300,
        0,
    )
    assert (limits.shown("POST"), limits.shown("Bote")) == ("The Harbour Post", "Bote")
    stored = [limits.stored(name, ["Bote", "Post"]) for name in ("the harbour post", "POST", "Tagblatt", "")]
    assert stored == ["Post", "Post", "Tagblatt", ""]


def test_without_rules_everything_is_allowed():
    """For every audience."""
    assert {allowed(audience, (), NOW) for audience in Audience} == {EVERYTHING_ALLOWED}
