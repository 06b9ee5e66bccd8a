"""What kind of document an address gave."""

import gzip
import json

import pytest
from feeds import FEED, item, rss

from corpus.errors import UnreadableInput
from corpus.feeds.document import Kind
from corpus.feeds.links import Alternate
from corpus.feeds.reading import MOST_BYTES, named_feeds, read_document
from corpus.fetched import Fetched

JSON = json.dumps({"items": [{"id": "1", "url": "/1"}]}).encode()
SITEMAP = b"<urlset><url><loc>https://x.example/1</loc></url></urlset>"
INDEX = b"<sitemapindex><sitemap><loc>/s.xml</loc></sitemap></sitemapindex>"
PAGE = (
    b'<!doctype html><html><link rel="alternate" type="application/rss+xml" href="/feed"><p>\xc3\xbc</html>'
)


def fetched(data):
    return Fetched(url=FEED, data=data, media_type="text/html")


@pytest.mark.parametrize(
    ("data", "kind", "entries"),
    [
        (rss([item(1)]), Kind.FEED, 1),
        (b"\n<!-- hallo -->\n" + rss([item(1)])[38:], Kind.FEED, 1),
        (b"\xef\xbb\xbf" + JSON, Kind.FEED, 1),
        (SITEMAP, Kind.SITEMAP, 1),
        (b"<!-- <rss> -->" + SITEMAP, Kind.SITEMAP, 1),
        (gzip.compress(SITEMAP, mtime=0), Kind.SITEMAP, 1),
        (INDEX, Kind.SITEMAPS, 0),
    ],
)
def test_read_document(data, kind, entries):
    """The content decides, whatever the server calls it."""
    document = read_document(fetched(data))
    assert (document.kind, len(document.entries)) == (kind, entries)


@pytest.mark.parametrize(
    "data", [PAGE, b"", b"\x1f\x8bkaputt", b"%PDF-1.7", gzip.compress(b" " * (MOST_BYTES + 1), mtime=0)]
)
def test_no_document(data):
    """Pages, other files, and what grows too large when it is unpacked, are refused."""
    with pytest.raises(UnreadableInput):
        read_document(fetched(data))


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (PAGE, (Alternate("https://olverbote.example/feed", ""),)),
        (rss([item(1)]), ()),
        (SITEMAP, ()),
        (JSON, ()),
        (b"\x00\x01\x02", ()),
    ],
)
def test_named_feeds(data, expected):
    """Only a page names feeds."""
    assert named_feeds(fetched(data)) == expected
