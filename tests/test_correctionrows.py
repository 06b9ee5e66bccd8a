"""What became of quotes that were sent, and how far the telling is."""

import pytest
from drafts import MODEL, draft

from corpus.article import Span
from corpus.correctionrows import _OF_MESSAGE, Correction, Due, State
from corpus.sentrows import Place, Sent
from corpus.standing import Kind, Piece, Standing

RAIN = Sent(article="a", revision=1, span=Span(0, 10), text="Es regnet.")
SNOW = Sent(article="a", revision=1, span=Span(11, 21), text="Es schneit.")
CHANGED = Standing(
    kind=Kind.CHANGED, pieces=(Piece("Es regnet.", "Es hagelt."),), revision=2, since="2025-05-12"
)
GONE = Standing(kind=Kind.GONE, pieces=(Piece("Es regnet."),), revision=3, since="2025-05-13", noticed=True)
WITHDRAWN = Standing(kind=Kind.WITHDRAWN, revision=3, since="2025-05-14", noticed=True, reason="Erfunden.")
BACK = Standing(kind=Kind.STANDS, revision=4, since="2025-05-15")


@pytest.fixture
def place(store):
    """A message that shows two quotes."""
    store.put([draft("a")], MODEL)
    place = Place(chat=7, message=3, asker=5, answer=store.save_answer({}))
    store.put_shown(place, {0: RAIN, 1: SNOW})
    return place


def put(store, *found, seq=99):
    store.put_corrections(seq, "a", dict(enumerate(found, 1)))


def due(store):
    return [(each.position, each.standing, each.state) for one in store.due(9) for each in one.corrections]


def turn(store, before, after):
    ids = [each.id for one in store.due(9) for each in one.corrections]
    return store.turn(ids, before, after)


def test_a_correction_is_stored_once(store, place):
    """However often it is found; a quote that stands has none."""
    for _ in range(3):
        put(store, CHANGED, BACK)
    assert store.due(9) == [Due(place, (Correction(1, 0, CHANGED, State.PENDING),), row=1)]
    assert (store.due(0), store.due(9, after=1)) == ([], [])


@pytest.mark.usefixtures("place")
def test_states(store):
    """A correction goes from state to state once; what was told is not due, nor told again."""
    put(store, CHANGED, GONE)
    assert turn(store, State.PENDING, State.TELLING) == [1, 2]
    assert turn(store, State.PENDING, State.TELLING) == []
    assert [state for _, _, state in due(store)] == [State.TELLING] * 2
    assert turn(store, State.TELLING, State.TOLD) == [1, 2]
    put(store, CHANGED, GONE)
    assert due(store) == []


@pytest.mark.usefixtures("place")
def test_what_changes_again_is_told_again(store):
    """After the first was told, the second, the retraction and the way back are corrections of their own."""
    for found in (CHANGED, GONE, WITHDRAWN, BACK):
        put(store, found)
        assert due(store) == [(0, found, State.PENDING)]
        turn(store, State.PENDING, State.TELLING)
        put(store, found)
        assert due(store) == [(0, found, State.TELLING)]
        turn(store, State.TELLING, State.SKIPPED)


@pytest.mark.usefixtures("place")
def test_the_same_once_more_is_told_once_more(store):
    """Withdrawn, taken back, withdrawn and taken back: each way back is told, though it is the same one."""
    for found in (CHANGED, WITHDRAWN, CHANGED, WITHDRAWN, CHANGED):
        put(store, found)
        put(store, found)
        assert due(store) == [(0, found, State.PENDING)]
        turn(store, State.PENDING, State.TOLD)


@pytest.mark.usefixtures("place")
def test_what_nobody_was_told_is_superseded(store):
    """Only the last state counts; where it is the first one again, at most the message is to be edited."""
    put(store, CHANGED)
    put(store, GONE)
    assert due(store) == [(0, GONE, State.PENDING)]
    put(store, BACK)
    assert due(store) == [(0, BACK, State.TELLING)]
    put(store, GONE)
    assert due(store) == [(0, BACK, State.TELLING), (0, GONE, State.PENDING)]
    # The article was removed.
    put(store, None)
    assert due(store) == [(0, BACK, State.TELLING)]


@pytest.mark.usefixtures("place")
def test_what_is_being_told_stays(store):
    """A change found while another is told does not undo that."""
    put(store, CHANGED)
    turn(store, State.PENDING, State.TELLING)
    put(store, GONE)
    assert due(store) == [(0, CHANGED, State.TELLING), (0, GONE, State.PENDING)]


def test_a_change_that_came_meanwhile_stays_queued(store, place):
    """Only what was looked at is ticked off."""
    store.put([draft("a", "Es hagelt.")], MODEL)
    ((seq, _),) = store.rechecks(9)
    store.put([draft("a", "Es blitzt.")], MODEL)
    put(store, CHANGED, seq=seq)
    assert [article for _, article in store.rechecks(9)] == ["a"]
    put(store, CHANGED, seq=store.rechecks(9)[0][0])
    assert store.rechecks(9) == []
    assert place.answer


@pytest.mark.usefixtures("place")
def test_quotes_that_were_forgotten_meanwhile(store):
    """Nothing is stored of them, and corrections go with them."""
    put(store, CHANGED)
    store.forget_sent(5)
    put(store, CHANGED, GONE)
    assert due(store) == []


def test_what_waits_is_not_looked_through_for_each_message(store):
    """A message's own quotes lead to what is to be told of them."""
    with store._connections.reading() as db:
        steps = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {_OF_MESSAGE}", [1])]
    found = [(step.split()[:2], step.rpartition("(")[2]) for step in steps[:2]]
    assert found == [(["SEARCH", "sent"], "shown=?)"), (["SEARCH", "correction"], "sent=?)")]
