"""What Beleg says of what outlets change and allow, as types that every language fills completely."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.locales.counted import Counted


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleWords:
    """Words that are understood behind /outlet: of each kind one, or several with spaces between.

    Attributes:
        name, internal, embargo, quote: What is ruled.
        yes, none: What is meant by it.
    """

    name: str
    internal: str
    embargo: str
    quote: str
    yes: str
    none: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeWords:
    """What is said of articles that their outlets changed. Braces hold what is filled in.

    Attributes:
        kinds: Kinds of differences; see `index.amending.Kind`.
        small: Of those that do not matter.
        rule_words: What an administrator may write.
        outcomes: What became of fetching an article again; see `index.refreshing.Outcome`.
    """

    kinds: Mapping[str, str]
    small: str
    others: Counted
    shown_as: str
    internal: str
    embargo: str
    at_most: Counted
    no_rule: str
    no_rules: str
    no_articles: str
    outlet_what: str
    rule_words: RuleWords
    outcomes: Mapping[str, str]
    gone_stays: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectedWords:
    """What is said of a quote that was sent and no longer stands. Braces hold what is filled in.

    Attributes:
        changed, gone: With the outlet's own date; those that end in `_noticed` with that of noticing it.
        stands: That it stands again as quoted.
        told: Above what became of the quotes of one answer, by its number; without it where it has none.
        too_long: That the change is not shown for want of room.
        was, now: Before what stood there, and what stands there now.
        unshown: Instead of these, where no message can hold them.
        show: A button that shows the change.
    """

    changed: str
    changed_noticed: str
    gone: str
    gone_noticed: str
    withdrawn: str
    stands: str
    told: str
    told_unnumbered: str
    too_long: str
    was: str
    now: str
    unshown: str
    show: str
