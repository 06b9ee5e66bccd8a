"""What limits an answer: the question itself, the asker, the day of asking."""

from datetime import date

import pytest

from corpus.article import Article
from index.scope import EVERYTHING, Scope
from tests.toys import BRIDGE, toy_archive

OLD = Article(
    id="old",
    title="Die Brücke wird saniert",
    source="Anzeiger",
    published="2025-01-20",
    language="de",
    text="Die Sanierung der Brücke kostet 90 Millionen Taler, sagte die Stadt im Jänner.",
)


def asked(archive, question, **limits):
    answer = archive.ask(question, **limits)
    return {quote.article for quote in answer.quotes}, answer.scope, answer.from_question


@pytest.fixture
def bridges(tmp_path):
    opened = toy_archive(tmp_path / "bridges", [BRIDGE, OLD])
    yield opened
    opened.close()


def test_a_question_limits_its_answer(bridges):
    """To the days and the outlet that it names, unless the asker says otherwise."""
    question = "Was kostete die Sanierung der Brücke im Jänner 2025?"
    january = Scope(since=date(2025, 1, 1), until=date(2025, 2, 1))
    assert asked(bridges, question) == ({"old"}, january, True)
    assert asked(bridges, question, scope=EVERYTHING) == ({"bridge", "old"}, EVERYTHING, False)
    talbote = Scope(outlet="Talbote")
    assert asked(bridges, question, scope=talbote) == ({"bridge"}, talbote, False)
    laut = "Was kostet die Sanierung der Brücke laut Talbote?"
    assert asked(bridges, laut) == ({"bridge"}, talbote, True)
    assert asked(bridges, laut, scope=EVERYTHING) == ({"bridge", "old"}, EVERYTHING, False)


def test_a_question_is_asked_on_a_day(bridges):
    """From what had been published by then, and "last week" is the one before it."""
    question = "Was kostet die Sanierung der Brücke?"
    by_january = Scope(until=date(2025, 2, 1))
    assert asked(bridges, question, as_of=date(2025, 1, 31)) == ({"old"}, by_january, False)
    last_week = Scope(since=date(2025, 2, 10), until=date(2025, 2, 17))
    assert asked(bridges, f"{question[:-1]} letzte Woche?", as_of=date(2025, 2, 20)) == (
        {"bridge"},
        last_week,
        True,
    )
    assert asked(bridges, question, as_of=date.max) == ({"bridge", "old"}, EVERYTHING, False)


def test_limits_that_leave_nothing_are_told(bridges):
    """A refusal names them, and whether the question brought them."""
    found = asked(bridges, "Was kostet die Sanierung der Brücke seit gestern?", as_of=date(2025, 2, 20))
    assert found == (set(), Scope(since=date(2025, 2, 19), until=date(2025, 2, 21)), True)


def test_days_in_doubt_give_way(bridges):
    """They may be what the articles are about: those of another day are better than none."""
    question = "Was kostete die Sanierung der Brücke am 21. Jänner 2025?"
    found, scope, from_question = asked(bridges, question, as_of=date(2025, 2, 20))
    assert (bool(found), scope, from_question) == (True, Scope(until=date(2025, 2, 21)), False)
