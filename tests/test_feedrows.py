"""Feeds in the store: how they do, whose turn it is, and which outlets are not as fresh as they were."""

from dataclasses import replace
from datetime import timedelta

import pytest

from corpus import feedrows
from corpus.clock import stamp
from corpus.errors import Reason
from corpus.followed import Entry, Followed, Look, State

URL, OTHER = "https://olverbote.example/feed", "https://anzeiger.example/feed"
DAY = timedelta(days=1)


def look(clock, **more):
    """Return what a look brought that found all well."""
    well = Look(
        etag='"1"',
        modified="",
        pause_s=60,
        last_success=stamp(clock()),
        last_new="2026-11-20T00:00:00+00:00",
        failures=0,
        last_error=Reason(""),
        state=State.WELL,
        next_due=stamp(clock() + DAY),
    )
    return replace(well, **more)


def put(store, feed, look, *entries):
    return store.put_look(feed.id, [(entry, store._now()) for entry in entries], lambda _moments: look)


def serve(store, feed, outlet, guid="1"):
    """Let a feed bring an article of an outlet."""
    put(store, feed, look(store._now), Entry(guid=guid, link="https://x.example/1"))
    (entry,) = store.claim_entries(1, store._now(), [feed.id])
    store.entry_stored(entry, outlet)


def test_follow(store, clock):
    """A feed is followed once; a second time changes only what is said then."""
    first = store.follow(URL, title="Olverbote", language="de")
    expected = Followed(
        id=1,
        url=URL,
        title="Olverbote",
        outlet="",
        language="de",
        added=stamp(clock()),
        etag="",
        modified="",
        next_due=stamp(clock()),
        pause_s=0,
        last_success="",
        last_new="",
        failures=0,
        last_error=Reason(""),
        state=State.WELL,
        told=False,
    )
    clock.moment += DAY
    assert first == expected
    assert store.follow(URL, outlet="Bote") == replace(expected, outlet="Bote")
    store.follow(OTHER)
    assert [feed.url for feed in store.feeds()] == [URL, OTHER]


def test_unfollow(store):
    """A feed that is followed no longer takes its entries along; its number is not given again."""
    feed = store.follow(URL)
    put(store, feed, look(store._now), Entry(guid="1", link="https://x.example/1"))
    assert (store.unfollow(feed.id), store.unfollow(feed.id), store.feeds()) == (True, False, [])
    assert store.claim_entries(9, store._now()) == []
    assert store.follow(URL).id == 2


def test_claim_feed(store, clock):
    """Of two who want to look at a feed one may; later it is due again."""
    feed = store.follow(URL)
    until = clock() + DAY
    claims = [store.claim_feed(feed.id, until, due=clock()) for _ in range(2)]
    assert (claims, store.claim_feed(feed.id, until)) == ([True, False], True)
    clock.moment += DAY
    assert store.claim_feed(feed.id, until, due=clock())


def test_put_look(store, clock):
    """All that a look brought is written down, the reason so that it can be translated."""
    feed = store.follow(URL)
    reason = Reason("is larger than {limit} MiB; split it", limit=10)
    failing = look(clock, failures=5, last_error=reason, state=State.FAILING)
    assert put(store, feed, failing, Entry(guid="1"), Entry(guid="2"), Entry(guid="1")) == 2
    (now,) = store.feeds()
    assert (now.etag, now.pause, now.failures, now.state) == ('"1"', timedelta(minutes=1), 5, State.FAILING)
    assert (now.entries, now.waiting, now.last_new) == (2, 2, "2026-11-20T00:00:00+00:00")
    assert (now.last_error, now.last_error.template) == (reason, reason.template)


def test_killed_between_entries_and_the_rest(store, clock, monkeypatch):
    """What is known of a feed stays as it was until all of its entries are there, so all comes again."""
    monkeypatch.setattr(feedrows, "AT_ONCE", 2)
    feed = store.follow(URL)
    entries = [(Entry(guid=str(number)), clock()) for number in range(5)]

    def die(_moments):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.put_look(feed.id, entries, die)
    (now,) = store.feeds()
    assert (now.entries, now.etag) == (5, "")
    assert store.put_look(feed.id, entries, lambda _moments: look(clock)) == 0


def test_a_look_at_what_was_removed(store, clock):
    """What came of a look at a feed that was removed meanwhile goes nowhere."""
    feed = store.follow(URL)
    store.unfollow(feed.id)
    assert put(store, feed, look(clock), Entry(guid="1")) == 0


def test_told_lasts_until_recovery(store, clock):
    """That the admins were told is forgotten when the feed does well again."""
    feed = store.follow(URL)
    put(store, feed, look(clock, state=State.SILENT))
    store.put_told(feed.id, told=True)
    put(store, feed, look(clock, state=State.FAILING))
    told = [store.feeds()[0].told]
    put(store, feed, look(clock))
    put(store, feed, look(clock, state=State.FAILING))
    assert [*told, store.feeds()[0].told] == [True, False]


def test_stale(store, clock):
    """A failing feed is as of its last success, a silent one as of what came last."""
    feed = store.follow(URL)
    serve(store, feed, "Olverbote")
    assert store.stale() == {}
    put(store, feed, look(clock, state=State.FAILING))
    assert store.stale() == {"Olverbote": stamp(clock())}
    put(store, feed, look(clock, state=State.SILENT))
    assert store.stale() == {"Olverbote": "2026-11-20T00:00:00+00:00"}


def test_read_at(store, clock):
    """An outlet that is doing well is as of its last success, too; one without a feed as of nothing."""
    store.follow(OTHER)
    serve(store, store.follow(URL), "Olverbote")
    assert store.read_at() == {"Olverbote": stamp(clock())}


def test_not_looked_at(store, clock):
    """An outlet whose feed was not looked at for a day longer than it should is stale, too."""
    serve(store, store.follow(URL), "Olverbote")
    success = stamp(clock())
    clock.moment += DAY * 2
    assert store.stale() == {}
    clock.moment += timedelta(seconds=1)
    assert store.stale() == {"Olverbote": success}


def test_another_feed_of_the_same_outlet(store, clock):
    """An outlet is stale only where all of its feeds are, and then as of the latest of them."""
    first, second = store.follow(URL), store.follow(OTHER)
    serve(store, first, "Olverbote")
    serve(store, second, "Olverbote")
    put(store, first, look(clock, state=State.FAILING, last_success="2026-11-22T00:00:00+00:00"))
    assert store.stale() == {}
    put(store, second, look(clock, state=State.FAILING, last_success="2026-11-21T00:00:00+00:00"))
    assert store.stale() == {"Olverbote": "2026-11-22T00:00:00+00:00"}
