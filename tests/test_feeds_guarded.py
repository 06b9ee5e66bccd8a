"""Feeds opened in another process."""

from datetime import timedelta

import pytest
from feeds import FEED, WHOLE, item, rss

from corpus.errors import UnreadableInput
from corpus.feeds import Alternate, open_document, open_named, printed
from corpus.feeds.reading import read_document
from corpus.fetched import Fetched
from corpus.followed import Entry

PAGE = b'<link rel="alternate" type="application/rss+xml" title="Olverbote" href="/feed">'
SITEMAPS = b"<sitemapindex><sitemap><loc>https://olverbote.example/s.xml</loc></sitemap></sitemapindex>"


@pytest.mark.parametrize(
    ("data", "charset"),
    [
        (rss([item(1), "<item><title>Leer</title></item>", item(2)]), ""),
        (rss([item(1)]).replace(b"<channel>", b"<channel><ttl>90</ttl>"), "utf-8"),
        (SITEMAPS, ""),
        (
            "<rss><channel><item><title>Brücke</title><guid>x:1</guid></item></channel></rss>".encode(
                "cp1252"
            ),
            "cp1252",
        ),
    ],
)
def test_it_is_read_as_here(sandbox, data, charset):
    """Entries, what is broken, the pause and the encoding that the server names come through."""
    fetched = Fetched(url=FEED, data=data, charset=charset)
    here, there = read_document(fetched), open_document(fetched, sandbox)
    assert repr(there) == repr(here)
    assert [error.where for error in there.broken] == [error.where for error in here.broken]


def test_a_pause(sandbox):
    """What a feed says of its rhythm is a span of time."""
    data = rss([item(1)]).replace(b"<channel>", b"<channel><ttl>90</ttl>")
    assert open_document(Fetched(url=FEED, data=data), sandbox).pause == timedelta(minutes=90)


def test_what_is_none(sandbox):
    """The reason comes through."""
    with pytest.raises(UnreadableInput) as caught:
        open_document(Fetched(url=FEED, data=b"<p>x</p>"), sandbox)
    assert str(caught.value) == f"{FEED}: is neither a feed nor a sitemap nor a page that names one"


def test_named(sandbox):
    """The feeds that a page names."""
    named = open_named(Fetched(url=FEED, data=PAGE), sandbox)
    assert named == (Alternate("https://olverbote.example/feed", "Olverbote"),)


def test_the_process_stays(sandbox):
    """Starting one takes longer than most feeds and texts."""
    entry = Entry(guid="1", title="T", content=WHOLE)
    fetched = Fetched(url=FEED, data=rss([item(1)]))
    for read in (lambda: printed(entry, sandbox), lambda: open_document(fetched, sandbox)):
        read()
        before = list(sandbox._idle)
        read()
        assert sandbox._idle == before
