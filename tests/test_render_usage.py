"""What /stats says: what the archive holds, and how it was used."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from fakes import FakeArchive
from hypothesis import given
from hypothesis import strategies as some
from telegram_articles import BRIDGE
from telegram_rules import caption
from telegram_shown import shown

from bot import render
from bot.locales import ENGLISH, GERMAN, LANGUAGES
from bot.render.usage import MAX_CAPTION, duration
from corpus.errors import Reason
from corpus.usagerows import Quoted
from index.advice import ADVICE, ADVISED
from index.status import Status
from index.usage import Day, Usage

FIRST = date(2026, 10, 26)
QUIET = Usage(days=tuple(Day(day=FIRST + timedelta(days=at)) for at in range(30)))
BUSY = replace(
    QUIET,
    days=(
        *QUIET.days[:-1],
        Day(day=QUIET.days[-1].day, questions=8, answered=7, median_ms=180, articles=1200),
    ),
    outlets=(Quoted("Landbote <&>", 9), Quoted("", 4), Quoted("Anzeiger", 2), Quoted("Kurier", 1)),
    median_ms=180,
)


@pytest.fixture
def status() -> Status:
    """Return what an archive of one article holds."""
    return replace(FakeArchive(BRIDGE).status(), advice="")


def test_how_it_was_used_comes_first(status: Status) -> None:
    """In the reader's own way of writing numbers; the three outlets that were quoted most."""
    assert shown(render.stats(status, BUSY, ENGLISH)).split("\n\n")[0] == (
        "The last 30 days, 26 October 2026 to 24 November 2026\nQuestions on Telegram: 8\nAnswered: 88%\n"
        "Median time to answer: 180 ms\nNew articles: 1,200\n"
        "Quoted most: Landbote <&> (9), outlet unknown (4), Anzeiger (2)"
    )
    assert shown(render.stats(status, BUSY, GERMAN)).split("\n\n")[0] == (
        "Die letzten 30 Tage, 26. Oktober 2026 bis 24. November 2026\nFragen auf Telegram: 8\n"
        "Beantwortet: 88 %\nAntwortzeit (Median): 180 ms\nNeue Artikel: 1.200\n"
        "Am meisten zitiert: Landbote <&> (9), Medium unbekannt (4), Anzeiger (2)"
    )


def test_without_questions_there_is_no_share(status: Status) -> None:
    """Nothing of nothing is not 0 %, and no time was taken."""
    came = replace(QUIET, days=(replace(QUIET.days[0], articles=1), *QUIET.days[1:]))
    assert shown(render.stats(status, came, ENGLISH)).split("\n\n")[0] == (
        "The last 30 days, 26 October 2026 to 24 November 2026\nQuestions on Telegram: 0\nAnswered: –\n"
        "Median time to answer: –\nNew articles: 1"
    )


@pytest.mark.parametrize(
    ("ms", "written"), [(0, "0 ms"), (4, "4 ms"), (999, "999 ms"), (1000, "1,0 s"), (12_349, "12,3 s")]
)
def test_times_are_in_the_unit_that_they_take(ms: int, written: str) -> None:
    """A small archive answers within milliseconds, which are not nothing."""
    assert duration(ms, GERMAN) == written


def test_days_without_anything_are_said_to_be(status: Status) -> None:
    """What the archive holds follows all the same."""
    first, second = shown(render.stats(status, QUIET, ENGLISH)).split("\n\n")
    assert first == "In the last 30 days nobody asked, and no article came."
    assert second.startswith("Articles: 1\n")


def test_an_empty_archive_is_called_so(status: Status) -> None:
    """And nothing else is said."""
    empty = replace(status, articles=0)
    assert shown(render.stats(empty, QUIET, GERMAN)) == "Im Archiv ist noch kein Artikel."


def test_the_weights_of_vectors_are_named(status: Status) -> None:
    """As `status` does, in the reader's own way of writing numbers."""
    weighed = replace(status, weights={"de": 0.0, "en": 0.6})
    assert "\nWeight of the vectors: de 0.0, en 0.6\n" in shown(render.stats(weighed, QUIET, ENGLISH))
    assert "\nGewicht der Vektoren: de 0,0, en 0,6\n" in shown(render.stats(weighed, QUIET, GERMAN))


def test_the_most_frequent_languages_are_named(status: Status) -> None:
    """An archive of forty languages still reads as one line."""
    many = replace(status, languages={f"l{number}": 40 - number for number in range(40)})
    counted = ", ".join(f"l{number} {40 - number}" for number in range(6))
    assert f"\nLanguages: {counted}, …\n" in shown(render.stats(many, QUIET, ENGLISH))


@pytest.mark.parametrize("code", LANGUAGES)
@given(name=some.text(min_size=100, max_size=120))
def test_all_of_it_fits_below_a_picture(code: str, name: str) -> None:
    """The largest archive with the longest names of everything is within Telegram's limit."""
    millions = 123_456_789
    languages = {f"l{number:02}": millions for number in range(99)}
    largest = Status(
        articles=millions,
        passages=millions,
        outlets=millions,
        languages=languages,
        first="2025-09-12",
        last="2026-09-14",
        model=name,
        vectors=millions,
        words=millions,
        bytes=9 * 10**14,
        weights=dict.fromkeys(languages, 0.5),
        advice=Reason(ADVICE, model=ADVISED),
    )
    busiest = tuple(
        replace(day, questions=millions, answered=millions, articles=millions) for day in BUSY.days
    )
    quoted = tuple(Quoted(f"{at}{name}", millions) for at in range(9))
    used = Usage(days=busiest, outlets=quoted, median_ms=millions)
    message = render.stats(largest, used, LANGUAGES[code])
    assert message.body.units <= MAX_CAPTION
    text, _ = caption(message.body.html, "HTML")
    assert text
