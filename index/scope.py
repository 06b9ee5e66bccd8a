"""Which articles a question is about: when they were printed and by whom; pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from corpus.article import Revision


@dataclass(frozen=True, slots=True)
class Scope:
    """What may be quoted.

    Attributes:
        since: First day of publication; None where open. Articles without a date are left out.
        until: Day after the last one; None where open. An article without a date was published
            by the day on which it was added.
        outlet: Name of the outlet, as stored; empty for all.
    """

    since: date | None = None
    until: date | None = None
    outlet: str = ""

    @property
    def is_open(self) -> bool:
        """Whether everything may be quoted."""
        return self == EVERYTHING

    def days(self) -> Iterator[tuple[str, int | None, int | None]]:
        """Yield name, lowest and highest number of the days that are limited; None where open."""
        if self.since:
            yield "published", self.since.toordinal(), None
        if self.until:
            yield "known", None, self.until.toordinal() - 1

    def within(self, other: Scope) -> Scope:
        """Return what both allow; an outlet of one's own comes first."""
        return Scope(
            since=max(filter(None, (self.since, other.since)), default=None),
            until=min(filter(None, (self.until, other.until)), default=None),
            outlet=self.outlet or other.outlet,
        )

    def holds(self, revision: Revision) -> bool:
        """Tell whether a revision may be quoted."""
        article = revision.article
        since, until = published_day(revision), known_day(revision)
        return (
            (self.since is None or (since is not None and since >= self.since))
            and (self.until is None or until < self.until)
            and (not self.outlet or article.source.casefold() == self.outlet.casefold())
        )


EVERYTHING = Scope()


def published_by(day: date) -> Scope:
    """Return what had been published by the end of a day; everything on the last day of the calendar."""
    return Scope(until=day + timedelta(days=1)) if day < date.max else EVERYTHING


def published_day(revision: Revision) -> date | None:
    """Return the day of publication in UTC; None where it is not known."""
    published = revision.article.published
    return date.fromisoformat(published[:10]) if published else None


def known_day(revision: Revision) -> date:
    """Return the day by which a revision had been published: its own, or that on which it was added."""
    return published_day(revision) or date.fromisoformat(revision.added[:10])
