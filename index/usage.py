"""How an archive is used, day by day; pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from statistics import median

from corpus.usagerows import Came, Quoted, Served

DAYS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """What one day brought; a day without anything is all zeros.

    Attributes:
        day: In the readers' zone.
        questions, answered: How many were asked on Telegram, and how many of them got a quote.
        median_ms: Half of the questions took no longer, in milliseconds.
        articles: How many came.
    """

    day: date
    questions: int = 0
    answered: int = 0
    median_ms: int = 0
    articles: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """What DAYS days brought.

    Attributes:
        days: Oldest first, none left out; the last one is today.
        outlets: Who was quoted, the most quoted first.
        median_ms: As for a day, over all of them.
    """

    days: tuple[Day, ...]
    outlets: tuple[Quoted, ...] = ()
    median_ms: int = 0

    @property
    def questions(self) -> int:
        """How many were asked."""
        return sum(day.questions for day in self.days)

    @property
    def share(self) -> float:
        """Which part of them was answered, 0..1; 0 where none was asked."""
        return sum(day.answered for day in self.days) / (self.questions or 1)

    @property
    def articles(self) -> int:
        """How many came."""
        return sum(day.articles for day in self.days)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return not (self.questions or self.articles)


def begins(today: date, zone: tzinfo) -> datetime:
    """Return when the first of the days begins that end with today.

    Args:
        today: In the readers' zone.
        zone: Theirs.
    """
    return datetime.combine(today - timedelta(days=DAYS - 1), time.min, zone)


def usage(
    served: Iterable[Served], came: Iterable[Came], quoted: Sequence[Quoted], today: date, zone: tzinfo
) -> Usage:
    """Count day by day.

    Args:
        served: Questions since `begins`.
        came: Articles since then.
        quoted: Outlets since then.
        today: In the readers' zone.
        zone: Theirs: it says which day a moment belongs to.
    """
    asked: dict[date, list[Served]] = {}
    for one in served:
        asked.setdefault(_day(one.asked, zone), []).append(one)
    articles: Counter[date] = Counter()
    for minute in came:
        articles[_day(minute.minute, zone)] += minute.articles
    days = [today - timedelta(days=ago) for ago in reversed(range(DAYS))]
    return Usage(
        days=tuple(_counted(day, asked.get(day, []), articles[day]) for day in days),
        outlets=tuple(quoted),
        median_ms=_median([one for day in days for one in asked.get(day, [])]),
    )


def _counted(day: date, asked: Sequence[Served], articles: int) -> Day:
    return Day(
        day=day,
        questions=len(asked),
        answered=sum(one.quotes > 0 for one in asked),
        median_ms=_median(asked),
        articles=articles,
    )


def _median(asked: Sequence[Served]) -> int:
    return round(median(one.ms for one in asked)) if asked else 0


def _day(moment: str, zone: tzinfo) -> date:
    """Return the day that a moment belongs to; without a zone of its own it is in UTC."""
    at = datetime.fromisoformat(moment)
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(zone).date()
