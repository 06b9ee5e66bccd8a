"""Feeds and lists of feeds."""

from html import escape

from hostile.case import feed, opml
from hostile.files import LAUGHS, OUTSIDE
from hostile.stories import story, title

NO_FEED = "is neither a feed nor a sitemap nor a page that names one"
NO_OPML = "is no OPML that can be read; export the list of feeds again"
NOTHING = "the entry has neither an address nor a text"
ELSEWHERE = "is not there (404)"
TOO_MUCH = "it made its reader fail or asked for too much memory; split it"


def _item(place, link="", date="Wed, 12 Feb 2025 09:30:00 +0100"):
    text = "".join(f"<p>{story(place)}</p>" for _ in range(3))
    return (
        f"<item><title>{title(place)}</title><link>{link or f'/{place}'}</link><pubDate>{date}</pubDate>"
        f"<content:encoded>{escape(text)}</content:encoded></item>"
    )


def _rss(*items, head=""):
    return (
        f"{head}<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel>"
        f"<title>Talbote</title>{''.join(items)}</channel></rss>"
    ).encode()


def _told(place, **more):
    return {"title": title(place), "source": "Talbote", "published": "2025-02-12T08:30:00+00:00", **more}


_PLACES = [f"Ort-{number}" for number in range(1, 50)]
CASES = (
    feed(
        "one broken entry among fifty",
        lambda: _rss(
            *map(_item, _PLACES[:20]), "<item><title>Nichts</title></item>", *map(_item, _PLACES[20:])
        ),
        NOTHING,
        *map(_told, _PLACES),
    ),
    feed(
        "a billion laughs in a feed",
        lambda: _rss(_item("Lachfeed").replace("</title>", " &a12;</title>"), head=LAUGHS),
        {"source": "Talbote"},
    ),
    feed(
        "a feed that wants a file of this machine",
        lambda: _rss(_item("Fremdfeed").replace("</title>", " &a12;</title>"), head=OUTSIDE),
        {"source": "Talbote"},
    ),
    feed("a feed without an end", lambda: _rss(_item("Halbfeed"))[:-20], _told("Halbfeed")),
    feed(
        "an entry of the future",
        lambda: _rss(_item("Zukunft", date="Fri, 01 Jan 2999 00:00:00 GMT")),
        _told("Zukunft", published=""),
    ),
    feed(
        "an entry whose address is a script",
        lambda: _rss(_item("Skriptfeed", link="javascript:alert(1)")),
        _told("Skriptfeed", url=""),
    ),
    feed(
        "an entry that is on this machine",
        lambda: _rss("<item><title>x</title><link>http://127.0.0.1/</link></item>"),
        "127.0.0.1 lies in a network that is not public",
    ),
    feed(
        "1,000,000 entries of nothing",
        lambda: b'{"version":"https://jsonfeed.org/version/1","items":[' + b"{}," * 999_999 + b"{}]}",
        TOO_MUCH,
    ),
    feed(
        "1,000,000 elements of a feed in one another",
        lambda: b"<rss><channel>" + b"<a>" * 1_000_000,
        "reading it took longer than 1 s; split it",
        timeout_s=1,
    ),
    feed("100,000 lists in one another in a feed", lambda: b'{"version": ' + b"[" * 100_000, NO_FEED),
    feed(
        "a sitemap of files of this machine",
        lambda: b"<urlset><url><loc>file:///etc/passwd</loc></url></urlset>",
        NOTHING,
    ),
    feed(
        "an index of sitemaps that names itself",
        lambda: b"<sitemapindex><sitemap><loc>/feed</loc></sitemap></sitemapindex>",
    ),
    feed("a page in the place of a feed", lambda: b"<html><p>x</p></html>", NO_FEED),
    opml(
        "a billion laughs in a list of feeds",
        f"{LAUGHS}<opml><body><outline xmlUrl='&a12;'/></body></opml>".encode,
        "names no feeds",
    ),
    opml(
        "a list that wants a file of this machine",
        f"{OUTSIDE}<opml><body><outline text='&a12;'/></body></opml>".encode,
        "names no feeds",
    ),
    opml("1,000,000 outlines in one another", lambda: b"<opml>" + b"<outline>" * 1_000_000, "names no feeds"),
)
