"""Votes: one a person and answer, and gone with the answer."""

from datetime import timedelta

import pytest

from corpus.errors import UnknownAnswer
from corpus.numberedrows import Asking
from corpus.voterows import Vote, Why

ADA, BERND, GROUP = 7, 8, -1001


def test_one_vote_a_person(store):
    """Another vote takes its place, and the same again takes it back; others keep theirs."""
    number = store.put_numbered({}, Asking(place=GROUP, asker=ADA), quotes=1)
    assert store.vote(number, GROUP, ADA, good=True) == Vote(good=True)
    assert store.vote(number, GROUP, BERND, good=True) == Vote(good=True)
    assert store.vote(number, GROUP, ADA, good=False) == Vote(good=False)
    assert store.vote(number, GROUP, BERND, good=True) is None
    assert [store.vote_of(number, who) for who in (ADA, BERND)] == [Vote(good=False), None]


def test_why_it_is_no_good(store):
    """Only of a bad vote, and gone with it."""
    number = store.put_numbered({}, Asking(place=ADA, asker=ADA), quotes=1)
    assert not store.explain_vote(number, ADA, Why.OLD)
    store.vote(number, ADA, ADA, good=False)
    assert store.explain_vote(number, ADA, Why.OTHER, "The mayor resigned.")
    assert store.vote_of(number, ADA) == Vote(good=False, why=Why.OTHER, said="The mayor resigned.")
    store.vote(number, ADA, ADA, good=True)
    assert not store.explain_vote(number, ADA, Why.OLD)
    assert store.vote_of(number, ADA) == Vote(good=True)


def test_only_where_the_answer_stands(store):
    """Numbers can be guessed, but not from another chat."""
    number = store.put_numbered({}, Asking(place=GROUP, asker=ADA), quotes=1)
    for given in ((number, BERND), (number + 1, GROUP)):
        with pytest.raises(UnknownAnswer):
            store.vote(*given, BERND, good=True)


def test_votes_go_with_their_answer(store, clock):
    """After 90 days nobody knows any more."""
    number = store.put_numbered({}, Asking(place=ADA, asker=ADA), quotes=1)
    store.vote(number, ADA, ADA, good=True)
    clock.moment += timedelta(days=91)
    store.put_numbered({})
    assert store.vote_of(number, ADA) is None
