"""What limits an answer: the question itself, the asker, the day of asking."""

from dataclasses import replace
from datetime import date

import pytest

from corpus.article import Article
from index.answer import Coverage, Request
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
    """To the days and the outlet that it names, unless the asker lifts that."""
    question = "Was kostete die Sanierung der Brücke im Jänner 2025?"
    january = Scope(since=date(2025, 1, 1), until=date(2025, 2, 1))
    assert asked(bridges, question) == ({"old"}, january, True)
    assert asked(bridges, question, any_time=True) == ({"bridge", "old"}, EVERYTHING, False)
    talbote = Scope(outlet="Talbote")
    laut = "Was kostet die Sanierung der Brücke laut Talbote?"
    assert asked(bridges, laut) == ({"bridge"}, talbote, True)
    assert asked(bridges, laut, any_time=True) == ({"bridge", "old"}, EVERYTHING, False)


def test_lifted_limits_are_searched_for(bridges):
    """Words that limit nothing are a part of the question."""
    laut = "Was kostet die Sanierung der Brücke laut Talbote?"
    assert bridges.ask(laut).sought == "Was kostet die Sanierung der Brücke ?"
    assert bridges.ask(laut, any_time=True).sought == laut


def test_both_limits_count(bridges):
    """Those that the asker gives beside those that the question names."""
    question = "Was kostet die Sanierung der Brücke laut Talbote?"
    since = Scope(since=date(2025, 1, 1))
    both = Scope(since=date(2025, 1, 1), outlet="Talbote")
    assert asked(bridges, question, scope=since) == ({"bridge"}, both, True)
    assert asked(bridges, question, scope=since, any_time=True) == ({"bridge", "old"}, since, False)
    # Articles of one outlet about another one.
    anzeiger = Scope(outlet="Anzeiger")
    assert asked(bridges, question, scope=anzeiger) == ({"old"}, anzeiger, False)


def test_an_outlet_by_another_name(bridges):
    """In whichever capitals, with an article or without."""
    question = "Was kostet die Sanierung der Brücke?"
    found = asked(bridges, question, scope=Scope(outlet="der talbote"))
    assert found == ({"bridge"}, Scope(outlet="Talbote"), False)


def test_what_was_searched_lies_within_the_limits(bridges):
    """An answer and a refusal count those articles alone."""
    january = Coverage(articles=1, outlets=1, first="2025-01-20", last="2025-01-20")
    answered = bridges.ask("Was kostet die Sanierung der Brücke?", scope=Scope(outlet="Anzeiger"))
    refused = bridges.ask("Wer züchtet Lamas?", as_of=date(2025, 1, 31))
    assert (answered.coverage, refused.coverage) == (january, january)


def test_an_outlet_that_is_not_there(bridges):
    """The nearest names are told, and headlines of others."""
    answer = bridges.ask("Was kostet die Sanierung der Brücke?", scope=Scope(outlet="Talboot"))
    nothing = Coverage(articles=0, outlets=0, first="", last="")
    assert (answer.quotes, answer.coverage, answer.outside) == ((), nothing, True)
    assert answer.outlets == ("Talbote", "Anzeiger")
    assert {each.article for each in answer.nearest} == {"bridge", "old"}


def test_headlines_beside_a_refusal(bridges):
    """What was published later is in none of them, even where nothing else is left."""
    later = bridges.ask("Wer züchtet Lamas?", as_of=date(2025, 1, 31))
    assert [each.article for each in (*later.nearest, *later.newest)] == ["old"]
    early = bridges.ask("Wer züchtet Lamas?", as_of=date(2024, 12, 31))
    assert (early.nearest, early.newest, early.outside) == ((), (), False)


def test_asking_again_keeps_the_limits(bridges):
    """Last week is the week before the first answer, and so it stays, however often it is asked."""
    question = "Was kostet die Sanierung der Brücke letzte Woche?"
    first = bridges.kept(bridges.keep(bridges.ask(question, as_of=date(2025, 2, 20))).number)
    # As if it had been asked on that day, and nobody had said which.
    then = replace(first, request=Request())
    once = bridges.again(then).answer
    twice = bridges.again(bridges.kept(bridges.keep(once).number)).answer
    week = Scope(since=date(2025, 2, 10), until=date(2025, 2, 17))
    for answer in (once, twice):
        found = ({quote.article for quote in answer.quotes}, answer.scope, answer.from_question)
        assert found == ({"bridge"}, week, True)
        assert answer.sought == "Was kostet die Sanierung der Brücke ?"


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
