"""Which days a question names: "letzte Woche", "since Monday", "zwischen 3. und 9. Februar 2025"; pure.

German and English only: a question in another language names none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from corpus.article import Span
from index.times.days import Days
from index.times.points import Point, Sort, points

_SINCE = frozenset({"seit", "since"})
_BEFORE = frozenset({"vor", "before"})
_AFTER = frozenset({"nach", "after"})
_FROM = frozenset({"von", "from"})
# What is to happen by a day was printed at any time, and so was what begins then.
_BETWEEN = frozenset({"zwischen", "between"})
_NEVER = _BETWEEN | {"by", "ab", "starting", "und", "and", "to", "through"}
_UNTIL = frozenset({"bis", "until", "till"})
_HOW = "|".join([*_SINCE, *_BEFORE, *_AFTER, *_FROM, *_UNTIL, *_NEVER])
_LEAD = re.compile(
    rf"(?:(?<!\w)(?P<how>{_HOW})\s(?:zu[mr]\s)?)?"
    r"(?:(?<!\w)(?:im|in|am|on|an|of|during|over|within|vom|über)\s)?(?:(?<!\w)(?:de[mnrs]|the)\s)*$",
    re.IGNORECASE,
)
_RANGE = re.compile(
    r"\s?(?:(?P<both>und|and)|bis(?:\szu[mr])?|to|until|till|through|[-–])\s?"
    r"(?:(?:im|in|am|on|de[mnr]|the)\s)*",
    re.IGNORECASE,
)
_LONG_DAYS = 300


@dataclass(frozen=True, slots=True)
class Period:
    """The days that a question names.

    Attributes:
        since: The first; None where open.
        until: The day after the last one; None where open.
        sort: How they are named.
        exact: Whether they are a few days; else whole months, seasons, years.
        span: The characters that name them, prepositions included.
    """

    since: date | None
    until: date | None
    sort: Sort
    exact: bool
    span: Span


def named_period(question: str, day: date) -> Period | None:
    """Find the period that a question names.

    Args:
        question: As asked.
        day: On which it is asked.

    Returns:
        The one that is named most surely; None where there is none or there are several, or where it
        lies in the future. Whether articles of these days are meant is another matter.
    """
    periods = [period for period in _periods(question, day) if (period.since or day) <= day]
    for sorts in ({Sort.RELATIVE}, {Sort.DATED, Sort.NEAREST}, {Sort.UNTIL}, {Sort.BARE}):
        if these := [period for period in periods if period.sort in sorts]:
            return these[0] if len(these) == 1 else None
    return None


def _periods(text: str, day: date) -> Iterator[Period]:
    found = points(text, day)
    ranges = {
        span.start: (period, span.stop)
        for one, two in pairwise(found)
        if (period := _range(text, one, two)) and (span := Span(one.span.start, two.span.stop))
    }
    after = 0
    for point in found:
        if point.span.start < after:
            continue
        period, after = ranges.get(point.span.start, (_period(text, point), point.span.stop))
        if period:
            yield period


def _range(text: str, one: Point, two: Point) -> Period | None:
    """Return the period from one point to the other, if the text says so."""
    between = _RANGE.fullmatch(text, one.span.stop, two.span.start)
    how, start = _lead(text, one)
    if between is None or (between["both"] and how not in _BETWEEN):
        return None
    # "zwischen dem 3. Februar und dem 9. März 2025": the year stands behind the second.
    first = one if one.sort is not Sort.NEAREST else one.near(two.days.since)
    days = Days(first.days.since, two.days.until)
    span = Span(start, two.span.stop)
    exact = one.exact and two.exact
    return Period(*days, two.sort, exact, span) if days.since < days.until else None


def _period(text: str, point: Point) -> Period | None:
    how, start = _lead(text, point)
    period = Period(*point.days, point.sort, point.exact, Span(start, point.span.stop))
    sure = point.exact and point.sort is not Sort.BARE
    if how in _SINCE:
        return _open(period, point)
    if how in _BEFORE:
        return replace(period, since=None, until=point.days.since) if sure else None
    if how in _AFTER:
        return replace(period, since=point.days.until, until=None) if sure else None
    if how in _UNTIL:
        return replace(period, since=None, sort=Sort.UNTIL) if sure else None
    # "zwischen 3. und 9. Februar" is one point.
    several = point.exact and (point.days.until - point.days.since).days > 1
    plain = (
        not how or (how in _FROM and (sure or point.sort is Sort.RELATIVE)) or (how in _BETWEEN and several)
    )
    return period if plain else None


def _open(period: Period, point: Point) -> Period:
    """Leave a period's end open; "wer ist seit 2020 Trainer" asks for a state, which begins in no issue."""
    if (point.days.until - point.days.since).days > _LONG_DAYS and point.sort is not Sort.RELATIVE:
        return replace(period, until=None, sort=Sort.BARE)
    sort = Sort.RELATIVE if point.sort is Sort.NEAREST else point.sort
    return replace(period, until=None, sort=sort)


def _lead(text: str, point: Point) -> tuple[str, int]:
    """Return the preposition that limits a point, and where the words before it begin."""
    found = _LEAD.search(text, 0, point.span.start)
    return ((found["how"] or "").lower(), found.start()) if found else ("", point.span.start)
