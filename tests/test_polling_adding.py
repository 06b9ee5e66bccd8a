"""From an entry to its article, and time between requests."""

import pytest
from feeds import FEED, WHOLE, FakeReader

from corpus.errors import EmptyInput, FetchError
from corpus.followed import Entry
from index.polling.adding import Reading, Turns, article_of

LINK = "https://olverbote.example/1"


@pytest.fixture
def feed(store):
    return store.follow(FEED, title="Olverbote")


@pytest.fixture
def read(feed, clock, sandbox):
    """Reads an entry of the feed."""
    return lambda entry, reader: article_of(entry, feed, Reading(reader, sandbox), Turns(), clock())


def test_the_whole_text_of_a_feed_needs_no_request(read):
    """What the feed carries whole is not fetched."""
    reader = FakeReader()
    article = read(Entry(guid="1", link=LINK, title="T", content=WHOLE), reader)
    assert (article.url, article.source, article.title, reader.read) == (LINK, "Olverbote", "T", [])


def test_a_summary_is_fetched(read):
    """Of what has only a summary, the article is read at its address."""
    reader = FakeReader()
    article = read(Entry(guid="1", link=LINK), reader)
    assert (article.url, article.text, reader.read) == (LINK, f"Eine erfundene Meldung unter {LINK}.", [LINK])


def test_a_text_that_is_none(read):
    """Where a feed's text turns out to hold nothing, the article is read at its address if it has one."""
    reader = FakeReader()
    assert read(Entry(guid="1", link=LINK, content="<p>…</p>"), reader).url == LINK
    with pytest.raises(EmptyInput):
        read(Entry(guid="1", content="<p>…</p>"), reader)


def test_what_cannot_be_read(read):
    """What is wrong with an address is said by whoever reads it; nothing at all is nothing to quote."""
    reader = FakeReader()
    reader.errors[LINK] = FetchError(LINK, "the server does not answer")
    with pytest.raises(FetchError):
        read(Entry(guid="1", link=LINK), reader)
    with pytest.raises(EmptyInput):
        read(Entry(guid="1", link=LINK), lambda _url: iter(()))


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
