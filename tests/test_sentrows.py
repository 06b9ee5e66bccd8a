"""Which quotes stand in which message."""

from dataclasses import replace
from datetime import timedelta

import pytest
from drafts import MODEL, draft

from corpus.article import Span
from corpus.sentrows import Place, Sent
from corpus.standing import Kind, Standing

RAIN = Sent(article="a", revision=1, span=Span(0, 10), text="Es regnet.")
SNOW = Sent(article="a", revision=1, span=Span(11, 21), text="Es schneit.")


@pytest.fixture
def place(store):
    """A message with an answer on an article."""
    store.put([draft("a")], MODEL)
    return Place(chat=-7, message=3, thread=9, asker=5, answer=store.save_answer({}))


def sent(store):
    return list(store.sent_of("a").values())


def places(store):
    with store._connections.reading() as db:
        return db.execute("SELECT chat, message, thread, asker, page, open, moved FROM shown").fetchall()


def test_what_a_message_shows(store, place):
    """It is kept with its message; another page replaces what is shown, not what was sent nor who asked."""
    store.put_shown(place, {0: RAIN})
    store.put_shown(replace(place, page=1, open=4, asker=6, thread=None), {0: RAIN, 4: SNOW})
    assert sent(store) == [RAIN, SNOW]
    assert places(store) == [(-7, 3, 9, 5, 1, 4, None)]


def test_without_its_answer_nothing_is_remembered(store, place):
    """What was swept meanwhile has no buttons either."""
    store.put_shown(replace(place, answer="nothing"), {0: RAIN})
    assert (sent(store), places(store)) == ([], [])


def test_it_goes_with_its_answer(store, place, clock):
    """After 90 days, when the next answer is kept."""
    store.put_shown(place, {0: RAIN})
    clock.moment += timedelta(days=90, seconds=1)
    store.save_answer({})
    assert (sent(store), places(store)) == ([], [])


def test_forget(store, place):
    """Only what was sent to this person is forgotten."""
    store.put_shown(place, {0: RAIN})
    store.put_shown(replace(place, message=4, asker=6), {0: SNOW})
    store.forget_sent(5)
    assert sent(store) == [SNOW]


def test_messages_that_were_sent_inline(store, place):
    """They have an id and no number; each is kept once, beside those of the same chat that have one."""
    elsewhere = replace(place, chat=5, message=0, inline="one", thread=None)
    for one in (elsewhere, replace(elsewhere, inline="two"), elsewhere, replace(place, chat=5)):
        store.put_shown(one, {0: RAIN})
    assert [(row[0], row[1]) for row in places(store)] == [(5, -1), (5, -2), (5, 3)]
    assert sent(store) == [RAIN] * 3
    store.retract("a", "Erfunden.")
    [(seq, key)] = store.rechecks(9)
    gone = Standing(kind=Kind.WITHDRAWN, since="2025-05-12", noticed=True, reason="Erfunden.")
    store.put_corrections(seq, key, dict.fromkeys(store.sent_of("a"), gone))
    due = [one.place for one in store.due(9)]
    assert due == [elsewhere, replace(elsewhere, inline="two"), replace(place, chat=5)]


def test_chats_move(store, place):
    """A chat that moved twice is where it went last; others stay."""
    store.put_shown(place, {0: RAIN})
    store.put_shown(replace(place, chat=8), {0: RAIN})
    store.move_chat(-7, -1007)
    store.move_chat(-1007, -2007)
    assert [row[-1] for row in places(store)] == [-2007, None]


def test_changes_are_queued(store, place):
    """A new revision, a retraction, its end and a removal are noted, and what was old when it was sent."""
    assert store.rechecks(9) == []
    store.put_shown(place, {0: RAIN})
    assert store.rechecks(9) == []
    steps = [
        lambda: store.put([draft("a", "Es hagelt.")], MODEL),
        lambda: store.put_shown(replace(place, message=4), {0: RAIN}),
        lambda: store.retract("a", "Erfunden."),
        lambda: store.reinstate(draft("a", "Es hagelt."), MODEL),
        lambda: store.remove("a"),
    ]
    for seq, step in enumerate(steps, 1):
        step()
        assert store.rechecks(9) == [(seq, "a")]


def test_what_nobody_was_quoted_is_not_queued(store):
    """An import of thousands of revisions queues nothing."""
    store.put([draft("b"), draft("b", "Es hagelt.")], MODEL)
    store.retract("b", "Erfunden.")
    assert store.rechecks(9) == []
