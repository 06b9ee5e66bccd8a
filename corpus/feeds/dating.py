"""Dates as feeds write them: standard ones, German ones, and those of zones that others misread."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from corpus.dates import parse_published
from corpus.errors import InvalidRecord

# What a broken clock or an empty field says.
_NEVER = "1970-01-02"
_AHEAD = timedelta(days=1)
# Zones by their cities, and names that stand behind an offset: "+0100 (CET)".
_COMMENT = re.compile(r"\s*\([^)]*\)\s*$|\s+Europe/[A-Za-z_]+\s*$")
_SHORT_TIME = re.compile(r"(T\d{2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[+-]\d{2})$")


def entry_date(written: str, now: datetime) -> str:
    """Bring an entry's date to ISO 8601.

    Args:
        written: As it stands in the feed.
        now: The present moment; what claims to be later than a day ahead is not believed.

    Returns:
        A date or a moment in UTC as `corpus.dates.parse_published` returns it; empty where there is none
        that can be read and believed.
    """
    if not written:
        return ""
    text = " ".join(written.split())
    for form in dict.fromkeys((text, _COMMENT.sub("", text), _SHORT_TIME.sub(r"\g<1>:00", text))):
        try:
            date = parse_published(form)
        except InvalidRecord:
            continue
        return date if _NEVER < date <= (now + _AHEAD).isoformat() else ""
    return ""


def moment_of(date: str) -> datetime | None:
    """Return a date as a moment, a day as its first one; None where there is none."""
    if not date:
        return None
    moment = datetime.fromisoformat(date)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
