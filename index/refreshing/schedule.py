"""When an article is fetched again: often while it is new, then rarely, then never; pure."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

# Between two visits, as long as nothing changes: after 1, 3, 8 and 24 hours, 3, 7, 14 and 30 days.
GAPS = tuple(timedelta(hours=hours) for hours in (1, 2, 5, 16, 48, 96, 168, 384))
LAST = timedelta(days=30)
# After a change the next one is often not far, but a ticker is not to be fetched every hour for a month.
AFTER_CHANGE = 1


def begin(published: str, added: str) -> datetime:
    """Return from when on an article is followed.

    Args:
        published: ISO 8601, a day or a moment; empty where unknown.
        added: When it was first stored, ISO 8601 in UTC.

    Returns:
        The moment of publication; of a day its end. What was added before that was published by then: a date
        in the future is a mistake, and would have the article fetched until then.
    """
    stored = datetime.fromisoformat(added)
    if "T" in published:
        return min(stored, datetime.fromisoformat(published))
    if published:
        return min(stored, datetime.combine(date.fromisoformat(published), time.max, UTC))
    return stored


def next_visit(
    begun: datetime, visited: datetime, visits: int, *, changed: bool = False, failures: int = 0
) -> datetime | None:
    """Return when an article is fetched next.

    Args:
        begun: From when on it is followed.
        visited: When it was fetched last, or stored.
        visits: How often since it last changed, or since it was stored.
        changed: Whether it ever changed.
        failures: How often in a row it could not be fetched.

    Returns:
        30 days after the beginning at the latest, since visits are always somewhat late; None where not even
        half of the time that should pass is left until then.
    """
    step = visits + failures + (AFTER_CHANGE if changed else 0)
    gap, left = GAPS[min(step, len(GAPS) - 1)], begun + LAST - visited
    return visited + min(gap, left) if left >= gap / 2 else None
