"""What a question itself limits its answer to."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.limits import MOST_CHARS, Held, limits
from index.scope import EVERYTHING, Scope

# A Thursday.
DAY = date(2025, 2, 20)
HELD = Held(date(2024, 6, 3), date(2025, 2, 19), ("Kleine Zeitung", "Die Presse"))
LAST_WEEK = Scope(since=date(2025, 2, 10), until=date(2025, 2, 17))
FEBRUARY = Scope(since=date(2025, 2, 1), until=date(2025, 3, 1))
YEAR = Scope(since=date(2025, 1, 1), until=date(2026, 1, 1))


@pytest.mark.parametrize(
    ("question", "scope", "rest"),
    [
        ("Was geschah letzte Woche in Olm?", LAST_WEEK, "Was geschah in Olm?"),
        ("Wie viele Menschen starben letzte Woche?", LAST_WEEK, "Wie viele Menschen starben ?"),
        ("Nachrichten der letzten Woche", LAST_WEEK, "Nachrichten"),
        ("Was wurde im Februar 2025 beschlossen?", FEBRUARY, "Was wurde beschlossen?"),
        ("Was wurde im Februar beschlossen?", FEBRUARY, "Was wurde beschlossen?"),
        (
            "Was wird im Februar 2025 über die Brücke berichtet?",
            FEBRUARY,
            "Was wird über die Brücke berichtet?",
        ),
        (
            "Wie viele Unfälle wurden im Februar 2025 gemeldet?",
            FEBRUARY,
            "Wie viele Unfälle wurden gemeldet?",
        ),
        ("Hochwasser Februar 2025", FEBRUARY, "Hochwasser"),
        ("Was stand 2025 in den Zeitungen über Olm?", YEAR, "Was stand in den Zeitungen über Olm?"),
        ("What closed since Monday?", Scope(since=date(2025, 2, 17)), "What closed ?"),
        ("Was wurde bis Montag bekannt?", Scope(until=date(2025, 2, 18)), "Was wurde bekannt?"),
        ("Was erschien in KW 7?", LAST_WEEK, "Was erschien ?"),
        ("Was sagt die Kleine Zeitung über Olm?", Scope(outlet="Kleine Zeitung"), "Was über Olm?"),
        ("Kleine Zeitung: Was kostet Olm?", Scope(outlet="Kleine Zeitung"), "Was kostet Olm?"),
        ("Who won on Sunday?", Scope(since=date(2025, 2, 16), until=date(2025, 2, 17)), "Who won ?"),
        (
            "Was schrieb die Kleine Zeitung letzte Woche über die Brücke?",
            Scope(LAST_WEEK.since, LAST_WEEK.until, "Kleine Zeitung"),
            "Was über die Brücke?",
        ),
        (
            "Was stand im Februar in der Presse über Olm?",
            Scope(FEBRUARY.since, FEBRUARY.until, "Die Presse"),
            "Was stand über Olm?",
        ),
    ],
)
def test_a_question_limits_its_answer(question, scope, rest):
    """To days of printing and to an outlet; the rest is what it asks within them."""
    found = limits(question, DAY, HELD)
    assert (found.scope, found.rest(question)) == (scope, rest)


@pytest.mark.parametrize(
    "question",
    [
        # Years and days that the text is about.
        "Wie viele Einwohner hatte die Stadt 1990?",
        "Wer gewann die Wahl 2024?",
        "Was geschah am 11. September 2001?",
        "Wann wurde die 1564 gegründete Kolonie verlassen?",
        "Wer ist seit 2025 Trainer?",
        "Was kostet die im Februar 2025 eröffnete Brücke?",
        "Was sagte der gestern gewählte Bürgermeister?",
        "Who is the man arrested in February 2025?",
        # Not covered by the archive: half of the first year, and what came before.
        "Was geschah im Jahr 2024 in Olm?",
        "What happened in May 2024?",
        "Was geschah im Jahr 1999?",
        # Figures of a month are printed after it.
        "Wie viele Unfälle gab es im Jänner 2025?",
        "How many people came last month?",
        # What is to come.
        "Was soll bis 2030 gebaut werden?",
        "Welche Straße wird am Montag gesperrt?",
        "What will open on Monday?",
        "Was soll diese Woche eröffnet werden?",
        "Wer kann sich bis Freitag anmelden?",
        "What must be returned until Monday?",
        "Welche Frist gilt bis zum 12. Februar 2025?",
        # Of a thing that is asked about.
        "Was wurde aus dem vor zwei Wochen gesunkenen Schiff?",
        "What happened to the ship that sank two weeks ago?",
        "Wem schenkte der Mann, der vor drei Tagen starb, sein Haus?",
        # Every one, or now.
        "Welche Geschäfte haben am Sonntag offen?",
        "Wann blüht die Kirsche im April?",
        "Was war Ende Jänner immer los?",
        "Which trains ran every day in January?",
        "Wie heißt die Stadt heute?",
        "What is the town called today?",
        # About an outlet.
        "Wem gehört die Kleine Zeitung?",
    ],
)
def test_a_question_that_limits_nothing(question):
    """An article may speak of days long before or after it was printed."""
    found = limits(question, DAY, HELD)
    assert (found.scope, found.rest(question)) == (EVERYTHING, question)


def test_lifted_limits():
    """A question may be about days, and then their words count; it is not about who prints."""
    question = "Was schrieb die Kleine Zeitung letzte Woche über die Brücke?"
    found = limits(question, DAY, HELD).without_days()
    assert (found.scope, found.rest(question)) == (
        Scope(outlet="Kleine Zeitung"),
        "Was letzte Woche über die Brücke?",
    )


QUESTION = "Was schrieb die Kleine Zeitung letzte Woche über die Brücke?"
KLEINE = Scope(outlet="Kleine Zeitung")


@pytest.mark.parametrize(
    ("given", "scope", "rest"),
    [
        (EVERYTHING, replace(LAST_WEEK, outlet="Kleine Zeitung"), "Was über die Brücke?"),
        (FEBRUARY, replace(LAST_WEEK, outlet="Kleine Zeitung"), "Was über die Brücke?"),
        (Scope(since=date(2025, 2, 17)), KLEINE, "Was letzte Woche über die Brücke?"),
        (Scope(until=date(2025, 2, 10)), KLEINE, "Was letzte Woche über die Brücke?"),
        (Scope(outlet="KLEINE ZEITUNG"), replace(LAST_WEEK, outlet="Kleine Zeitung"), "Was über die Brücke?"),
        (Scope(outlet="Die Presse"), LAST_WEEK, "Was schrieb die Kleine Zeitung über die Brücke?"),
        (Scope(since=date(2025, 2, 17), outlet="Die Presse"), EVERYTHING, QUESTION),
    ],
)
def test_limits_beside_others(given, scope, rest):
    """Named days that leave none of those given, and another outlet, are what is asked about."""
    found = limits(QUESTION, DAY, HELD).beside(given)
    assert (found.scope, found.rest(QUESTION)) == (scope, rest)


@pytest.mark.parametrize(
    ("question", "sure"),
    [
        ("Was geschah letzte Woche?", True),
        ("Was ist seit Montag gesperrt?", True),
        ("Was wurde im Februar 2025 über die Brücke berichtet?", True),
        ("Was steht in der Presse?", True),
        ("Was kostet die Brücke?", True),
        ("Was wurde im Februar 2025 beschlossen?", False),
        ("Wer gewann am Sonntag?", False),
    ],
)
def test_some_limits_may_give_way(question, sure):
    """Those of days that the articles may be about rather than of."""
    assert limits(question, DAY, HELD).sure == sure


def test_an_archive_without_dates_is_not_limited_to_days():
    """No article would be left; its outlets still count."""
    held = Held(outlets=HELD.outlets)
    assert limits("Was geschah letzte Woche?", DAY, held).scope == EVERYTHING
    found = limits("Was stand letzte Woche in der Presse?", DAY, held)
    assert found.scope == Scope(outlet="Die Presse")


def test_an_archive_that_has_ended():
    """Last week is not in it, but it is what was asked for; a month without its year may be any."""
    later = date(2026, 11, 23)
    found = limits("Was geschah letzte Woche?", later, HELD)
    assert found.scope == Scope(since=date(2026, 11, 16), until=date(2026, 11, 23))
    assert limits("Was geschah im Februar?", later, HELD).scope == EVERYTHING
    assert limits("Was geschah im Februar 2025?", later, HELD).scope == FEBRUARY


def test_a_long_text_is_no_question():
    """An article that somebody pastes names many days."""
    question = "Was geschah letzte Woche? "
    assert limits(question.ljust(MOST_CHARS, "x"), DAY, HELD).scope == LAST_WEEK
    assert limits(question.ljust(MOST_CHARS + 1, "x"), DAY, HELD).scope == EVERYTHING


@given(st.text(), st.dates(), st.dates(), st.dates())
def test_any_text_can_be_read(text, day, first, last):
    """On any day and in any archive; nothing is left over where nothing is limited."""
    found = limits(text, day, Held(*sorted((first, last)), ("Kurier",)))
    assert found.scope.is_open == (found.days is None and found.outlet is None)
