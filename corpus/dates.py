"""Dates of publication as they are printed, in German and English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone

from corpus.errors import InvalidRecord

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januar jänner jan jän january",
            "februar feber feb febr february",
            "märz maerz mär mrz march mar",
            "april apr",
            "mai may",
            "juni jun june",
            "juli jul july",
            "august aug",
            "september sep sept",
            "oktober okt october oct",
            "november nov",
            "dezember dez december dec",
        ),
        start=1,
    )
    for name in names.split()
}
# Hours east of Greenwich. Abbreviations that mean different zones in different countries are left out.
_ZONES = {
    **dict.fromkeys(("z", "ut", "utc", "gmt", "wez"), 0),
    **dict.fromkeys(("mez", "cet", "bst"), 1),
    **dict.fromkeys(("mesz", "cest", "eet"), 2),
    "eest": 3,
    "edt": -4,
    **dict.fromkeys(("est", "cdt"), -5),
    **dict.fromkeys(("cst", "mdt"), -6),
    **dict.fromkeys(("mst", "pdt"), -7),
    "pst": -8,
}
_WEEKDAY = re.compile(
    r"(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)\b[.,]*\s*(?:den\s+)?",
    re.IGNORECASE,
)
_NAME = "|".join(sorted(MONTHS, key=len, reverse=True))
_DAYS = (
    re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})(?!\d)"),
    re.compile(r"(?P<y>\d{4})/(?P<m>\d{1,2})/(?P<d>\d{1,2})(?!\d)"),
    re.compile(r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})(?!\d)"),
    # Two-digit years are safe between full stops alone, where the order is always day, month, year.
    re.compile(r"(?P<d>\d{1,2})\.\s*(?P<m>\d{1,2})\.\s*(?P<y>\d{4}|\d{2})(?!\d)"),
    re.compile(
        rf"(?P<d>\d{{1,2}})(?:\.|st|nd|rd|th)?[\s-]*(?P<n>{_NAME})\b\.?,?[\s-]*(?P<y>\d{{4}})\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?P<n>{_NAME})\b\.?\s*(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>\d{{4}})\b", re.IGNORECASE
    ),
)
# Of what cannot be read.
_SHOWN = 60
# A line with a date: how long it may be, and how many words the longest date has.
_LONGEST_LINE = 300
_LONGEST_DATE = 9
_DIGITS = re.compile(r"\d\d")
_WORD = re.compile(r"[^\s|·()]+")
_BEGINNING = re.compile(rf"\d|(?:{_NAME})\b|(?:mo|di|mi|do|fr|sa|so|tu|we|th|su)\w*\b", re.IGNORECASE)
_AFTER = ".,;:!–—-"
_TIME = re.compile(
    r"(?:T|[\s,|·•–—-]*(?:um\s|at\s)?)\s*(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))(?::(?P<second>\d{2})(?:[.,]\d+)?)?"
    r"\s*(?:uhr)?\s*(?P<half>[ap]\.?m\.?(?![a-z]))?\s*\(?(?P<zone>[a-z]{1,4}|[+-]\d{2}:?\d{2})?\)?(?:\s*uhr)?",
    re.IGNORECASE,
)
UNREADABLE = (
    "{value!r} cannot be read as a date; "
    'write it as "2025-02-12", "2025-02-12T08:30:00+01:00" or "12. Februar 2025"'
)


def parse_published(value: str) -> str:
    """Bring a printed date to ISO 8601.

    A time counts only with its zone: without one nobody knows the moment, and the date alone is true.

    Args:
        value: ISO 8601, RFC 822, "12. Februar 2025", "12.02.2025 | 15:39", "Feb. 12, 2025, 3:39 p.m. CET".

    Returns:
        A date ("2025-02-12") or a moment in UTC ("2025-02-12T08:30:00+00:00").

    Raises:
        InvalidRecord: It is none of these, or no day of the calendar; the reason says what to write.
    """
    text = (
        _WEEKDAY.sub("", " ".join(value.split()), count=1) if value[:1].isalpha() else " ".join(value.split())
    )
    try:
        day, rest = _day(text)
        return _moment(day, rest)
    except (ValueError, OverflowError, KeyError):  # "Aprıl" matches "April", but is no month
        raise InvalidRecord("", UNREADABLE, value=value.strip()[:_SHOWN]) from None


def is_date(value: str) -> bool:
    """Tell whether `parse_published` can read a date."""
    try:
        parse_published(value)
    except InvalidRecord:
        return False
    return True


def printed_dates(text: str) -> Iterator[str]:
    """Find the dates in a line, each with its weekday, time and zone: "Mi., 12. Feb. 2025, 9.30 Uhr".

    Args:
        text: A line that may hold one; what is longer is the text of an article, and is not looked at.

    Yields:
        Each as it is printed; `parse_published` reads it.
    """
    # A date has a year, if only of two digits.
    words = list(_WORD.finditer(text[:_LONGEST_LINE])) if _DIGITS.search(text, 0, _LONGEST_LINE) else []
    start = 0
    while start < len(words):
        stop = _end_of_date(text, words, start) if _BEGINNING.match(words[start][0]) else None
        if stop is not None:
            yield text[words[start].start() : words[stop].end()].rstrip(_AFTER)
        start = start + 1 if stop is None else stop + 1


def _end_of_date(text: str, words: list[re.Match[str]], start: int) -> int | None:
    """Return the last word of the longest date that begins with a word."""
    last = min(start + _LONGEST_DATE, len(words)) - 1
    # Most words begin none, and trying every length takes long on a page of ten thousand lines.
    if not _begins_day(text[words[start].start() : words[last].end()]):
        return None
    for stop in range(last, start - 1, -1):
        printed = text[words[start].start() : words[stop].end()].rstrip(_AFTER)
        if not printed.isdigit() and is_date(printed):
            return stop
    return None


def _begins_day(text: str) -> bool:
    plain = " ".join(text.split())
    bare = _WEEKDAY.sub("", plain, count=1)
    return any(form.match(each) for each in (plain, bare) for form in _DAYS)


def _day(text: str) -> tuple[date, str]:
    for form in _DAYS:
        found = form.match(text)
        if found:
            parts = found.groupdict()
            month = MONTHS[parts["n"].lower()] if "n" in parts else int(parts["m"])
            return date(_year(parts["y"]), month, int(parts["d"])), text[found.end() :]
    raise ValueError(text)


def _year(digits: str) -> int:
    if len(digits) == 4:
        return int(digits)
    # The turn of the century that POSIX uses.
    return int(digits) + (1900 if int(digits) >= 69 else 2000)


def _moment(day: date, rest: str) -> str:
    if not rest.strip():
        return day.isoformat()
    found = _TIME.fullmatch(rest)
    if found is None:
        raise ValueError(rest)
    clock = time(_hour(found["hour"], found["half"]), int(found["minute"]), int(found["second"] or 0))
    if not found["zone"]:
        return day.isoformat()
    return datetime.combine(day, clock, _zone(found["zone"])).astimezone(UTC).isoformat()


def _hour(digits: str, half: str | None) -> int:
    hour = int(digits)
    if half is None:
        return hour
    if not 1 <= hour <= 12:
        raise ValueError(digits)
    return hour % 12 + (12 if half.lower().startswith("p") else 0)


def _zone(name: str) -> timezone:
    if name[0] not in "+-":
        if name.lower() not in _ZONES:
            raise ValueError(name)
        return timezone(timedelta(hours=_ZONES[name.lower()]))
    digits = name[1:].replace(":", "")
    shift = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-shift if name[0] == "-" else shift)
