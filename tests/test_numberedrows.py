"""Answers under numbers: kept for a while, never the same number twice."""

from datetime import timedelta

import pytest

from corpus.numberedrows import Numbered


def test_numbers_count_on(store):
    """Each answer has the next number, and comes back with when and where it was given."""
    body = {"question": "Wer sagt „ja“?", "parts": {"words": 1.5}}
    assert [store.put_numbered(body, None), store.put_numbered({}, -1001)] == [1, 2]
    assert [store.numbered(number) for number in (1, 2)] == [
        Numbered(1, "2026-11-23T12:00:00+00:00", None, body),
        Numbered(2, "2026-11-23T12:00:00+00:00", -1001, {}),
    ]


@pytest.mark.parametrize("number", [-1, 0, 2, 2**63, 10**30])
def test_a_number_that_none_has(store, number):
    """Any whole number may be asked for."""
    store.put_numbered({}, None)
    assert store.numbered(number) is None


def test_old_answers_are_swept_and_their_numbers_stay_used(store, clock):
    """After 90 days an answer goes when the next one is kept, even where it was the last one."""
    store.put_numbered({"n": 1}, None)
    clock.moment += timedelta(days=90, seconds=1)
    assert store.put_numbered({"n": 2}, None) == 2
    assert store.numbered(1) is None
