"""What admins have ruled for outlets: under which name, to whom, since when and how much is quoted."""

from __future__ import annotations

from dataclasses import astuple, dataclass

from sqlite_utils import Database

from corpus.connection import Connections

_PUT = "INSERT OR REPLACE INTO outlet_rule (outlet, display, internal, embargo, most) VALUES (?, ?, ?, ?, ?)"


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletRule:
    """What holds for one outlet.

    Attributes:
        outlet: Its name, as its articles have it; capitals are no difference.
        display: The name that readers see; empty for its own.
        internal: Whether it is quoted in private chats only, never in groups.
        embargo: The moment before which nothing of it is quoted, ISO 8601 in UTC; empty for none.
        most: The most characters of a quote; 0 for any number.
    """

    outlet: str
    display: str = ""
    internal: bool = False
    embargo: str = ""
    most: int = 0

    @property
    def written(self) -> str:
        """What holds, as an admin would write it after /outlet."""
        parts = [
            self.outlet,
            f"name {self.display}" if self.display else "",
            "internal yes" if self.internal else "",
            f"embargo {self.embargo}" if self.embargo else "",
            f"quote {self.most}" if self.most else "",
        ]
        return "; ".join(filter(None, parts))

    @property
    def rules_nothing(self) -> bool:
        """Whether it could as well not be there."""
        return self == OutletRule(outlet=self.outlet)


class OutletRows:
    """The part of the store that keeps rules for outlets."""

    _connections: Connections

    def outlet_rules(self) -> tuple[OutletRule, ...]:
        """Return all rules, by the outlets' names."""
        return self._connections.remembered("rules", _rules)

    def outlet_rule(self, outlet: str) -> OutletRule:
        """Return what holds for an outlet, in whichever capitals it is written."""
        key = outlet.casefold()
        found = (rule for rule in self.outlet_rules() if rule.outlet.casefold() == key)
        return next(found, OutletRule(outlet=outlet))

    def put_outlet_rule(self, rule: OutletRule) -> None:
        """Replace what holds for an outlet; a rule that rules nothing is forgotten."""
        known = self.outlet_rule(rule.outlet).outlet
        with self._connections.writing() as db:
            db.execute("DELETE FROM outlet_rule WHERE outlet IN (?, ?)", [known, rule.outlet])
            if not rule.rules_nothing:
                db.execute(_PUT, list(astuple(rule)))


def _rules(db: Database) -> tuple[OutletRule, ...]:
    rows = db.execute("SELECT outlet, display, internal, embargo, most FROM outlet_rule ORDER BY outlet")
    return tuple(
        OutletRule(outlet=outlet, display=display, internal=bool(internal), embargo=embargo, most=most)
        for outlet, display, internal, embargo, most in rows
    )
