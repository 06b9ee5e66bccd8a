"""Answers under numbers: kept for a while, never the same number twice."""

from datetime import timedelta

import pytest

from corpus.numberedrows import Asking, Numbered


def test_numbers_count_on(store):
    """Each answer has the next number, and comes back with when and where it was given."""
    body = {"question": "Wer sagt „ja“?", "parts": {"words": 1.5}}
    assert [store.put_numbered(body), store.put_numbered({}, Asking(place=-1001))] == [1, 2]
    assert [store.numbered(number) for number in (1, 2)] == [
        Numbered(1, "2026-11-23T12:00:00+00:00", None, body),
        Numbered(2, "2026-11-23T12:00:00+00:00", -1001, {}),
    ]


@pytest.mark.parametrize("number", [-1, 0, 2, 2**63, 10**30])
def test_a_number_that_none_has(store, number):
    """Any whole number may be asked for."""
    store.put_numbered({})
    assert store.numbered(number) is None


def test_old_answers_are_swept_and_their_numbers_stay_used(store, clock):
    """After 90 days an answer goes when the next one is kept, even where it was the last one."""
    store.put_numbered({"n": 1})
    clock.moment += timedelta(days=90, seconds=1)
    assert store.put_numbered({"n": 2}) == 2
    assert store.numbered(1) is None


def test_an_answer_is_found_by_its_message(store):
    """By the last one in it; in another chat the same number is another message."""
    first = store.put_numbered({"n": 1}, Asking(place=7, asker=7), quotes=3, ms=12)
    other = store.put_numbered({"n": 2}, Asking(place=-8, thread=5, asker=7))
    store.place_numbered(first, 44)
    store.place_numbered(other, 44)
    found = store.numbered_at(7, 44)
    assert found == Numbered(1, found.asked, 7, {"n": 1}, None, 7, 44, 3, 12)
    assert store.numbered_at(-8, 44).number == other
    assert store.numbered_at(7, 45) is None


def test_the_last_answer_in_a_topic(store):
    """Neither somebody else's nor one of another topic."""
    store.put_numbered({}, Asking(place=-8, thread=5, asker=7))
    last = store.put_numbered({}, Asking(place=-8, thread=5, asker=7))
    store.put_numbered({}, Asking(place=-8, asker=7))
    store.put_numbered({}, Asking(place=-8, thread=5, asker=9))
    assert store.last_numbered(Asking(place=-8, thread=5, asker=7), timedelta(hours=1)).number == last
    assert store.last_numbered(Asking(place=-8, thread=6, asker=7), timedelta(hours=1)) is None
    assert store.last_numbered(Asking(place=-8, thread=5, asker=7), timedelta(0)) is None


def test_chats_move(store):
    """Answers go with a group that gets another number; the numbers of their messages mean nothing there."""
    old = store.put_numbered({"n": 1}, Asking(place=-7, asker=5), quotes=1)
    other = store.put_numbered({"n": 2}, Asking(place=-8, asker=5), quotes=1)
    for number in (old, other):
        store.place_numbered(number, 40 + number)
    store.move_numbered(-7, -1007)
    found = [store.numbered(number) for number in (old, other)]
    assert [(one.place, one.message, one.asker) for one in found] == [(-1007, None, 5), (-8, 42, 5)]
