"""What a vector index holds, beside what the database holds."""

from dataclasses import replace

import pytest
from drafts import MODEL, draft

from index.following.state import State, model_id, state_of


@pytest.fixture
def filled(store):
    """A store of three passages and three changes."""
    store.put([draft("a"), draft("b", "Eins.")], MODEL)
    return store


def test_before_the_first_article_there_is_none(store):
    """No model serves yet."""
    assert (state_of(store), model_id(store)) == (None, None)


def test_what_an_index_made_now_will_hold(filled):
    """As the store counts it."""
    assert state_of(filled) == State(
        database=filled.database_id, model_id=1, model=MODEL, dimension=2, seq=3, count=3, top=0
    )


@pytest.mark.parametrize(
    ("change", "is_past"),
    [
        ({}, True),
        ({"seq": 0}, True),
        ({"seq": 4}, False),
        ({"model_id": 2}, False),
        ({"database": "x"}, False),
    ],
)
def test_changes_lead_on_from_the_past_only(filled, change, is_past):
    """Not from a later state, from another model or from another database."""
    assert replace(state_of(filled), **change).is_past_of(filled) is is_past


@pytest.mark.parametrize(
    ("change", "disagrees"), [({}, False), ({"count": 2}, True), ({"count": 2, "seq": 2}, False)]
)
def test_counts_must_agree_once_all_is_applied(filled, change, disagrees):
    """Before that they rightly differ."""
    assert replace(state_of(filled), **change).disagrees_with(filled) is disagrees


def test_a_later_model_is_newer_than_any_change(filled):
    """Its vectors replace all others."""
    now = state_of(filled)
    ages = [replace(now, model_id=model, seq=seq).age for model, seq in ((1, 5), (1, 9), (2, 0))]
    assert ages == sorted(ages)
