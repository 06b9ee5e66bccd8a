"""What follows from a look at a feed: how it is doing, and when to look again; pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from corpus.clock import stamp
from corpus.errors import InputError, Reason
from corpus.feeds import Document, Kind, backed_off, entry_date, interval, moment_of, spread, state
from corpus.fetched import Fetched
from corpus.followed import Entry, Followed, Look

# However long a server asks to be left alone.
LONGEST = timedelta(days=7)


def appeared(entries: Iterable[Entry], now: datetime) -> list[tuple[Entry, datetime]]:
    """Say when each entry appeared: when it says so, else now; which counts only where it is new."""
    found = []
    for entry in entries:
        date = entry_date(entry.published, now) or entry_date(entry.updated, now)
        found.append((entry, min(moment_of(date) or now, now)))
    return found


def read(
    feed: Followed,
    had: tuple[Fetched, Document | None],
    moments: Sequence[datetime],
    now: datetime,
    chance: float,
) -> Look:
    """Judge a feed that could be read.

    Args:
        feed: As it was before.
        had: How it came, and what was in it; None where it is as it was.
        moments: When its newest entries appeared, these included.
        now: The present moment.
        chance: A number from 0 to 1; see `corpus.feeds.spread`.
    """
    fetched, document = had
    pause = (document.pause if document else feed.pause) or timedelta()
    # That an index has not changed says nothing of the sitemaps that it names.
    is_index = document is not None and document.kind is Kind.SITEMAPS
    kept = ("", "") if document else (feed.etag, feed.modified)
    return Look(
        etag="" if is_index else fetched.etag or kept[0],
        modified="" if is_index else fetched.modified or kept[1],
        pause_s=int(pause.total_seconds()),
        last_success=stamp(now),
        last_new=stamp(max(moments)) if moments else "",
        failures=0,
        last_error=Reason(""),
        state=state(moments, now, now, 0),
        next_due=stamp(now + spread(interval(moments, now, pause), chance)),
    )


def failed(
    feed: Followed, error: InputError, moments: Sequence[datetime], now: datetime, chance: float
) -> Look:
    """Judge a feed that could not be read.

    Args:
        feed: As it was before.
        error: Why; may say for how many seconds (`after_s`) the server asks to be left alone.
        moments: When its newest entries appeared.
        now: The present moment.
        chance: As for `read`.
    """
    failures = feed.failures + 1
    success = datetime.fromisoformat(feed.last_success or feed.added)
    wait = backed_off(interval(moments, now, feed.pause), failures)
    # Not every error has one.
    asked = timedelta(seconds=getattr(error, "after_s", 0))
    return Look(
        etag=feed.etag,
        modified=feed.modified,
        pause_s=feed.pause_s,
        last_success=feed.last_success,
        last_new=feed.last_new,
        failures=failures,
        last_error=error.reason,
        # What was silent has not recovered by failing, too.
        state=state(moments, now, success, failures) or feed.state,
        next_due=stamp(now + max(spread(wait, chance), min(asked, LONGEST))),
    )
