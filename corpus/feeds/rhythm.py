"""When to look at a feed again, and when it is no longer as it was; pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median, quantiles

from corpus.followed import State

SHORTEST = timedelta(minutes=5)
LONGEST = timedelta(days=1)
# Where nothing is known of its habits.
USUAL = timedelta(hours=1)
# Of a feed that was quiet so long, nothing is lost by looking at it so many times less often.
_QUIET_PART = 24
_JITTER = 0.1

FAILURES = 5
FAILING_FOR = timedelta(hours=6)
_FEWEST_GAPS = 10
_TIMES_USUAL = 4
_TIMES_LONGEST = 1.5
# Until two weekends were seen, a long one is no silence.
_KNOWN_AFTER = timedelta(days=14)
_LONG_WEEKEND = timedelta(days=4)


def interval(moments: Sequence[datetime], now: datetime, pause: timedelta | None = None) -> timedelta:
    """Return how long to wait before a feed is looked at again.

    Half of the usual gap between its entries, so that one waits half a gap at most; longer where it has
    been quiet, and never less than its server asks for.

    Args:
        moments: When its entries appeared, in any order.
        now: The present moment.
        pause: What the server asks for.

    Returns:
        Between five minutes and a day.
    """
    gaps = _gaps(moments)
    usual = timedelta(seconds=median(gap.total_seconds() for gap in gaps) / 2) if gaps else USUAL
    quiet = (now - max(moments)) / _QUIET_PART if moments else timedelta()
    return _bounded(max(usual, quiet, pause or timedelta()))


def backed_off(usual: timedelta, failures: int) -> timedelta:
    """Return how long to wait after so many failures in a row: twice as long after each, a day at most."""
    return _bounded(usual * 2 ** min(failures, 12))


def spread(wait: timedelta, chance: float) -> timedelta:
    """Move a waiting time by up to a tenth, so that feeds added together are not asked together for ever.

    Args:
        wait: The time.
        chance: Anything from 0 to 1.
    """
    return wait * (1 + _JITTER * (2 * chance - 1))


def state(moments: Sequence[datetime], now: datetime, success: datetime, failures: int) -> State:
    """Say how a feed is doing.

    Args:
        moments: When its entries appeared, in any order.
        now: The present moment.
        success: When it was last read, or else added.
        failures: How many times in a row it failed since.
    """
    if failures:
        # While it cannot be read, nobody knows whether it is silent.
        long_enough = failures >= FAILURES and now - success >= FAILING_FOR
        return State.FAILING if long_enough else State.WELL
    return State.SILENT if is_silent(moments, now) else State.WELL


def is_silent(moments: Sequence[datetime], now: datetime) -> bool:
    """Tell whether a feed has had nothing new for longer than its own habit explains.

    That is longer than a day, than four times the 90th percentile of its gaps, and than one and a half times
    its second longest: what happened twice, such as a weekend, is its habit, and what happened once is not.

    Args:
        moments: When its entries appeared, in any order.
        now: The present moment.
    """
    gaps = _gaps(moments)
    if len(gaps) < _FEWEST_GAPS:
        return False
    usual = quantiles([gap.total_seconds() for gap in gaps], n=10, method="inclusive")[-1]
    limit = max(LONGEST, timedelta(seconds=usual * _TIMES_USUAL), sorted(gaps)[-2] * _TIMES_LONGEST)
    if max(moments) - min(moments) < _KNOWN_AFTER:
        limit = max(limit, _LONG_WEEKEND)
    return now - max(moments) > limit


def _gaps(moments: Sequence[datetime]) -> list[timedelta]:
    # What appears at one moment is one appearance.
    return [later - earlier for earlier, later in pairwise(sorted(set(moments)))]


def _bounded(wait: timedelta) -> timedelta:
    return min(max(wait, SHORTEST), LONGEST)
