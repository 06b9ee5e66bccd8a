"""What came for those who follow questions: queued by whoever added it, found once, told once."""

from datetime import timedelta

from drafts import MODEL, draft
from test_followrows import follow

from corpus.correctionrows import State
from corpus.followrows import Spot
from corpus.foundrows import Arrival, News

QUARTER = timedelta(minutes=15)


def found(store, follows, *articles):
    """Add articles, and find that they may answer some questions."""
    store.put([draft(article, f"Text {article}. Es schneit.", source="Blatt") for article in articles], MODEL)
    for arrival in store.arrivals():
        store.put_found(arrival, follows)


def news(store, *spot):
    """What may be told somewhere, by question."""
    return {one.follow.question: dict(one.articles) for one in store.news(Spot(*spot or (7,)))}


def test_nothing_is_queued_while_nobody_follows(store):
    """An archive without followers pays nothing for it."""
    store.put([draft("a")], MODEL)
    assert store.arrivals() == []
    follow(store, "A?")
    assert store.arrivals() == []


def test_what_comes_is_queued_once(store):
    """An article, a new revision of it, and what comes back; each until it was looked at, or is gone."""
    store.put([draft("old")], MODEL)
    follow(store, "A?")
    store.put([draft("a", source="Blatt"), draft("b")], MODEL)
    one, two = store.arrivals()
    assert (one, two) == (Arrival(2, "a", "Blatt", 2), Arrival(3, "b", "", 3))
    store.put_found(one, [])
    assert store.arrivals() == [two]
    store.put([draft("old", "Es hagelt. Es schneit.")], MODEL)
    store.remove("b")
    assert store.arrivals() == [Arrival(4, "old", "", 1)]
    store.retract("a", "Erfunden.")
    store.reinstate(draft("a", source="Blatt"), MODEL)
    assert [each.article for each in store.arrivals()] == ["a", "old"]


def test_what_is_out_of_date_is_forgotten(store):
    """A revision that is none any more, and everything where nobody follows anything."""
    (one,) = follow(store, "A?")
    store.put([draft("a")], MODEL)
    store.put([draft("a", "Es hagelt. Es schneit.")], MODEL)
    store.forget_arrivals()
    assert [each.revision for each in store.arrivals()] == [2]
    store.end_follow(one.id, 7)
    store.forget_arrivals()
    assert store.arrivals() == []


def test_found_once(store):
    """An article is found once for a question, and for none that is followed no longer."""
    one, two = follow(store, "A?", "B?")
    store.end_follow(two.id, 7)
    for _ in range(2):
        found(store, [one.id, two.id], "a", "b")
    assert store.news(Spot(7)) == [News(one, {"a": "Blatt", "b": "Blatt"})]
    store.remove("a")
    assert store.news(Spot(7)) == [News(one, {"a": "", "b": "Blatt"})]


def test_places(store, clock):
    """First the one where something was found first; each once in a quarter of an hour, topics apart."""
    one, *_ = follow(store, "A?")
    (two,) = follow(store, "A?", chat=-1, thread=3)
    (three,) = follow(store, "A?", chat=-1)
    found(store, [two.id], "a")
    found(store, [one.id, three.id], "b")
    now = clock()
    assert store.spots(now - QUARTER) == [Spot(-1, 3), Spot(7), Spot(-1)]
    store.turn_found([(two.id, "a")], State.PENDING, State.TELLING)
    found(store, [two.id], "c")
    assert store.spots(now - QUARTER) == [Spot(7), Spot(-1)]
    clock.moment += QUARTER
    assert store.spots(clock() - QUARTER) == [Spot(7), Spot(-1), Spot(-1, 3)]


def test_told_once(store):
    """It goes from state to state; what was told is never found again, also after a revision."""
    one, two = follow(store, "A?", "B?")
    found(store, [one.id, two.id], "a", "b")
    both = [(one.id, "a"), (two.id, "a"), (99, "a")]
    assert store.turn_found(both, State.PENDING, State.TELLING) == both[:2]
    assert store.turn_found(both, State.PENDING, State.TELLING) == []
    assert news(store) == {"A?": {"b": "Blatt"}, "B?": {"b": "Blatt"}}
    store.turn_found([(one.id, "a")], State.TELLING, State.PENDING)
    store.settle_found()
    store.put([draft("a", "Es hagelt. Es schneit.", source="Blatt")], MODEL)
    (again,) = store.arrivals()
    store.put_found(again, [one.id, two.id])
    assert news(store) == {"A?": {"a": "Blatt", "b": "Blatt"}, "B?": {"b": "Blatt"}}


def test_what_answers_nothing(store):
    """It is forgotten, and found again when the article changes; what is being told is not forgotten."""
    (one,) = follow(store, "A?")
    found(store, [one.id], "a", "b")
    store.turn_found([(one.id, "b")], State.PENDING, State.TELLING)
    store.drop_found([(one.id, "a"), (one.id, "b")])
    assert news(store) == {}
    found(store, [one.id], "a", "b")
    store.put([draft("a", "Es hagelt. Es schneit.", source="Blatt")], MODEL)
    (again,) = store.arrivals()
    store.put_found(again, [one.id])
    assert news(store) == {"A?": {"a": "Blatt"}}
