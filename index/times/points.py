"""Points in time that a text names: "12. Februar 2025", "last week", "on Monday"; pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from corpus.article import Span
from corpus.dates import MONTHS
from index.times import forms as read
from index.times.days import DAY, Days, ending, months, single, week, weekend
from index.times.words import (
    AGO,
    ENGLISH_DAY,
    GERMAN_DAY,
    LAST,
    MONTH,
    NUMBER,
    OF_YEAR,
    ON_WEEKDAY,
    ORDINAL,
    PART,
    PART_OF_DAY,
    SEASON,
    THIS,
    WEEKDAY,
    WEEKDAYS,
    WHOLE,
    WHOLE_MONTH,
    YEAR,
    any_of,
)


class Sort(StrEnum):
    """How sure it is that days were meant, and which."""

    # By the day of asking: "letzte Woche", "yesterday".
    RELATIVE = "relative"
    # The nearest one that has begun, unless the next or every one is meant: "im Februar", "on Monday".
    NEAREST = "nearest"
    # What ends with such days and may have begun at any time: "bis Montag".
    UNTIL = "until"
    # With its year: "im Februar 2025".
    DATED = "dated"
    # A year beside something that need not be an event: "die Wahl 2024".
    BARE = "bare"


# For whom only asks which days of a month a text names, which are the same on every day.
ANY_DAY = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Point:
    """A point in time that a text names.

    Attributes:
        span: The characters that name it, prepositions left out.
        days: Which days it is.
        sort: How it is named.
        exact: Whether it is a day or a few; else a month, a season, a year.
        form, match: What was read, and how.
    """

    span: Span
    days: Days
    sort: Sort
    exact: bool
    form: _Form
    match: re.Match[str]

    @property
    def is_of_month(self) -> bool:
        """Whether it is a day of a named month, whatever the year."""
        return self.exact and {"day", "month"} <= self.match.re.groupindex.keys()

    def near(self, day: date) -> Point:
        """Return the point as somebody means it who speaks of another day."""
        return replace(self, days=self.form.read(self.match, day))


class _Form(NamedTuple):
    """One form of naming days.

    Attributes:
        pattern: What it looks like.
        read: Match and day of asking → days; raises ValueError or OverflowError where there are none such.
        sort: Of all that look so; None where it is the year that decides.
        exact: As in `Point`.
        before: What must stand directly before it; None for anything.
    """

    pattern: re.Pattern[str]
    read: Callable[[re.Match[str], date], Days]
    sort: Sort | None = None
    exact: bool = False
    before: re.Pattern[str] | None = None


def points(text: str, day: date) -> list[Point]:
    """Find what a text names, in its order; of two that overlap the longer.

    Args:
        text: A question.
        day: On which it is asked.
    """
    kept: list[Point] = []
    for point in sorted(_found(text, day), key=lambda point: (-len(point.span), point.span)):
        if all(point.span.stop <= one.span.start or one.span.stop <= point.span.start for one in kept):
            kept.append(point)
    return sorted(kept, key=lambda point: point.span)


def _found(text: str, day: date) -> Iterator[Point]:
    for form in _FORMS:
        for match in form.pattern.finditer(text):
            if form.before and not form.before.search(text, 0, match.start()):
                continue
            # "30. Februar", days beyond the calendar, and "Frİday", which matches "Friday" and is none.
            with suppress(ValueError, LookupError, OverflowError):
                days = form.read(match, day)
                sort = form.sort or (Sort.DATED if match["year"] else Sort.NEAREST)
                yield Point(Span(*match.span()), days, sort, form.exact, form, match)


def _form(source: str, reading: Callable[[re.Match[str], date], Days], sort: Sort | None = None, *,
          exact: bool = False, behind: str = "") -> _Form:  # fmt: skip
    pattern = re.compile(rf"(?<![\w.,:/$€-])(?:{source})(?!\w)", re.IGNORECASE)
    before = re.compile(rf"(?<!\w)(?:{behind})\s$", re.IGNORECASE) if behind else None
    return _Form(pattern, reading, sort, exact, before)


def _fixed(source: str, reading: Callable[[date], Days], sort: Sort = Sort.RELATIVE, *,
           exact: bool = True, behind: str = "") -> _Form:  # fmt: skip
    return _form(source, lambda _, day: reading(day), sort, exact=exact, behind=behind)


# "im Februar", and what stands in "von Februar bis April".
_IN = "im|in|seit|since|zwischen|between|von|from|und|and|bis|to|until|through"
_ON = f"am|on|vom|this|diesen|dem|{_IN}"
# "die letzte Woche der Ferien" and "the last week of the campaign" are parts of something else.
_LAST_OF = rf"(?<!\bdie\s)(?<!\bdas\s){LAST}"
_NOT_OF = r"(?!\s(?:of|before)\b)"

# Of two with the same length, the first is taken.
_FORMS = (
    _form(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)", read.numeric, Sort.DATED, exact=True),
    _form(r"(?P<day>\d\d?)\.\s?(?P<month>\d\d?)\.\s?(?P<year>(?:19|20)\d\d)", read.numeric, Sort.DATED,
          exact=True),
    _form(r"(?P<day>\d\d?)\.\s?(?P<month>\d\d?)\.(?P<year>(?!))?", read.numeric_without_year, exact=True,
          behind=rf"{_ON}|zum|den"),
    _form(rf"Woche\s(?:vom|ab)\s{ON_WEEKDAY}{GERMAN_DAY}{MONTH}{OF_YEAR}?", read.week_of, exact=True),
    _form(rf"week\s(?:of|from|beginning)\s(?:the\s)?{ON_WEEKDAY}{ENGLISH_DAY}\s(?:of\s)?{MONTH}{OF_YEAR}?",
          read.week_of, exact=True),
    _form(rf"week\s(?:of|from|beginning)\s{ON_WEEKDAY}{MONTH}\s{ENGLISH_DAY}{OF_YEAR}?", read.week_of,
          exact=True),
    # "6 kW" is no week.
    _form(rf"(?:(?-i:KW)|Kalenderwoche|calendar\sweek)\s?(?P<number>\d\d?)(?:(?:/|\s(?:of\s)?){YEAR})?",
          read.calendar_week, exact=True),
    _form(rf"(?P<number>\d\d?)\.\s(?:(?-i:KW)|Kalenderwoche){OF_YEAR}?", read.calendar_week, exact=True),
    _form(rf"{ON_WEEKDAY}{GERMAN_DAY}{MONTH}{OF_YEAR}?", read.days_of_month, exact=True),
    _form(rf"{ON_WEEKDAY}{ENGLISH_DAY}\s(?:of\s)?{MONTH}{OF_YEAR}?", read.days_of_month, exact=True),
    # "im Mai 20 Menschen" is no 20 May.
    _form(rf"(?<!\bim\s){ON_WEEKDAY}{MONTH}\s{ENGLISH_DAY}{OF_YEAR}?", read.days_of_month, exact=True),
    _form(rf"{PART}(?:\sof)?[\s-]{MONTH}{OF_YEAR}?", read.part_of_month),
    _form(rf"{ORDINAL}\s(?P<month>{any_of(MONTHS)})hälfte{OF_YEAR}?", read.half_of_month),
    _form(rf"{ORDINAL}\shalf\sof\s{MONTH}{OF_YEAR}?", read.half_of_month),
    _form(rf"{PART}(?:\sof|\sdes\sJahres)?[\s-]{YEAR}", read.part_of_year),
    _form(rf"{MONTH}{OF_YEAR}", read.whole_month),
    _form(rf"(?:{LAST}|last)\s{WHOLE_MONTH}", read.last_such_month, Sort.RELATIVE),
    _form(rf"{WHOLE_MONTH}(?P<year>(?!))?", read.whole_month, behind=_IN),
    # In English the first quarter may be one of a match.
    _form(rf"{ORDINAL}\sQuartals?{OF_YEAR}?", read.share_of_year(3)),
    _form(rf"{ORDINAL}\squarter{OF_YEAR}", read.share_of_year(3)),
    _form(rf"Q(?P<number>[1-4])(?:[\s/-]?{YEAR})", read.share_of_year(3)),
    _form(rf"{ORDINAL}\sHalbjahr(?:e?s)?{OF_YEAR}?", read.share_of_year(6)),
    _form(rf"{ORDINAL}\shalf{OF_YEAR}", read.share_of_year(6)),
    _form(rf"{SEASON}{OF_YEAR}", read.season),
    # "The fall of the government" is no autumn.
    _form(rf"(?!fall){SEASON}(?P<year>(?!))?{WHOLE}", read.nearest_season, behind=r"im|in|in\sthe"),
    _form(rf"(?:{LAST}|last)\s{SEASON}", read.last_season, Sort.RELATIVE),
    _form(rf"(?:{THIS}|this)\s{SEASON}", read.this_season, Sort.RELATIVE),
    _form(r"Winter\s(?P<year>(?:19|20)\d\d)/\d\d(?:\d\d)?", read.winter),
    _form(rf"(?:Jahre?s?|year)\s{YEAR}", read.year),
    _form(YEAR, read.year, behind="in|during"),
    _form(YEAR, read.year, Sort.BARE),
    _fixed(r"vorgestern|(?:the\s)?day\sbefore\syesterday", lambda day: single(day - 2 * DAY)),
    _fixed(rf"(?:gestern|yesterday){PART_OF_DAY}|gestrigen\s(?:Tag|{any_of(WEEKDAYS)})",
           lambda day: single(day - DAY)),
    # "Wie heißt die Stadt heute?"
    _fixed(rf"(?:heute|today){PART_OF_DAY}|this\s(?:morning|afternoon|evening)", single, Sort.NEAREST),
    _fixed(rf"{_LAST_OF}\sWoche|last\sweek{_NOT_OF}", lambda day: week(day, 1)),
    _fixed(r"vorletzte[nr]?\sWoche|(?:the\s)?week\sbefore\slast", lambda day: week(day, 2)),
    # On a Monday, too, people mean what they have heard in the last days.
    _fixed(rf"{THIS}\sWoche|(?:this|past)\sweek", lambda day: ending(day, 7)),
    _fixed(rf"{_LAST_OF}\sMonats?|last\smonth{_NOT_OF}", lambda day: months(day.year, day.month - 1),
           exact=False),
    _fixed(rf"{THIS}\sMonats?|this\smonth", lambda day: months(day.year, day.month), exact=False),
    _fixed(r"past\smonth", lambda day: ending(day, 30), exact=False),
    _fixed(rf"{_LAST_OF}\sJahr(?:es)?|last\syear{_NOT_OF}", lambda day: months(day.year - 1, 1, 12),
           exact=False),
    _fixed(rf"{THIS}\sJahr(?:es)?|this\syear|heuer", lambda day: months(day.year, 1, 12), exact=False),
    _fixed(r"past\syear", lambda day: ending(day, 365), exact=False),
    _form(rf"(?:letzten|vergangenen|vorigen)\s{NUMBER}\s(?P<unit>Stunden|Tagen?|Wochen|Monaten?)", read.span,
          Sort.RELATIVE, exact=True),
    _form(rf"(?:last|past)\s{NUMBER}\s(?P<unit>hours|days|weeks|months){_NOT_OF}", read.span, Sort.RELATIVE,
          exact=True),
    _form(rf"(?:letzten|vergangenen|jüngsten)\s(?:paar\s)?(?P<unit>Tagen|Wochen|Monaten){WHOLE}", read.lately,
          Sort.RELATIVE, exact=True, behind="den|der"),
    _form(rf"(?:(?:last|past)\s(?:few|couple\sof)|recent)\s(?P<unit>days|weeks|months){WHOLE}", read.lately,
          Sort.RELATIVE, exact=True),
    _form(rf"vor\s{AGO}\s(?P<unit>Tag(?:en)?|Wochen?|Monat(?:en)?)", read.ago, Sort.RELATIVE, exact=True),
    _form(rf"{AGO}\s(?P<unit>day|week|month)s?\sago", read.ago, Sort.RELATIVE, exact=True),
    _form(rf"{AGO}\s(?P<unit>Tag(?:en)?|Wochen?)", read.since_ago, Sort.RELATIVE, exact=True, behind="seit"),
    _fixed(rf"(?:{LAST}|last)\s(?:Wochenendes?|weekend)", lambda day: weekend(day - timedelta(days=2))),
    _fixed(r"Wochenendes?|weekend", weekend, Sort.NEAREST, behind="am|the|this|dem|diesem|des"),
    _form(rf"{WEEKDAY}{PART_OF_DAY}\s(?:(?:in\s)?der\s)?(?:{LAST}\sWoche|(?:of\s)?last\sweek)",
          read.weekday_of_last_week, Sort.RELATIVE, exact=True),
    _form(rf"(?:{LAST}|last)\s{WEEKDAY}{PART_OF_DAY}", read.last_weekday, Sort.RELATIVE, exact=True),
    _form(rf"{WEEKDAY}{PART_OF_DAY}", read.named_weekday, Sort.NEAREST, exact=True, behind=_ON),
)  # fmt: skip
