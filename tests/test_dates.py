"""Dates of publication."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.dates import parse_published, printed_dates
from corpus.errors import InvalidRecord

READ = {
    "2025-02-12": "2025-02-12",
    " 2025-02-12 ": "2025-02-12",
    "20250212": "2025-02-12",
    "2025/02/12": "2025-02-12",
    "2025-02-12T08:30:00Z": "2025-02-12T08:30:00+00:00",
    "2025-02-12T08:30:00.123Z": "2025-02-12T08:30:00+00:00",
    "2025-02-12T08:30:00+01:00": "2025-02-12T07:30:00+00:00",
    "2025-02-12T08:30+0100": "2025-02-12T07:30:00+00:00",
    "2025-02-12 00:15:00-05:00": "2025-02-12T05:15:00+00:00",
    "2025-02-12T08:30:00": "2025-02-12",
    "2024-12-31T23:30:00-02:00": "2025-01-01T01:30:00+00:00",
    "Wed, 12 Feb 2025 08:30:00 +0100": "2025-02-12T07:30:00+00:00",
    "Wed, 12 Feb 2025 08:30:00 GMT": "2025-02-12T08:30:00+00:00",
    "Wed, 12 Feb 2025 08:30:00 EST": "2025-02-12T13:30:00+00:00",
    "12. Februar 2025": "2025-02-12",
    "12. Feber 2025": "2025-02-12",
    "1. Jänner 2025": "2025-01-01",
    "1. März 2025": "2025-03-01",
    "3. Okt. 2024": "2024-10-03",
    "Mittwoch, 12. Februar 2025": "2025-02-12",
    "Mittwoch, den 12. Februar 2025": "2025-02-12",
    "Mi., 12.02.2025": "2025-02-12",
    "Di 11. Februar 2025, 18.05 Uhr": "2025-02-11",
    "12.02.2025": "2025-02-12",
    "12. 2. 2025": "2025-02-12",
    "12.2.25": "2025-02-12",
    "12.2.99": "1999-02-12",
    "19.05.2020 | 15:39": "2020-05-19",
    "19.05.2020 | 15:39 Uhr": "2020-05-19",
    "19.05.2020, 15:39 Uhr MESZ": "2020-05-19T13:39:00+00:00",
    "19.05.2020 - 15.39 Uhr (MESZ)": "2020-05-19T13:39:00+00:00",
    "19. Mai 2020 um 15:39 MEZ": "2020-05-19T14:39:00+00:00",
    "12 Feb 2025 07:00 CET": "2025-02-12T06:00:00+00:00",
    "12 Jul 2025 07:00 CEST": "2025-07-12T05:00:00+00:00",
    "February 12, 2025": "2025-02-12",
    "Feb. 12, 2025": "2025-02-12",
    "Feb 12 2025": "2025-02-12",
    "12 Feb 2025": "2025-02-12",
    "12-Feb-2025": "2025-02-12",
    "12th February 2025": "2025-02-12",
    "February 3rd, 2025": "2025-02-03",
    "Wednesday, February 12, 2025": "2025-02-12",
    "February 12, 2025 at 3:39 PM": "2025-02-12",
    "February 12, 2025, 3:39 p.m. UTC": "2025-02-12T15:39:00+00:00",
    "February 12, 2025, 12:05 a.m. UTC": "2025-02-12T00:05:00+00:00",
    "MAY 3, 2024": "2024-05-03",
}

UNREADABLE = [
    "",
    "gestern",
    "vor einer Stunde",
    "2025",
    "2025-02",
    "02/12/2025",
    "12.02.",
    "30.02.2025",
    "2025-13-01",
    "12. Brumaire 2025",
    "12.02.2025 und mehr",
    "12.02.2025 25:10",
    "12.02.2025 13:10 pm",
    "12.02.2025 10:10 XYZ",
    "0000-01-01",
    "9999-12-31T23:30:00-10:00",
    "1739350800",
    "120225",
    "12 Apr\u0131l 2025",
]


@pytest.mark.parametrize(("printed", "iso"), READ.items())
def test_printed_dates_become_iso(printed, iso):
    """A date in any of the usual forms becomes a date, and with its zone a moment in UTC."""
    assert parse_published(printed) == iso


@pytest.mark.parametrize("printed", UNREADABLE)
def test_what_is_no_date_is_refused(printed):
    """Anything that does not name one day is refused with a word on what to write."""
    with pytest.raises(InvalidRecord, match="cannot be read as a date; write it as"):
        parse_published(printed)


@given(st.dates())
def test_every_day_survives_iso_and_german_form(day):
    """Whatever the day, its ISO and its German form name the same day."""
    german = f"{day.day}.{day.month}.{day.year:04}"
    assert [parse_published(day.isoformat()), parse_published(german)] == [day.isoformat()] * 2


@given(st.one_of(st.text(), st.from_regex(r"[0-9. :TZa-zä+-]{1,30}", fullmatch=True)))
def test_any_text_is_read_or_refused(text):
    """Nothing else than a date, a moment or a refusal comes out, and what comes out reads as itself."""
    try:
        read = parse_published(text)
    except InvalidRecord:
        return
    assert re.fullmatch(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d\+00:00)?", read)
    assert parse_published(read) == read


@pytest.mark.parametrize("printed", [printed.strip() for printed in READ if printed.strip() != "20250212"])
def test_dates_are_found_in_lines(printed):
    """Whatever form a date has, it is found whole among other words; eight digits alone may be anything."""
    line = f"Von Eva Lang | {printed} (red)"
    assert [parse_published(each) for each in printed_dates(line)] == [
        READ.get(printed) or READ[f" {printed} "]
    ]


def test_lines_without_dates():
    """Numbers that are none, and lines too long to be one, give nothing."""
    lines = ["Aktenzeichen 20250212", "Am 12. Februar", "3.40 Uhr, Gleis 12", "x " * 200 + "12.02.2025", ""]
    assert [list(printed_dates(line)) for line in lines] == [[]] * 5


@given(st.text())
def test_what_is_found_can_be_read(text):
    """Only what reads as a date is found."""
    assert all(parse_published(each) for each in printed_dates(text))
