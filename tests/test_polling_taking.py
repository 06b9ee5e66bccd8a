"""Entries become articles once, whatever happens on the way."""

from dataclasses import replace
from datetime import timedelta

import pytest
from feeds import FEED, item, rss, whole_item
from polled import Bench

from corpus.errors import Unreachable, UnreadableInput
from index.polling import taking
from index.polling.taking import LONGEST, RETRIES

LINK = "https://olverbote.example/a/{}".format
HALF_AN_HOUR = timedelta(minutes=30)


@pytest.fixture
def bench(store, clock, sandbox):
    return Bench(store, clock, sandbox)


def announce(bench, *items):
    bench.serve(rss(items))
    bench.poller.follow(FEED)


class Killed(BaseException):
    """The process ends here."""


def die():
    raise Killed


def test_articles_are_added_a_few_at_a_time(bench, monkeypatch):
    """Many entries are spread over many small batches, and each is added once."""
    monkeypatch.setattr(taking, "AT_ONCE", 4)
    announce(bench, *(whole_item(n) for n in range(10)))
    assert bench.drain() == ["added"] * 10
    assert (bench.shelf.sizes, len(bench.shelf.held), bench.reader.read) == ([4, 4, 2], 10, [])
    assert bench.drain() == []


def test_requests_to_a_host_are_apart(bench):
    """Articles of one host are fetched one after the other with a pause between them."""
    announce(bench, *(item(n) for n in range(3)))
    bench.drain()
    assert (bench.reader.read, bench.slept) == ([LINK(n) for n in range(3)], [2.0, 4.0, 6.0])


def test_what_took_long_is_stored_first(bench, clock, monkeypatch):
    """Where fetching takes long, what is there is stored before the rest is fetched."""

    def slow(url):
        clock.moment += LONGEST * 0.4
        return type(bench.reader).__call__(bench.reader, url)

    monkeypatch.setattr(bench.poller._taking, "_reading", replace(bench.reading, address=slow))
    announce(bench, *(item(n) for n in range(5)))
    assert (bench.drain(), bench.shelf.sizes) == (["added"] * 5, [3, 2])


def test_killed_between_storing_and_marking(bench, clock):
    """What was stored and not marked comes again, and changes nothing."""
    announce(bench, *(item(n) for n in range(3)))
    bench.shelf.killed = die
    # A kill leaves no time to give anything back.
    bench.store.entry_later = lambda *_given, **_more: None
    with pytest.raises(Killed):
        bench.poller.take()
    del bench.store.entry_later
    bench.shelf.killed = lambda: None
    assert (list(bench.shelf.held), bench.drain()) == ([LINK(0)], [])
    clock.moment += HALF_AN_HOUR
    assert bench.drain() == ["unchanged", "added", "added"]
    assert list(bench.shelf.held) == [LINK(n) for n in range(3)]


def test_a_failure_of_the_archive_costs_no_try(bench):
    """Where articles cannot be stored, all of them wait on as if nothing had been tried."""
    announce(bench, *(item(n) for n in range(3)))
    bench.shelf.killed = die
    with pytest.raises(Killed):
        bench.poller.take()
    bench.shelf.killed = lambda: None
    assert [entry.tries for entry in bench.store.claim_entries(9, bench.store._now())] == [1, 1, 1]


def test_what_cannot_be_fetched_is_tried_again(bench, clock):
    """A bounded number of times, ever later; then it is refused."""
    announce(bench, item(1), item(2))
    bench.reader.errors[LINK(1)] = Unreachable(LINK(1), "the server does not answer")
    told = []
    for wait in (*RETRIES, timedelta(days=9), timedelta(days=9)):
        told += [(one.added.status, one.again) for one in bench.poller.take()]
        clock.moment += wait
    assert told == [("failed", True), ("added", False), *[("failed", True)] * 3, ("failed", False)]
    assert (bench.reader.read.count(LINK(1)), bench.store.feeds()[0].waiting) == (len(RETRIES) + 1, 0)


def test_a_fetch_that_works_at_last(bench, clock):
    """What could not be fetched at first is added when it can."""
    announce(bench, item(1))
    bench.reader.errors[LINK(1)] = Unreachable(LINK(1), "the server does not answer")
    first = bench.drain()
    bench.reader.errors.clear()
    clock.moment += RETRIES[0]
    assert (first, bench.drain()) == (["failed"], ["added"])


def test_what_can_never_be_an_article_is_refused_at_once(bench, clock):
    """Another fetch would not help; the reason is told and the next article comes."""
    announce(bench, item(1), item(2))
    bench.reader.errors[LINK(1)] = UnreadableInput(LINK(1), "holds no text")
    refused, added = bench.poller.take()
    clock.moment += timedelta(days=9)
    assert (refused.added.id, refused.added.reason, refused.again) == (LINK(1), "holds no text", False)
    assert (added.added.status, bench.drain()) == ("added", [])


def test_stopped(bench):
    """What was not begun when the bot stops waits for the restart, without a try counted."""
    announce(bench, *(item(n) for n in range(5)))
    stops = iter([False, False, True])
    assert len(bench.poller.take(lambda: next(stops))) == 2
    assert [entry.tries for entry in bench.store.claim_entries(9, bench.store._now())] == [1, 1, 1]


def test_a_feed_removed_meanwhile(bench, monkeypatch):
    """Entries of a feed that goes while they are being taken are passed over."""
    announce(bench, item(1))
    monkeypatch.setattr(bench.store, "feeds", list)
    assert (bench.poller.take(), bench.shelf.held) == ([], {})
