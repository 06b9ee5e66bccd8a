"""What a question itself limits its answer to: days, an outlet; pure.

An article may speak of days long before it was printed, and a limit that hides the answer is worse
than none. So named days are days of printing only where the question says so, or where nothing speaks
against it and the archive has news of that time.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date

from corpus.article import Span
from index.outlets import named_outlet
from index.scope import EVERYTHING, Scope
from index.times import DAY, Period, Sort, habits, named_period, past, plans, present, reports
from index.wants import Want, wants

# Longer texts are no questions.
MOST_CHARS = 1000
_ARTICLE = re.compile(r"(?<!\w)(?:de[mnrs]|die|das|eine[mnrs]?)(?:\s\w+)?$", re.IGNORECASE)
# "The ship that sank two weeks ago" is known since then.
_AGO = re.compile(r"\bvor\s|\sago$", re.IGNORECASE)
_CLAUSE = re.compile(
    r"\w\s(?:that|which|who|whom|whose|where)\s[^,?]*$"
    r"|,\s(?:\w+\s)?(?:de[mnr]|deren|dessen|die|das|denen|welche[mnrs]?)\s[^,]*$",
    re.IGNORECASE,
)
_NOUN = re.compile(r"\s[a-zäöüß]{3,}(?:te|ne)[mnrs]?\s[A-ZÄÖÜ]")


@dataclass(frozen=True, slots=True)
class Held:
    """What an archive has, as far as questions may name it.

    Attributes:
        first, last: Earliest and latest day of publication; None where none is known.
        outlets: Names as stored, those of most articles first.
    """

    first: date | None = None
    last: date | None = None
    outlets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Limits:
    """What a question names.

    Attributes:
        scope: As limits; `EVERYTHING` where it names none.
        days: The characters of the question that name days.
        outlet: Those that name an outlet.
        sure: Whether the days are surely those of printing; else they give way where they leave nothing.
    """

    scope: Scope = EVERYTHING
    days: Span | None = None
    outlet: Span | None = None
    sure: bool = True

    def without_days(self) -> Limits:
        """Return the limits without days, which are then a part of what is asked."""
        return Limits(Scope(outlet=self.scope.outlet), outlet=self.outlet)

    def beside(self, given: Scope) -> Limits:
        """Return what of the limits agrees with others; the rest is a part of what is asked.

        "What happened in February?" among the articles since March is a question about February.

        Args:
            given: What whoever asks limits it to.
        """
        days = self.scope.within(given)
        kept = self if _is_some(days) else self.without_days()
        if given.outlet and kept.scope.outlet.casefold() not in {"", given.outlet.casefold()}:
            return replace(kept, scope=replace(kept.scope, outlet=""), outlet=None)
        return kept

    def rest(self, question: str) -> str:
        """Return what a question asks within its limits."""
        for span in sorted(filter(None, (self.days, self.outlet)), reverse=True):
            question = f"{question[: span.start]} {question[span.stop :]}"
        return " ".join(question.split())


def limits(question: str, day: date, held: Held) -> Limits:
    """Find what a question limits its answer to.

    Args:
        question: As asked.
        day: On which it is asked.
        held: What there is.

    Returns:
        Days where those of printing are meant, an outlet where the archive has it.
    """
    if len(question) > MOST_CHARS:
        return Limits()
    period = named_period(question, day)
    if period and not _is_of_printing(period, question, day, held):
        period = None
    mention = named_outlet(question, held.outlets)
    scope = Scope(
        since=period.since if period else None,
        until=period.until if period else None,
        outlet=mention.outlet if mention else "",
    )
    return Limits(
        scope,
        period.span if period else None,
        mention.span if mention else None,
        sure=not period or period.sort is Sort.RELATIVE or reports(question),
    )


def _is_some(scope: Scope) -> bool:
    """Tell whether there is a day within a scope."""
    return scope.since is None or scope.until is None or scope.since < scope.until


def _is_of_printing(period: Period, question: str, day: date, held: Held) -> bool:
    """Tell whether articles of these days are asked for, not what they say of these days."""
    if held.first is None or held.last is None:
        return False
    if period.sort is not Sort.RELATIVE and not _is_covered(period, day, held.first, held.last):
        return False
    if reports(question):
        return True
    over = period.until is not None and period.until <= day
    return not (
        period.sort is Sort.BARE
        or (period.sort in {Sort.NEAREST, Sort.UNTIL} and not past(question))
        or (period.sort is Sort.NEAREST and habits(question))
        or (period.sort is Sort.DATED and present(question))
        or _describes(period.span, question)
        # Figures of a month are printed after it, plans before.
        or (over and not period.exact and Want.NUMBER in wants(question))
        or (plans(question) and not (over and period.sort is Sort.RELATIVE))
    )


def _describes(span: Span, question: str) -> bool:
    """Tell whether days belong to a thing that is asked about: "die gestern eröffnete Brücke"."""
    if _AGO.search(span.of(question)) and _CLAUSE.search(question[: span.stop]):
        return True
    before = question[: span.start] + question[span.start :].partition(" ")[0]
    return _NOUN.match(question, span.stop) is not None and _ARTICLE.search(before) is not None


def _is_covered(period: Period, day: date, first: date, last: date) -> bool:
    """Tell whether the archive has the whole time, by months: few papers come out on each day."""
    begins, ends = first.replace(day=1), last.replace(day=calendar.monthrange(last.year, last.month)[1])
    since = period.since or first
    final = min(period.until - DAY, day) if period.until else last
    return begins <= since <= ends and first <= final <= ends
