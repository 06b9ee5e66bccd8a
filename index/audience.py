"""Who reads, and what the rules for outlets leave to them; pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from corpus.outletrows import OutletRule


class Audience(StrEnum):
    """Who reads.

    Whoever sits at the terminal, and an admin who looks after the archive, sees all that is in it.
    In a private chat somebody reads alone; everywhere else anybody may read, also later.
    """

    EDITORS = "editors"
    PRIVATE = "private"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True)
class Allowed:
    """What an audience may see, and how.

    Attributes:
        barred: Outlets of which nothing is shown, in small letters.
        most: Outlet in small letters, with the most characters of a quote.
        names: Outlet in small letters, with the name under which it is shown.
    """

    barred: frozenset[str] = frozenset()
    most: tuple[tuple[str, int], ...] = ()
    names: tuple[tuple[str, str], ...] = ()

    def holds(self, outlet: str) -> bool:
        """Tell whether anything of an outlet may be shown."""
        return outlet.casefold() not in self.barred

    def most_chars(self, outlet: str) -> int:
        """Return how many characters a quote of an outlet may have; 0 for any number."""
        return dict(self.most).get(outlet.casefold(), 0) if self.most else 0

    def shown(self, outlet: str) -> str:
        """Return under which name an outlet is shown."""
        return dict(self.names).get(outlet.casefold(), outlet) if self.names else outlet

    def stored(self, name: str, outlets: Iterable[str]) -> str:
        """Return the outlet that is shown under a name, as stored, or the name itself where none is."""
        folded = name.casefold()
        known = tuple(outlets)
        same = (each for each in known if each.casefold() == folded)
        shown = (each for each in known if self.shown(each).casefold() == folded)
        return next(same, "") or next(shown, "") or name


EVERYTHING_ALLOWED = Allowed()


def allowed(audience: Audience, rules: Iterable[OutletRule], now: datetime) -> Allowed:
    """Return what an audience may see.

    Args:
        audience: Who reads.
        rules: What admins have ruled.
        now: The moment, with its zone.
    """
    listed = tuple(rules)
    names = tuple((rule.outlet.casefold(), rule.display) for rule in listed if rule.display)
    if audience is Audience.EDITORS:
        return Allowed(names=names)
    return Allowed(
        barred=frozenset(rule.outlet.casefold() for rule in listed if _is_barred(rule, audience, now)),
        most=tuple((rule.outlet.casefold(), rule.most) for rule in listed if rule.most),
        names=names,
    )


def embargoed(rules: Iterable[OutletRule], now: datetime) -> frozenset[str]:
    """Return the outlets of which nothing may be quoted yet, in small letters.

    Args:
        rules: What admins have ruled.
        now: The moment, with its zone.
    """
    return frozenset(rule.outlet.casefold() for rule in rules if _is_embargoed(rule, now))


def _is_barred(rule: OutletRule, audience: Audience, now: datetime) -> bool:
    return (rule.internal and audience is Audience.PUBLIC) or _is_embargoed(rule, now)


def _is_embargoed(rule: OutletRule, now: datetime) -> bool:
    return bool(rule.embargo) and now.astimezone(UTC) < datetime.fromisoformat(rule.embargo)
