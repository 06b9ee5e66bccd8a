"""How an answer came about."""

import pytest

from corpus.stored import Trust
from index.account import LISTED, account
from index.adding import Adding
from index.answer import Account, Request
from index.answering import Answering
from index.derived import Derived
from index.encoders import Encoders
from index.evidence import Evidence
from index.search import Search
from tests.toys import BRIDGE, THEATRE, TRAM, ToyEncoder

QUESTION = "Was kostet die Sanierung der Brücke?"


@pytest.fixture
def answering(tmp_path, store):
    """Answers from three articles."""
    derived, encoders = Derived(tmp_path, store), Encoders(store, lambda _: ToyEncoder(), "toy")
    list(Adding(store, encoders.serving(), derived).add([BRIDGE, TRAM, THEATRE]))
    search = Search(store, derived.vectors, derived.words, lambda _: Trust(0.6, 0.0))
    yield Answering(store, search, encoders, lambda _: Trust(0.6, 0.0))
    encoders.close()


def test_sums_are_the_sums_of_their_parts(answering):
    """What is said of evidence and of each score adds up to what decided."""
    told = answering.answer(QUESTION, Request()).account
    assert told.strength == pytest.approx(sum(told.evidence.values()), abs=0.01)
    assert [one.score for one in told.considered] == [
        pytest.approx(sum(one.parts.values()), abs=0.01) for one in told.considered
    ]
    assert told.strength >= told.needed


def test_quotes_come_first_and_then_what_was_not_quoted(answering):
    """Each with its place, its slice, and nothing twice."""
    answer = answering.answer(QUESTION, Request(limit=1))
    considered = answer.account.considered
    assert [one.place for one in considered] == [1] + [0] * (len(considered) - 1)
    first = considered[0]
    assert (first.headline.article, first.revision, first.span) == ("bridge", 1, answer.quotes[0].span)
    places = {(one.headline.article, one.span) for one in considered}
    assert 1 < len(places) == len(considered) <= LISTED


def test_what_was_looked_for(answering):
    """Words with their weights, and what is asked for."""
    told = answering.answer("Wann öffnet die Brücke?", Request()).account
    assert (list(told.words), told.wants) == (["wann", "öffnet", "brücke"], ("date",))
    assert all(weight > 0 for weight in told.words.values())


def test_a_refusal_tells_what_it_lacked(answering):
    """Nothing has a place, and the evidence stayed below what was needed."""
    told = answering.answer("Spielt morgen jemand Schach auf dem Mond?", Request()).account
    assert [one.place for one in told.considered] == [0] * len(told.considered)
    assert told.strength < told.needed


def test_nothing_found():
    """Where nothing was found there is only what was needed."""
    nothing = Evidence(None, 10)
    assert account((), (), nothing) == Account(needed=round(nothing.needed, 3))
