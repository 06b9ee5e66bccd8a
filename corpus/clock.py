"""The time, as the archive writes it."""

from __future__ import annotations

from datetime import UTC, datetime


def utc_now() -> datetime:
    """Return the present moment."""
    return datetime.now(UTC)


def stamp(moment: datetime) -> str:
    """Write a moment as ISO 8601 in UTC, to the second ("2026-11-23T06:37:00+00:00").

    Args:
        moment: With its time zone.
    """
    return moment.astimezone(UTC).isoformat(timespec="seconds")
