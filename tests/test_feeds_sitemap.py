"""Sitemaps, news sitemaps and indexes."""

import pytest
from feeds import FEED

from corpus.errors import UnreadableInput
from corpus.feeds.document import Kind
from corpus.feeds.sitemap import MOST_SITEMAPS, read_sitemap
from corpus.feeds.syndicated import NOTHING_TO_FOLLOW
from corpus.fetched import Fetched
from corpus.followed import Entry

OPEN = (
    '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
    ' xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">'
)
NEWS = """<url><loc>https://olverbote.example/brücke</loc><lastmod>2025-02-13</lastmod>
 <image:image><image:loc>https://olverbote.example/bild.jpg</image:loc>
  <image:title>Bild</image:title></image:image>
 <news:news><news:publication><news:name>Olverbote</news:name>
  <news:language>de</news:language></news:publication>
 <news:publication_date>2025-02-12T09:30:00+01:00</news:publication_date>
  <news:title>Die Brücke</news:title></news:news></url>"""


def read(text):
    return read_sitemap(Fetched(url=FEED, data=text.encode()))


def url(address, more=""):
    return f"<url><loc>{address}</loc>{more}</url>"


def test_news():
    """A news sitemap says title, outlet and date; pictures are no part of it."""
    assert read(f"{OPEN}{NEWS}</urlset>").entries == (
        Entry(
            guid="https://olverbote.example/brücke",
            link="https://olverbote.example/brücke",
            title="Die Brücke",
            published="2025-02-12T09:30:00+01:00",
            updated="2025-02-13",
            outlet="Olverbote",
        ),
    )


def test_newest_first_and_only_articles():
    """Entries come with the latest change first; the front page and lists of topics are passed over."""
    dated = [url(f"https://x.example/a{n}", f"<lastmod>2025-02-1{n}</lastmod>") for n in (1, 3, 2)]
    others = [url("https://x.example/"), url("https://x.example"), url("https://x.example/tag/bruecke/")]
    document = read(f"{OPEN}{''.join([*dated, *others, url('https://x.example/undated')])}</urlset>")
    assert [entry.link[-2:] for entry in document.entries] == ["a3", "a2", "a1", "ed"]


def test_broken():
    """Addresses that are none are named, and what breaks off is read as far as it goes."""
    text = (
        f"{OPEN}{url('https://x.example/1')}{url('javascript:x')}<url/>{url('https://x.example/2')}<url><loc>"
    )
    document = read(text)
    assert [entry.link for entry in document.entries] == ["https://x.example/1", "https://x.example/2"]
    assert {error.reason for error in document.broken} == {NOTHING_TO_FOLLOW}
    assert len(document.broken) == 3


def test_index():
    """An index names its sitemaps, the latest changed first, and says how many are too many."""
    named = "".join(
        f"<sitemap><loc>/s{n}.xml</loc><lastmod>2025-01-{n:02}</lastmod></sitemap>" for n in range(1, 26)
    )
    document = read(f"<sitemapindex><!-- x -->{named}</sitemapindex>")
    expected = tuple(f"https://olverbote.example/s{n}.xml" for n in range(25, 5, -1))
    assert (document.kind, document.sitemaps, document.left_out) == (
        Kind.SITEMAPS,
        expected,
        25 - MOST_SITEMAPS,
    )


def test_no_entity_is_fetched(tmp_path):
    """A sitemap cannot bring a file of this machine into an address."""
    secret = tmp_path / "secret"
    secret.write_text("geheim")
    text = f'<!DOCTYPE u [<!ENTITY s SYSTEM "{secret.as_uri()}">]>{OPEN[21:]}{url("https://x.example/a&s;b")}</urlset>'
    assert "geheim" not in str(read(text))


@pytest.mark.parametrize("text", ["", "Text", "<html/>", "<rss/>", "<urls"])
def test_no_sitemap(text):
    """What is none is refused."""
    with pytest.raises(UnreadableInput):
        read(text)
