"""When a chat is left in peace."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.nights import Nights
from bot.preferences import Preference

VIENNA = ZoneInfo("Europe/Vienna")


@pytest.mark.parametrize(
    ("preference", "hours"),
    [
        (Preference(), [22, 23, 0, 1, 2, 3, 4, 5, 6]),
        (Preference(night=True), []),
        (Preference(quiet=(12, 14)), [12, 13]),
        (Preference(quiet=(12, 14), night=True), []),
    ],
)
def test_hours(preference: Preference, hours: list[int]) -> None:
    """At night where nothing else was set, and never where somebody wants to be told then."""
    found = {
        hour: Nights(UTC, lambda hour=hour: datetime(2026, 11, 24, hour, tzinfo=UTC)).asleep(preference)
        for hour in range(24)
    }
    assert sorted(hour for hour, asleep in found.items() if asleep) == sorted(hours)


def test_the_zone_of_its_readers() -> None:
    """Half past nine in the evening in London is night in Vienna."""
    assert Nights(VIENNA, lambda: datetime(2026, 11, 24, 21, 30, tzinfo=UTC)).asleep(Preference())
