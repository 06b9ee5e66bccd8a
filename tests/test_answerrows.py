"""Answers that were sent: kept for their buttons, then swept."""

import re
from datetime import timedelta

from corpus.article import Span
from corpus.sentrows import Place, Sent


def test_answers(store):
    """A kept answer comes back by its random id."""
    body = {"question": "Wer sagt „ja“?", "shown": 3, "spans": [[1, 2]], "none": None}
    first, second = store.save_answer(body), store.save_answer({})
    assert all(re.fullmatch("[A-Za-z0-9_-]{12}", name) for name in (first, second))
    assert first != second
    assert (store.answer(first), store.answer(second), store.answer("nonsense")) == (body, {}, None)


def test_old_answers_are_swept(store, clock):
    """After 90 days an answer goes when the next one is kept."""
    old = store.save_answer({"n": 1})
    clock.moment += timedelta(days=90)
    new = store.save_answer({"n": 2})
    kept = store.answer(old)
    clock.moment += timedelta(seconds=1)
    store.save_answer({"n": 3})
    assert (kept, store.answer(old), store.answer(new)) == ({"n": 1}, None, {"n": 2})


def test_what_is_kept_under_an_id_may_change(store, clock):
    """It is kept for 90 days from the last change, also under a name of one's own, and goes at once."""
    old = store.save_answer({"n": 1})
    clock.moment += timedelta(days=90)
    store.rewrite_answer(old, {"n": 2})
    store.rewrite_answer("ask.5.1", {"n": 3})
    clock.moment += timedelta(days=90)
    store.save_answer({})
    assert (store.answer(old), store.answer("ask.5.1")) == ({"n": 2}, {"n": 3})
    store.rewrite_answer(old, None)
    assert store.answer(old) is None


def test_what_was_sent_of_an_answer_stays(store):
    """Keeping something else under its id forgets nothing of what stands in which message."""
    answer = store.save_answer({"chat": 7})
    place = Place(chat=7, message=1, asker=7, answer=answer)
    store.put_shown(place, {0: Sent(article="a", revision=1, span=Span(0, 1), text="Q")})
    store.rewrite_answer(answer, {"chat": 7, "more": True})
    assert (store.shown_in(7, 1), store.answer(answer)) == (answer, {"chat": 7, "more": True})


def test_chats_move(store):
    """What was sent to a chat belongs to the one that took its place; all else stays as it was."""
    moved, other, nobody = (store.save_answer(body) for body in ({"chat": -7, "n": 1}, {"chat": 7}, {}))
    store.move_answers(-7, -1007)
    bodies = [store.answer(name) for name in (moved, other, nobody)]
    assert bodies == [{"chat": -1007, "n": 1}, {"chat": 7}, {}]
