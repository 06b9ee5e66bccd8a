"""Days that a quote names by their distance from its day of publication, a Thursday."""

import re
import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Article
from index.times.weekdays import meant, printed_on
from index.told import Meant
from tests.day_cases import CASES

THURSDAY = date(2025, 5, 15)
ENGLISH = re.compile(r"\b(?:the|it|she|he)\b", re.IGNORECASE)


def language(text):
    return "en" if ENGLISH.search(text) else "de"


def test_precision_and_recall_over_the_table():
    """Of the days found at least 95 % are right, and of the right ones at least 85 % are found."""
    found = {(text, one.words, one.day) for code, text, _ in CASES for one in meant(text, THURSDAY, code)}
    right = {(text, words, date(2025, 5, day)) for _, text, days in CASES for words, day in days}
    assert len(found & right) / len(found) >= 0.95, found - right
    assert len(found & right) / len(right) >= 0.85, right - found


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("Der Stadtrat stimmte am Mittwoch mit 27 gegen 14 Stimmen dafür.", "am Mittwoch", 14),
        ("Das teilte die Olverbahn am Donnerstag mit.", "am Donnerstag", 15),
        ("Am Freitag wurde der Damm geflickt.", "Am Freitag", 9),
        ("Am Freitag soll die Brücke öffnen.", "Am Freitag", 16),
        ("Der Rat wird am Montag entscheiden.", "am Montag", 19),
        ("Der Fährmann will am Donnerstag aufhören.", "am Donnerstag", 15),
        ("Am Mittwochabend brannte ein Stall.", "Am Mittwochabend", 14),
        ("Am vergangenen Donnerstag brannte ein Stall.", "Am vergangenen Donnerstag", 8),
        ("Am kommenden Donnerstag beginnt die Schule.", "Am kommenden Donnerstag", 22),
        ("„Ich war am Montag dort“, sagte sie am Dienstag.", "am Dienstag", 13),
        ("Der Rat beschloss am Montag, die Fähre ab Freitag zu sperren.", "am Montag", 12),
        ("She said on Tuesday that the school stays shut.", "on Tuesday", 13),
        ("The bridge will reopen on Monday.", "on Monday", 19),
        ("He said Wednesday he was late.", "Wednesday", 14),
        ("Last Thursday the dam broke.", "Last Thursday", 8),
        ("Gestern fiel der Strom aus.", "Gestern", 14),
        ("Vorgestern fiel der Strom aus.", "Vorgestern", 13),
        ("It rained yesterday.", "yesterday", 14),
    ],
)
def test_the_day_is_told(text, words, day):
    """The last such day where it is past, the next one where it is to come."""
    assert meant(text, THURSDAY, language(text)) == (Meant(words, date(2025, 5, day)),)


@pytest.mark.parametrize(
    "text",
    [
        "Der Rat tagt am Montag.",
        "„Ich war am Montag dort.“",
        "Am Freitag, dem 16. Mai, kam der Zug.",
        "Am Freitag und Samstag kam der Zug.",
        "Am Mittwoch vergangener Woche brannte ein Stall.",
        "Am Samstag vor zwei Wochen brannte ein Stall.",
        "On Monday last week a barn burnt down and nobody was hurt.",
        "The council met on Monday, 5 May.",
        "Wednesday's vote was close.",
        "Die Montagsdemo fand statt.",
        "Yesterday's paper was wet.",
    ],
)
def test_no_day_is_told_in_doubt(text):
    """Where the tense says nothing, somebody speaks, or more is said of the day."""
    assert meant(text, THURSDAY, language(text)) == ()


def test_each_wording_once():
    """Two clauses with the same words mean the same day."""
    text = "Am Montag brannte es. Die Wehr löschte am Montag und am Dienstag wurde aufgeräumt."
    assert [one.words for one in meant(text, THURSDAY, language(text))] == ["Am Montag", "am Dienstag"]


@pytest.mark.parametrize(
    ("published", "written", "day"),
    [
        ("", "", None),
        ("2025-05-15", "15. Mai 2025", date(2025, 5, 15)),
        ("2025-05-15T22:30:00+00:00", "2025-05-16T00:30:00+02:00", date(2025, 5, 16)),
        ("2025-05-15T14:30:00+00:00", "Thu, 15 May 2025 14:30 GMT", date(2025, 5, 15)),
        ("2025-05-15T22:30:00+00:00", "2025-05-15T22:30:00Z", None),
        ("2025-05-15T22:30:00+00:00", "", None),
    ],
)
def test_the_day_is_that_of_the_outlet(published, written, day):
    """In its own zone where that is known; else where it is the same day for most of the world."""
    assert printed_on(Article(text="x", published=published, published_as=written)) == day


def test_other_languages_are_not_read():
    """Dutch has a "morgen" and a "gestern" of its own."""
    assert meant("Gestern wurde gewählt.", THURSDAY, "nl") == ()


_WORDS = [
    "heute ",
    "morgen ",
    "Abend ",
    "on ",
    "Tuesday ",
    "am ",
    "Montag ",
    "wurde ",
    "voted ",
    ". ",
    "„",
    "“",
]
_PIECES = st.lists(st.sampled_from(_WORDS)).map("".join)


@given(
    st.one_of(st.text(), _PIECES), st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.sampled_from(["de", "en"])
)
def test_any_text_can_be_read(text, day, code):
    """What is told stands in the text, and is at most a week away."""
    for one in meant(text, day, code):
        assert one.words in text
        assert abs((one.day - day).days) <= 7


@pytest.mark.parametrize("unit", ["voted Tuesday ", "heute ", "am Montag wurde ", "a-", "last "])
def test_a_sentence_as_long_as_a_book_takes_no_longer_than_its_length(unit):
    """Thousands of days in one sentence are read in seconds, not hours."""
    started = time.process_time()
    meant(unit * 2_000, THURSDAY, "en")
    meant(unit * 2_000, THURSDAY, "de")
    assert time.process_time() - started < 5
