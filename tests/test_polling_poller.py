"""Following feeds: when they are looked at, what is asked of the server, what the admins hear."""

from datetime import timedelta

import pytest
from feeds import FEED, item, rss, whole_item
from polled import Bench
from toys import ToyEncoder

from corpus.clock import stamp
from corpus.errors import FetchError
from corpus.fetched import Fetched
from corpus.followed import State
from index.archive import Archive
from index.polling import NotFollowed, Poller

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SITEMAP = b"<urlset><url><loc>https://olverbote.example/1</loc></url></urlset>"


@pytest.fixture
def bench(store, clock, sandbox):
    return Bench(store, clock, sandbox)


def hourly(clock, count=30):
    """Return a feed that had something every hour until now."""
    return rss([item(n, date=stamp(clock() - HOUR * n)) for n in range(count)])


def test_follow(bench, clock):
    """A feed that is added is read at once, and says what is in it."""
    bench.serve(rss([item(1), item(2), "<item></item>"]))
    following = bench.poller.follow(FEED, outlet="Bote", language="de")
    assert (following.is_new, following.entries, following.broken, following.left_out) == (True, 2, 1, 0)
    feed = following.feed
    assert (feed.id, feed.title, feed.outlet, feed.language, feed.waiting) == (
        1,
        "Olverbote",
        "Bote",
        "de",
        2,
    )
    assert feed.last_success == stamp(clock())
    assert not bench.poller.follow(FEED).is_new
    assert bench.poller.feeds() == [bench.poller.feed("1")] == [bench.poller.feed(FEED)]


def test_a_sitemap(bench):
    """A sitemap is followed like a feed."""
    bench.serve(SITEMAP)
    assert bench.poller.follow(FEED).entries == 1
    assert (bench.drain(), list(bench.shelf.held)) == (["added"], ["https://olverbote.example/1"])


def test_nothing_is_followed_that_cannot_be_read(bench):
    """An address without a feed leaves no trace."""
    with pytest.raises(FetchError):
        bench.poller.follow(FEED)
    assert bench.poller.feeds() == []


def test_remove(bench):
    """A feed goes by its number; its articles stay."""
    bench.serve(rss([item(1)]))
    bench.poller.follow(FEED)
    bench.drain()
    assert (bench.poller.remove("1").url, bench.poller.feeds(), len(bench.shelf.held)) == (FEED, [], 1)
    with pytest.raises(NotFollowed):
        bench.poller.remove("1")


def test_note(bench, clock):
    """A feed that a list names is followed, and read when its turn comes."""
    assert (bench.poller.note(FEED, "Bote"), bench.poller.note(FEED)) == (True, False)
    assert (bench.poller.due(clock())[0].title, bench.web.asked) == ("Bote", [])


def test_rhythm(bench, clock):
    """A feed is due again after half of its usual gap; what is known of its state is sent along."""
    bench.serve(Fetched(url=FEED, data=hourly(clock), etag='"1"', modified="gestern"))
    feed = bench.poller.follow(FEED).feed
    assert (bench.poller.due(clock()), feed.next_due) == ([], stamp(clock() + HOUR / 2))
    clock.moment += HOUR / 2
    (due,) = bench.poller.due(clock())
    bench.serve(Fetched(url=FEED, unchanged=True))
    polled = bench.poller.poll(due)
    assert (polled.new, polled.error, bench.web.asked[-1]) == (0, None, (FEED, '"1"', "gestern"))
    assert (polled.feed.etag, polled.feed.modified, polled.feed.last_success) == (
        '"1"',
        "gestern",
        stamp(clock()),
    )


def test_one_looks_at_a_time(bench, clock):
    """What another process looks at is left to it; who says so looks anyway."""
    bench.serve(rss([item(1)]))
    bench.poller.note(FEED)
    (due,) = bench.poller.due(clock())
    assert bench.poller.poll(due).new == 1
    assert bench.poller.poll(due) is None
    assert bench.poller.poll(due, anyway=True).new == 0


def test_undated_entries_appear_once(bench, clock):
    """What has no date appeared when it was first seen, and not again each time."""
    bench.serve(rss(["<item><link>/1</link></item>"]))
    first = bench.poller.follow(FEED).feed.last_new
    clock.moment += DAY
    assert (
        bench.poller.poll(bench.poller.feed("1"), anyway=True).feed.last_new == first == stamp(clock() - DAY)
    )


def fail(bench, clock, times):
    """Let a feed fail so many times, each time when it is due."""
    bench.web.pages.pop(FEED, None)
    for _ in range(times):
        clock.moment = max(clock.moment, clock.moment.fromisoformat(bench.store.feeds()[0].next_due))
        bench.poller.step()
    return bench.store.feeds()[0]


def test_failing(bench, clock):
    """A feed that fails is asked ever less often; the admins hear of it once, until it recovers."""
    bench.serve(hourly(clock))
    bench.poller.follow(FEED)
    waits = []
    for _ in range(5):
        feed = fail(bench, clock, 1)
        waits.append(clock.moment.fromisoformat(feed.next_due) - clock())
    assert [round(wait / HOUR) for wait in waits] == [1, 2, 4, 8, 21]
    assert (feed.failures, feed.last_error, feed.state) == (
        5,
        "there is nothing at this address",
        State.FAILING,
    )
    assert bench.poller.untold() == [feed]
    bench.poller.told(feed)
    assert (fail(bench, clock, 2).told, bench.poller.untold()) == (True, [])
    bench.serve(hourly(clock))
    clock.moment += DAY
    bench.poller.step()
    (well,) = bench.store.feeds()
    assert (well.state, well.failures, well.last_error, well.told) == (State.WELL, 0, "", False)
    assert fail(bench, clock, 6) in bench.poller.untold()


def test_a_server_that_asks_to_be_left_alone(bench, clock):
    """It is asked no earlier than it wants."""
    error = FetchError(FEED, "the server is busy")
    error.after_s = 50 * 3600.0
    bench.poller.note(FEED)
    bench.serve(error)
    bench.poller.step()
    assert bench.store.feeds()[0].next_due == stamp(clock() + HOUR * 50)


def test_telling_that_failed_is_told_again(bench, clock):
    """Where the admins could not be reached after all, they are still to be told."""
    bench.serve(hourly(clock))
    bench.poller.follow(FEED)
    feed = fail(bench, clock, 5)
    bench.poller.told(feed)
    bench.poller.told(feed, told=False)
    assert bench.poller.untold() == [feed]


def test_silent(bench, clock):
    """A feed that has nothing new for longer than its habit is silent, though it can be read."""
    bench.serve(hourly(clock, 400))
    feed = bench.poller.follow(FEED).feed
    clock.moment += DAY * 2
    bench.poller.step()
    (silent,) = bench.poller.untold()
    assert (feed.state, silent.state, silent.last_new) == (State.WELL, State.SILENT, stamp(clock() - DAY * 2))


def test_one_failing_feed_stops_none(bench):
    """The others are looked at, and their articles come."""
    other = "https://anzeiger.example/feed"
    bench.serve(rss([item(1)]), other)
    bench.poller.note(FEED)
    bench.poller.note(other)
    assert (bench.poller.step(), len(bench.shelf.held), bench.poller.step()) == (True, 1, False)


def test_an_index_is_read_each_time(bench):
    """Whether an index has changed says nothing of its sitemaps, so the server is not asked that."""
    index = b"<sitemapindex><sitemap><loc>/s.xml</loc></sitemap></sitemapindex>"
    bench.serve(Fetched(url=FEED, data=index, etag='"1"'))
    bench.serve(SITEMAP, "https://olverbote.example/s.xml")
    assert bench.poller.follow(FEED).feed.etag == ""
    assert bench.poller.poll(bench.poller.feed("1"), anyway=True).new == 0


def test_with_an_archive(bench, tmp_path):
    """Articles of a feed are answered from, and an outlet whose feed fails is stale."""
    with_whole = rss([whole_item(1)])
    bench.serve(with_whole)
    archive = Archive(tmp_path, load=ToyEncoder, model="toy")
    poller = Poller(bench.store, bench.web, bench.reading, archive.add)
    poller.follow(FEED)
    assert [one.added.status for one in poller.take()] == ["added"]
    (revision,) = archive.articles()
    archive.close()
    assert (revision.article.source, revision.article.published) == ("Olverbote", "2025-02-12T08:30:00+00:00")
