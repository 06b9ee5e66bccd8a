"""What admins have ruled for outlets: under which name, to whom, since when and how much is quoted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, astuple, dataclass
from datetime import datetime
from typing import TypeAlias

from sqlite_utils import Database

from corpus.actionrows import Ledger
from corpus.actions import TERMINAL, Deed, Lot
from corpus.clock import stamp
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


Change: TypeAlias = Callable[[OutletRule], OutletRule]


class OutletRows:
    """The part of the store that keeps rules for outlets."""

    _connections: Connections
    _now: Callable[[], datetime]

    def outlet_rules(self) -> tuple[OutletRule, ...]:
        """Return all rules, by the outlets' names."""
        return self._connections.remembered("rules", _rules)

    def outlet_rule(self, outlet: str) -> OutletRule:
        """Return what holds for an outlet, in whichever capitals it is written."""
        return _rule(self.outlet_rules(), outlet)

    def change_outlet_rule(
        self, outlet: str, changes: Sequence[Change], lot: Lot | None = None
    ) -> OutletRule:
        """Change what holds for an outlet, and log what is new; a rule that rules nothing is forgotten.

        Args:
            outlet: Its name.
            changes: What to make of what holds at that moment, whoever has just changed it.
            lot: To which change it belongs, in the log; None for one of its own.

        Returns:
            What holds from now on.
        """
        with self._connections.writing() as db:
            before = rule = rule_row(db, outlet)
            for change in changes:
                rule = change(rule)
            if rule != before:
                put_rule(db, rule)
                ledger = Ledger(db, stamp(self._now()), lot or Lot.of(TERMINAL))
                ledger.keep(ledger.write(Deed.RULED, rule.outlet, rule.written), asdict(before))
        return rule


def put_rule(db: Database, rule: OutletRule) -> None:
    """Replace what holds for an outlet, inside a transaction."""
    known = rule_row(db, rule.outlet).outlet
    db.execute("DELETE FROM outlet_rule WHERE outlet IN (?, ?)", [known, rule.outlet])
    if not rule.rules_nothing:
        db.execute(_PUT, list(astuple(rule)))


def rule_row(db: Database, outlet: str) -> OutletRule:
    """Return what holds for an outlet, inside a transaction."""
    return _rule(_rules(db), outlet)


def _rule(rules: Sequence[OutletRule], outlet: str) -> OutletRule:
    key = outlet.casefold()
    return next((rule for rule in rules if rule.outlet.casefold() == key), OutletRule(outlet=outlet))


def _rules(db: Database) -> tuple[OutletRule, ...]:
    rows = db.execute("SELECT outlet, display, internal, embargo, most FROM outlet_rule ORDER BY outlet")
    return tuple(
        OutletRule(outlet=outlet, display=display, internal=bool(internal), embargo=embargo, most=most)
        for outlet, display, internal, embargo, most in rows
    )
