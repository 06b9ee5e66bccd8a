"""Which day, month or year a sentence gives; pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from corpus.article import Span
from index.differing.clauses import is_earlier, is_wished
from index.times import ANY_DAY, Point, points


@dataclass(frozen=True, slots=True)
class DaySaid:
    """A day of a month, a month or a year that a sentence gives.

    Attributes:
        printed: As it prints it.
        span: Where it stands in the text.
        sort: "day", "month" or "year"; only two of one sort can be compared.
        year: 0 where it is left out.
        month, day: 0 where it is none of a month, none of a day.
    """

    printed: str
    span: Span
    sort: str
    year: int
    month: int = 0
    day: int = 0

    def agrees(self, other: object) -> bool:
        """Tell whether both may be the same; the year is mostly left out."""
        if not isinstance(other, DaySaid) or (self.month, self.day) != (other.month, other.day):
            return False
        return self.year == other.year or not (self.year and other.year)


def days_said(text: str, _language: str) -> Iterator[DaySaid]:
    """Find the days, months and years that a text gives; a day of the week is another in each week.

    Args:
        text: A quote.

    Yields:
        In its order, without those that only say what was said before.
    """
    for point in points(text, ANY_DAY):
        said = None if is_earlier(text, point.span) or is_wished(text, point.span) else _said(text, point)
        if said is not None:
            yield said


def _said(text: str, point: Point) -> DaySaid | None:
    groups = point.match.re.groupindex.keys()
    # The point of an abbreviated month may be the sentence's.
    printed = point.span.of(text).rstrip(".")
    span = Span(point.span.start, point.span.start + len(printed))
    year = int(point.match["year"] or 0) if "year" in groups else 0
    if point.is_of_month:
        return DaySaid(printed, span, "day", year, point.days.since.month, point.days.since.day)
    if "month" in groups and "day" not in groups:
        return DaySaid(printed, span, "month", year, point.days.since.month)
    if groups == {"year"}:
        stop = point.span.stop
        return DaySaid(str(year), Span(stop - len(str(year)), stop), "year", year)
    return None
