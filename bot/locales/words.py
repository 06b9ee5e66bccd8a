"""What Beleg says on Telegram, as one type that every language fills completely."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from bot.locales.changing import ChangeWords, CorrectedWords
from bot.locales.commands import Commands
from bot.locales.drafting import LogWords, PreviewWords
from bot.locales.follows import FollowWords
from bot.locales.people import PeopleWords
from bot.locales.roles import RoleWords
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
    details: Callable[[int, str], str]
    totals: Callable[[int, int], str]
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
    rebuilt: Callable[[int], str]
    stats: str
    weight: Callable[[float], str]


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
    others: Callable[[int], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedWords:
    """What is said of feeds, to admins only. Braces hold what is filled in."""

    none: str
    followed: Callable[[int], str]
    known: str
    found_on: str
    others: str
    broken: Callable[[int], str]
    left_out: Callable[[int], str]
    taken_in: Callable[[int, int], str]
    exported: str
    removed: str
    unknown: str
    remove_what: str
    numbered: str
    last_new: str
    nothing_new: str
    next: str
    waiting: Callable[[int], str]
    failed: str
    never: str
    failing: Callable[[int], str]
    silent: str
    left: Callable[[int], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptWords:
    """What is said of an answer that was kept. Braces hold what is filled in.

    Attributes:
        decimal: A number with two decimals.
        wants: What may be asked for; see `index.wants.Want`.
        evidence: Parts of the evidence; see `index.evidence.Parts`.
        traits: Of what is quoted; see `index.quotes.Traits`.
    """

    numbered: str
    why_what: str
    again_what: str
    unknown: str
    title: str
    question: str
    looked_for: str
    asked_for: str
    enough: str
    too_little: str
    considered: str
    others: str
    decimal: Callable[[float], str]
    wants: Mapping[str, str]
    evidence: Mapping[str, str]
    traits: Mapping[str, str]
    new: Callable[[int, int, str], str]
    nothing_new: str
    gone: Callable[[int], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What everybody reads. Braces hold what is filled in; plain text, never HTML.

    Attributes:
        code: ISO 639-1.
        day: A date in full ("12 February 2025").
        days: Two of them and what lies between, in short ("3–9 February 2025").
        articles, outlets: A number of them with its noun.
        reasons: Reasons in English, with what is filled in left open, in this language.
    """

    code: str
    day: Callable[[date], str]
    days: Callable[[date, date], str]
    number: Callable[[int], str]
    articles: Callable[[int], str]
    outlets: Callable[[int], str]
    span: str
    since: str
    until: str

    welcome: str
    welcome_examples: str
    example: str
    quoted: str
    help: str
    only_text: str
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
    others: Callable[[int], str]
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
    outlets_left: Callable[[int], str]

    check: CheckWords
    feeds: FeedWords
    kept: KeptWords
    preview: PreviewWords
    log: LogWords
    corrected: CorrectedWords
    changes: ChangeWords
    people: PeopleWords
    votes: VoteWords
    follows: FollowWords
    roles: RoleWords
    usage: UsageWords
    admin: AdminWords
    commands: Commands
    reasons: Mapping[str, str]

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

    def _filled_in(self, value: object) -> object:
        return self.reason(value) if isinstance(value, Reason) else self.reasons.get(str(value), value)
