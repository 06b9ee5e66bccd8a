"""What Beleg says of groups, settings and what it keeps of people, as a type that every language fills."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleWords:
    """What is said of groups, of settings and of what is kept. Braces hold what is filled in.

    Attributes:
        name: Of the language, in itself.
        quotes: How many quotes an answer shows at most.
        days: Of how many days articles are searched; 0 for all.
    """

    too_many: Callable[[int], str]
    greeting: str
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
    quotes: Callable[[int], str]
    days: Callable[[int], str]
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
    kept_names: Mapping[str, Callable[[int], str]]
    kept_nothing: str
    forget_ask: str
    forget: str
    forgotten: str
    kept_on: str
