"""What Beleg says on Telegram, as one type that every language fills completely."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from bot.locales import cldr
from bot.locales.changing import ChangeWords, CorrectedWords
from bot.locales.citing import CiteWords
from bot.locales.commands import Commands
from bot.locales.counted import Counted
from bot.locales.dates import DateWords
from bot.locales.drafting import LogWords, PreviewWords
from bot.locales.follows import FollowWords
from bot.locales.gaps import GapWords
from bot.locales.kept import KeptWords
from bot.locales.people import PeopleWords
from bot.locales.roles import RoleWords
from bot.locales.strays import StrayWords
from bot.locales.surveys import SurveyWords
from bot.locales.usage import UsageWords
from bot.locales.votes import VoteWords
from corpus.errors import Reason
from index.told import Aspect


@dataclass(frozen=True, slots=True, kw_only=True)
class AdminWords:
    """What only admins read. Braces hold what is filled in."""

    help: str
    add_what: str
    remove_what: str
    by_own_hand: str
    file_too_big: str
    file_unreadable: str
    added: str
    revised: str
    unchanged: str
    failed: str
    passages: Counted
    totals: str
    nothing_in_it: str
    removed: str
    retract_what: str
    retracted: str
    reinstated: str
    not_retracted: str
    unknown_article: str
    listed: str
    newest: str
    older: str
    rebuilding: str
    rebuild_running: str
    rebuilt: Counted
    stats: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckWords:
    """What is said of an alleged quote. Braces hold what is filled in."""

    what: str
    too_short: str
    too_long: str
    inner: str
    verbatim: str
    shortened: str
    changed: str
    not_found: str
    others: Counted


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedWords:
    """What is said of feeds, to admins only. Braces hold what is filled in."""

    none: str
    followed: Counted
    known: str
    found_on: str
    others: str
    broken: Counted
    left_out: Counted
    taken_in: Counted
    exported: str
    removed: str
    unknown: str
    remove_what: str
    numbered: str
    last_new: str
    nothing_new: str
    next: str
    waiting: Counted
    failed: str
    never: str
    failing: Counted
    silent: str
    left: Counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What everybody reads. Braces hold what is filled in; plain text, never HTML.

    Attributes:
        code: ISO 639-1.
        dates: How days are written; see `day` and `days`.
        articles, outlets: A number of them with its noun.
        reasons: Reasons in English, with what is filled in left open, in this language.
    """

    code: str
    dates: DateWords
    articles: Counted
    outlets: Counted
    span: str
    since: str
    until: str

    welcome: str
    welcome_examples: str
    example: str
    quoted: str
    help: str
    only_text: str
    no_question: str
    unknown_command: str
    ask_what: str
    too_long: str
    failed: str
    expired: str
    withdrawn: str

    published: str
    updated: str
    date_unknown: str
    added_on: str
    as_of: str
    outlet_unknown: str
    untitled: str
    citing: str
    agency: str
    also: str
    others: Counted
    quoting: str
    direct_speech: str
    reporting: str
    reported_speech: str
    partly_quoting: str
    partly_direct_speech: str
    partly_reporting: str
    partly_reported_speech: str
    conjunction: str
    more: str
    back: str
    lacking: str
    differing: Mapping[Aspect, str]
    context: str
    no_context: str

    only: str
    without_limits: str
    carried: str
    alone: str
    nothing_found: str
    not_shown: str
    searched: str
    empty_archive: str
    nothing_within: str
    outside: str
    no_such_outlet: str
    nearest: str
    newest: str
    coverage: str
    outlets_left: Counted

    check: CheckWords
    feeds: FeedWords
    kept: KeptWords
    preview: PreviewWords
    log: LogWords
    corrected: CorrectedWords
    changes: ChangeWords
    people: PeopleWords
    strays: StrayWords
    votes: VoteWords
    follows: FollowWords
    cite: CiteWords
    surveys: SurveyWords
    roles: RoleWords
    usage: UsageWords
    gaps: GapWords
    admin: AdminWords
    commands: Commands
    reasons: Mapping[str, str]

    def number(self, amount: int) -> str:
        """Write a number with its thousands apart."""
        return cldr.number(self.code, amount)

    def decimal(self, value: float, places: int = 2) -> str:
        """Write a number with some decimals."""
        return cldr.decimal(self.code, value, places)

    def day(self, of: date) -> str:
        """Write a date in full: "12 February 2025"."""
        return cldr.day(self.code, self.dates.day, of)

    def days(self, first: date, last: date) -> str:
        """Write two dates and what lies between, in short: "3–9 February 2025"."""
        if (first.year, first.month) == (last.year, last.month):
            return cldr.days(self.code, self.dates.in_month, first, last)
        return self.dates.apart.format(first=self.day(first), last=self.day(last))

    def reason(self, reason: str) -> str:
        """Say in this language what the lower layers give as a reason in English.

        Args:
            reason: A `Reason`; any other text, say one of the operating system, stays as it is.
        """
        if not isinstance(reason, Reason):
            return reason
        sentence = self.reasons.get(reason.template, reason.template)
        values = {name: self._filled_in(value) for name, value in reason.values.items()}
        return sentence.format(**values) if values else sentence

    def __reduce__(self) -> tuple[Callable[[str], Words], tuple[str]]:
        """Pickle the language's code alone: another process has the same words."""
        from bot.locales import words_for  # noqa: PLC0415 - it reads this module

        return words_for, (self.code,)

    def _filled_in(self, value: object) -> object:
        return self.reason(value) if isinstance(value, Reason) else self.reasons.get(str(value), value)
