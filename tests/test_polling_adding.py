"""From an entry to its article, and time between requests."""

import pytest
from feeds import FEED, WHOLE, FakeReader

from corpus.errors import EmptyInput, FetchError
from corpus.followed import Entry
from index.polling.adding import Turns, article_of

LINK = "https://olverbote.example/1"


@pytest.fixture
def feed(store):
    return store.follow(FEED, title="Olverbote")


def read(entry, feed, reader, clock):
    return article_of(entry, feed, reader, Turns(), clock())


def test_the_whole_text_of_a_feed_needs_no_request(feed, clock):
    """What the feed carries whole is not fetched."""
    reader = FakeReader()
    article = read(Entry(guid="1", link=LINK, title="T", content=WHOLE), feed, reader, clock)
    assert (article.url, article.source, article.title, reader.read) == (LINK, "Olverbote", "T", [])


def test_a_summary_is_fetched(feed, clock):
    """Of what has only a summary, the article is read at its address."""
    reader = FakeReader()
    article = read(Entry(guid="1", link=LINK), feed, reader, clock)
    assert (article.url, article.text, reader.read) == (LINK, f"Eine erfundene Meldung unter {LINK}.", [LINK])


def test_a_text_that_is_none(feed, clock):
    """Where a feed's text turns out to hold nothing, the article is read at its address if it has one."""
    reader = FakeReader()
    assert read(Entry(guid="1", link=LINK, content="<p>…</p>"), feed, reader, clock).url == LINK
    with pytest.raises(EmptyInput):
        read(Entry(guid="1", content="<p>…</p>"), feed, reader, clock)


def test_what_cannot_be_read(feed, clock):
    """What is wrong with an address is said by whoever reads it; nothing at all is nothing to quote."""
    reader = FakeReader()
    reader.errors[LINK] = FetchError(LINK, "the server does not answer")
    with pytest.raises(FetchError):
        read(Entry(guid="1", link=LINK), feed, reader, clock)
    with pytest.raises(EmptyInput):
        read(Entry(guid="1", link=LINK), feed, lambda _url: iter(()), clock)


def test_turns():
    """Requests to one host are apart; other hosts wait for nothing."""
    now, slept = [0.0], []

    def sleep(seconds):
        slept.append(seconds)
        now[0] += seconds

    turns = Turns(2.0, sleep, lambda: now[0])
    for url in (LINK, "https://www.olverbote.example/2", "https://x.example/", LINK):
        turns.wait(url)
    now[0] += 10
    turns.wait(LINK)
    assert slept == [2.0, 2.0]
