"""Entries of feeds in the store: each is dealt with once, by one process, however that ends."""

from datetime import timedelta

import pytest
from test_feedrows import URL, look

from corpus import entryrows
from corpus.errors import Reason
from corpus.followed import Entry, Waiting

HOUR = timedelta(hours=1)


def announce(store, *guids, url=URL, feed=None):
    """Let a feed announce entries and return how many are new."""
    id = feed or store.follow(url).id
    entries = [(Entry(guid=guid, link=f"https://x.example/{len(guid)}"), store._now()) for guid in guids]
    return store.put_look(id, entries, lambda _moments: look(store._now))


def guids(waiting):
    return [entry.entry.guid for entry in waiting]


def test_each_is_new_once(store):
    """What was announced before is not new, whatever became of it; long guids count whole."""
    long = "x" * 10_000
    assert announce(store, "a", "b", long, f"{long}y", "\ud800") == 5
    store.entry_stored(store.claim_entries(1, store._now() + HOUR)[0], "")
    assert announce(store, "a", "b", long, f"{long}y", "\ud800", "c") == 1


def test_claim(store, clock):
    """Who claims entries has them alone, until their time is up; each try is counted."""
    announce(store, "a", "bb", "ccc")
    first, second = (store.claim_entries(2, clock() + HOUR) for _ in range(2))
    assert (guids(first), guids(second), store.claim_entries(2, clock() + HOUR)) == (["a", "bb"], ["ccc"], [])
    clock.moment += HOUR
    assert first[0] == Waiting(1, 1, 1, Entry(guid="a", link="https://x.example/1"))
    assert [entry.tries for entry in store.claim_entries(9, clock() + HOUR)] == [2, 2, 2]


def test_feeds_take_turns(store, clock):
    """A feed of many entries does not keep those of another one waiting."""
    announce(store, *(f"a{n}" for n in range(9)))
    announce(store, "b1", "b2", url="https://b.example/feed")
    assert guids(store.claim_entries(4, clock())) == ["a0", "b1", "a1", "b2"]
    assert guids(store.claim_entries(9, clock(), [2])) == ["b1", "b2"]


def test_finished(store, clock):
    """What is stored or refused is never claimed again, and its text is kept no longer."""
    announce(store, "a", "b")
    stored, refused = store.claim_entries(2, clock())
    store.entry_stored(stored, "Olverbote")
    store.entry_refused(refused, Reason("has no text to quote from"))
    clock.moment += HOUR
    assert store.claim_entries(2, clock()) == []
    assert (store.feeds()[0].entries, store.feeds()[0].waiting) == (2, 0)


def test_later(store, clock):
    """What is left for later comes later; a try that was none is not counted."""
    announce(store, "a", "b")
    tried, untried = store.claim_entries(2, clock() + HOUR)
    store.entry_later(tried, clock() + HOUR, "the server does not answer")
    store.entry_later(untried, clock(), counts=False)
    assert [(e.entry.guid, e.tries) for e in store.claim_entries(2, clock() + HOUR)] == [("b", 1)]
    clock.moment += HOUR
    assert [(e.entry.guid, e.tries) for e in store.claim_entries(2, clock())] == [("a", 2), ("b", 2)]


def test_moments(store, clock):
    """When entries appeared is told, latest first; what claims to be from the future appeared now."""
    feed = store.follow(URL)
    now = clock().replace(microsecond=0)
    entries = [(Entry(guid=str(n)), now + timedelta(hours=n)) for n in (-2, -5, 3)]
    seen = []
    store.put_look(feed.id, entries, lambda moments: seen.extend(moments) or look(clock))
    assert seen == [now, now - HOUR * 2, now - HOUR * 5]


@pytest.fixture
def few(monkeypatch):
    monkeypatch.setattr(entryrows, "KEPT", 2)


@pytest.mark.usefixtures("few")
def test_what_left_the_feed_is_forgotten_at_last(store, clock):
    """Of entries that are done and gone from the feed the latest are kept; what waits is never dropped."""
    announce(store, "a", "b", "c", "d", "waits")
    for entry in store.claim_entries(4, clock()):
        store.entry_stored(entry, "")
    clock.moment += HOUR
    assert announce(store, "d", "e", "f") == 2
    assert store.feeds()[0].entries == 6
    assert announce(store, "c", "b", "waits", "d", "e", "f", "a") == 1
