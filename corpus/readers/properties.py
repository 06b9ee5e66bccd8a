"""What a file says of itself besides its text, as far as it can be believed.

Programs fill these fields in with names of files, templates and users; a wrong title is worse than none.
"""

from __future__ import annotations

import re
from datetime import timedelta

from corpus.clean import one_line
from corpus.clock import utc_now
from corpus.dates import parse_published
from corpus.errors import InvalidRecord

_SEPARATED = re.compile(r"\s+[-–—|·:]\s+")
_NAME = re.compile(r"[^\W\d_]+(?:[.'’-][^\W\d_]+)*\.?")
_FEWEST_TITLE_WORDS = 2
_LONGEST_TITLE = 300
_NAME_WORDS = range(2, 5)
# What programs call those who use them.
_NOBODY = re.compile(
    r"\b(?:user|admin|administrator|benutzer|microsoft|office|author|autor|unknown|unbekannt|anonymous|default|"
    r"redaktion|sekretariat|scanner|windows|adobe|owner|gast|guest|test)\b",
    re.IGNORECASE,
)
# Before, no file had such a field; clocks that were never set say 1970 or 1980.
_FIRST_YEAR = 1985
# What programs write that know no day, or no more than the year.
_PLACEHOLDER = re.compile(r"\d{4}-01-01(?:T00:00:00\+00:00)?")
_PDF_DATE = re.compile(r"(?:D:)?(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(Z|[+-]\d{2}'?\d{2})?'?")


def printed_title(given: str, text: str) -> str:
    """Return as much of a title as is printed in the text, which names of files are not.

    Args:
        given: What the file says; the outlet's name may stand behind a dash.
        text: The beginning of its text.
    """
    title, letters = one_line(given), _letters(text)
    if len(title) > _LONGEST_TITLE:
        return ""
    for part in sorted({title, *_SEPARATED.split(title)}, key=len, reverse=True):
        if len(part.split()) >= _FEWEST_TITLE_WORDS and _letters(part) and _letters(part) in letters:
            return part
    return ""


def person(given: str) -> str:
    """Return a name if it can be a person's: a few words in capitals, none of them what programs write."""
    name = one_line(given)
    words = name.split()
    plain = all(_NAME.fullmatch(word) for word in words) and name[:1].isupper() and name[-1:].islower()
    return name if len(words) in _NAME_WORDS and plain and not _NOBODY.search(name) else ""


def file_date(given: str) -> str:
    """Return a date that a file was given, as `parse_published` reads it, if it can be true; else nothing.

    Args:
        given: ISO 8601, RFC 5322, or as PDF writes it: "D:20250212083000+01'00'".
    """
    value = one_line(given)
    if found := _PDF_DATE.fullmatch(value):
        year, month, day, hour, minute, second, zone = found.groups()
        zone = (zone or "").replace("'", "")
        value = f"{year}-{month}-{day}" + (
            f"T{hour}:{minute}:{second or '00'}{zone}" if hour and zone else ""
        )
    try:
        published = parse_published(value) if value else ""
    except InvalidRecord:
        return ""
    latest = (utc_now() + timedelta(days=1)).date().isoformat()
    if _PLACEHOLDER.fullmatch(published):
        return ""
    return value if published and str(_FIRST_YEAR) <= published[:10] <= latest else ""


def _letters(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()
