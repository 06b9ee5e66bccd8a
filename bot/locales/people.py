"""What Beleg says of groups, settings and what it keeps of people, as a type that every language fills."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.locales.counted import Counted


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleWords:
    """What is said of groups, of settings and of what is kept. Braces hold what is filled in.

    Attributes:
        name: Of the language, in itself.
        quotes: How many quotes an answer shows at most.
        days: Of how many days articles are searched.
        all_days: Instead, where their days do not matter.
    """

    too_many: Counted
    greeting: str
    privately: str
    group_ask: str
    asked_before: str
    answer: str
    anew: str
    admins_only: str
    description: str
    about: str
    ask_bot: str
    nothing_inline: str
    share: str
    given_on: str
    answer_what: str
    dead_link: str

    name: str
    settings: str
    group_settings: str
    language: str
    as_telegram: str
    quotes: Counted
    days: Counted
    all_days: str
    outlet: str
    any_outlet: str
    choose_outlet: str
    quiet: str
    never_quiet: str
    hours: str
    back: str
    own_filter: str

    privacy: str
    kept: str
    kept_names: Mapping[str, Counted]
    kept_nothing: str
    forget_ask: str
    forget: str
    forgotten: str
    kept_on: str
