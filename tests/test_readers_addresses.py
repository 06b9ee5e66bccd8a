"""An address → what is read there."""

import gzip
import json
import sys

import pytest
from fake_fetching import PAGE, TEXT, FakeFetching, page
from hypothesis import given, settings
from hypothesis import strategies as st
from pdfs import pdf

from corpus.article import Article, DatedBy
from corpus.errors import FetchError, InputError
from corpus.fetched import Fetched
from corpus.readers.addresses import read_address
from corpus.readers.failures import UNKNOWN
from corpus.readers.plain import is_address
from corpus.readers.sandbox import Sandbox

URL = "https://talbote.example/stadt/bruecke"
ARTICLE = Article(
    title="Erfundene Brücke gesperrt",
    text=TEXT,
    url=URL,
    source="Talbote",
    published="2025-02-12",
    published_as="2025-02-12",
    dated_by=DatedBy.META,
    language="de",
)
FEED = "is a feed or a sitemap, not an article; follow it with `feed add`, on Telegram with /feed"


@pytest.fixture(scope="module")
def read(sandbox):
    """Reads what a server answers."""

    def reading(url=URL, data=b"", media_type="", charset=""):
        fetched = Fetched(url=url, data=data, media_type=media_type, charset=charset)
        return list(read_address(FakeFetching(fetched), url, sandbox))

    return reading


@pytest.mark.parametrize(
    "url",
    [
        URL,
        f"{URL}?utm_source=x&fbclid=y",
        f"{URL}#kommentare",
        f"{URL}?wt_mc=newsletter#top",
    ],
)
def test_one_article_whatever_way_it_was_come_by(url, sandbox):
    """Trackers and fragments do not make another article."""
    assert list(read_address(FakeFetching(page(url)), url, sandbox)) == [ARTICLE]


def test_where_it_was_found_after_redirects(sandbox):
    """The address is that at which the article stood in the end."""
    fetching = FakeFetching()
    fetching.answers["https://kurz.example/1"] = page(URL)
    assert list(read_address(fetching, "https://kurz.example/1", sandbox)) == [ARTICLE]


@pytest.mark.parametrize(
    "media_type", ["text/html", "application/xhtml+xml", "", "text/plain", "application/octet-stream"]
)
def test_a_page_under_any_type(read, media_type):
    """A page is known by its first bytes where the server does not say that it is one."""
    assert read(data=PAGE.format(text=TEXT).encode(), media_type=media_type) == [ARTICLE]


@pytest.mark.parametrize(
    ("encoding", "meta", "charset"),
    [
        ("cp1252", "", "iso-8859-1"),
        ("cp1252", "<meta charset='windows-1252'>", "utf-8"),
        ("utf-8", "<meta charset='iso-8859-1'>", "iso-8859-1"),
        ("utf-16", "", "utf-8"),
        ("iso8859-2", "<meta charset='iso-8859-2'>", "iso-8859-1"),
        ("cp1252", "", "no-such"),
    ],
)
def test_encodings(read, encoding, meta, charset):
    """What the server says of the encoding counts after the bytes and the page itself."""
    data = PAGE.format(text=TEXT.replace("„", "»").replace("“", "«")).replace("<head>", f"<head>{meta}")
    data = data.replace("»", '"').replace("«", '"').encode(encoding)
    [found] = read(data=data, media_type="text/html", charset=charset)
    assert (found.title, found.text) == (ARTICLE.title, TEXT.replace("„", '"').replace("“", '"'))


def test_a_pdf(read):
    """A PDF keeps the address that it came from, whatever the server calls it."""
    for media_type in ("application/pdf", "text/html", ""):
        [found] = read(url=f"{URL}.pdf?utm_source=x", data=pdf([[TEXT]]), media_type=media_type)
        assert (found.url, found.text[:20]) == (f"{URL}.pdf", TEXT[:20])


def test_plain_text(read):
    """Plain text is an article with its address; the server's word for its encoding is a hint."""
    [found] = read(
        data=TEXT.replace("„", "").replace("“", "").encode("cp1252"),
        media_type="text/plain",
        charset="cp1252",
    )
    assert found == Article(text=TEXT.replace("„", "").replace("“", ""), url=URL, language="de")


def test_lines_of_json(read):
    """Lines are articles with the addresses that they name themselves."""
    lines = "\n".join(json.dumps({"text": TEXT, "url": f"{URL}/{n}"}) for n in (1, 2))
    for url, media_type in ((URL, "application/x-ndjson"), (f"{URL}.jsonl", "text/plain")):
        assert [found.url for found in read(url, lines.encode(), media_type)] == [f"{URL}/1", f"{URL}/2"]


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (b"<rss version='2.0'></rss>", "application/rss+xml"),
        (b"<?xml version='1.0'?>\n<!-- x --><feed xmlns='http://www.w3.org/2005/Atom'/>", "text/html"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><urlset/>", "application/xml"),
        (b"<sitemapindex></sitemapindex>", "text/xml"),
        (b'{"title": "x", "version": "https://jsonfeed.org/version/1.1", "items": []}', "application/json"),
        (b"{}", "application/feed+json"),
    ],
)
def test_feeds(read, data, media_type):
    """A feed or a sitemap is no article, and the reason says what to do with one."""
    assert [str(error) for error in read(data=data, media_type=media_type)] == [f"{URL}: {FEED}"]


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (b"\x89PNG\r\n", "image/png"),
        (b'{"a": 1}', "application/json"),
        (gzip.compress(b"x", mtime=0), "application/gzip"),
    ],
)
def test_other_types(read, data, media_type):
    """What is no article's file is refused by its type."""
    [error] = read(data=data, media_type=media_type)
    assert error.reason == UNKNOWN


def test_nothing_there(read, sandbox):
    """An empty answer and one that cannot be had give one sentence each."""
    assert [str(error) for error in read()] == [f"{URL}: is empty; there is nothing to add"]
    [error] = read_address(FakeFetching(), URL, sandbox)
    assert (type(error), str(error)) == (FetchError, f"{URL}: is not there (404)")


@settings(max_examples=40)
@given(
    st.binary() | st.text().map(str.encode),
    st.sampled_from(["text/html", "text/plain", "", "application/pdfx"]),
)
def test_any_bytes(read, data, media_type):
    """Whatever a server sends comes out as articles or as an error, never as an exception."""
    for found in read(data=data, media_type=media_type):
        assert isinstance(found, Article) != isinstance(found, InputError)


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "data:text/html,Erfunden", "ftp://x.example/1", "HTTP://X.example"]
)
def test_an_address_of_any_scheme_is_one(url):
    """So it is refused by whoever fetches, with the reason, rather than looked for as a file."""
    assert is_address(url)
    assert not is_address(f"Siehe {url}")


@pytest.mark.parametrize(
    ("data", "media_type"),
    [(PAGE.format(text=TEXT).encode(), "text/html"), (pdf([[TEXT]]), "application/pdf")],
)
def test_what_is_fetched_is_opened_elsewhere(data, media_type):
    """A page costs no more than the process that opens it, as a file does."""
    with Sandbox(command=(sys.executable, "-c", "")) as dead:
        fetching = FakeFetching(Fetched(url=URL, data=data, media_type=media_type))
        [error] = read_address(fetching, URL, dead)
    assert error.reason == "it made its reader fail or asked for too much memory; split it"
