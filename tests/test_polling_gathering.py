"""From an address to a feed."""

import pytest
from feeds import FEED, FakeWeb, item, rss

from corpus.errors import FetchError, UnreadableInput
from corpus.feeds import Alternate, Document, Kind, open_document
from corpus.fetched import Fetched
from index.polling import gathering
from index.polling.adding import Turns
from index.polling.gathering import NO_ADDRESS, found, whole

PAGE = "https://olverbote.example/"
OTHER = "https://olverbote.example/sport"
HTML = "".join(
    f'<link rel="alternate" type="application/rss+xml" title="{name}" href="/{name}">'
    for name in ("feed", "sport")
).encode()


@pytest.fixture
def web():
    web = FakeWeb()
    web.pages = {PAGE: HTML, FEED: rss([item(1)]), OTHER: rss([item(2)])}
    return web


@pytest.fixture
def turns():
    return Turns(0)


def test_a_feed_itself(web, turns, sandbox):
    """The address of a feed is that of the feed."""
    had = found(web, FEED, turns, sandbox)
    assert (had.url, had.page, had.others, len(had.document.entries)) == (FEED, "", (), 1)


def test_a_page(web, turns, sandbox):
    """A page leads to the first feed that it names, and says which others it names."""
    had = found(web, PAGE, turns, sandbox)
    assert (had.url, had.page, had.others) == (FEED, PAGE, (Alternate(OTHER, "sport"),))


def test_a_page_whose_first_feed_is_gone(web, turns, sandbox):
    """A page leads to the first feed that can be read."""
    del web.pages[FEED]
    had = found(web, PAGE, turns, sandbox)
    assert (had.url, had.others) == (OTHER, (Alternate(FEED, "feed"),))


def test_none(web, turns, sandbox):
    """What is no address, and a page without a feed that can be read, are refused."""
    web.pages = {PAGE: HTML, FEED: b"<html>", OTHER: b"<html>"}
    with pytest.raises(UnreadableInput):
        found(web, PAGE, turns, sandbox)
    with pytest.raises(FetchError):
        found(web, "https://x.example/", turns, sandbox)
    with pytest.raises(UnreadableInput) as caught:
        found(web, "feed", turns, sandbox)
    assert caught.value.reason == NO_ADDRESS


def sitemap(*links):
    return f"<urlset>{''.join(f'<url><loc>{link}</loc></url>' for link in links)}</urlset>".encode()


def test_an_index(web, turns, sandbox, monkeypatch):
    """Its sitemaps are put together; those that cannot be had are named, and too much is counted."""
    monkeypatch.setattr(gathering, "MOST_ENTRIES", 3)
    names = "".join(f"<sitemap><loc>/{name}.xml</loc></sitemap>" for name in ("a", "gone", "page", "b"))
    index = open_document(Fetched(url=FEED, data=f"<sitemapindex>{names}</sitemapindex>".encode()), sandbox)
    web.pages = {
        f"{PAGE}a.xml": sitemap("https://x.example/1", "https://x.example/2"),
        f"{PAGE}b.xml": sitemap("https://x.example/2", "https://x.example/3", "https://x.example/4"),
        f"{PAGE}page.xml": b"<html>",
    }
    document = whole(web, index, turns, sandbox)
    assert [entry.guid for entry in document.entries] == [f"https://x.example/{n}" for n in (1, 2, 3)]
    assert [error.where for error in document.broken] == [f"{PAGE}gone.xml", f"{PAGE}page.xml"]
    assert (document.kind, document.left_out) == (Kind.SITEMAPS, 1)


def test_no_index(web, turns, sandbox):
    """What is no index stays as it is, without a request."""
    assert (whole(web, Document(title="x"), turns, sandbox), web.asked) == (Document(title="x"), [])
