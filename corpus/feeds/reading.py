"""What an address gave → a feed or a sitemap, whatever kind of file the server takes it for."""

from __future__ import annotations

import gzip
import re
import zlib
from dataclasses import replace
from io import BytesIO

from corpus.errors import InputError, UnreadableInput
from corpus.feeds.document import Document
from corpus.feeds.jsonfeed import read_json_feed
from corpus.feeds.links import Alternate, alternates
from corpus.feeds.sitemap import read_sitemap
from corpus.feeds.syndicated import NO_FEED, read_syndicated
from corpus.fetched import Fetched
from corpus.readers.decoding import decode

# Of a sitemap that comes as .gz; what one may have after unpacking elsewhere, too.
MOST_BYTES = 10 * 2**20
TOO_LARGE = "is larger than {limit} MiB; split it"
_HEAD = 2_000
_SITEMAP = re.compile(rb"<(?:\w+:)?(?:urlset|sitemapindex)\b")
_FEED = re.compile(rb"<(?:\w+:)?(?:rss|rdf|feed|channel)\b", re.IGNORECASE)
_GZIP = b"\x1f\x8b"


def read_document(fetched: Fetched) -> Document:
    """Read RSS, Atom, JSON Feed, a sitemap or an index of sitemaps.

    Args:
        fetched: What its address gave.

    Returns:
        What can be read of it; one broken entry spoils nothing.

    Raises:
        UnreadableInput: It is none of these.
    """
    fetched = _unpacked(fetched)
    head = _prolog(fetched.data)
    if head.startswith((b"{", b"[")):
        return read_json_feed(fetched)
    return read_sitemap(fetched) if _SITEMAP.search(head) else read_syndicated(fetched)


def named_feeds(fetched: Fetched) -> tuple[Alternate, ...]:
    """Return the feeds that a page names; none where it is no page."""
    head = _prolog(_unpacked(fetched).data)
    if _SITEMAP.search(head) or _FEED.search(head) or head.startswith((b"{", b"[")):
        return ()
    try:
        return alternates(fetched.url, decode(fetched.url, fetched.data))
    except InputError:
        return ()


def _prolog(data: bytes) -> bytes:
    """Return where the first element must be; comments and white space before it do not count."""
    head = data[: 10 * _HEAD].replace(b"\x00", b"").removeprefix(b"\xef\xbb\xbf")
    return re.sub(rb"<!--.*?-->", b"", head, flags=re.DOTALL).lstrip()[:_HEAD]


def _unpacked(fetched: Fetched) -> Fetched:
    if not fetched.data.startswith(_GZIP):
        return fetched
    try:
        with gzip.GzipFile(fileobj=BytesIO(fetched.data)) as stream:
            data = stream.read(MOST_BYTES + 1)
    except (OSError, EOFError, zlib.error):
        raise UnreadableInput(fetched.url, NO_FEED) from None
    if len(data) > MOST_BYTES:
        raise UnreadableInput(fetched.url, TOO_LARGE, limit=MOST_BYTES // 2**20)
    return replace(fetched, data=data)
