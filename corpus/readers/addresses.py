"""An address → what is read there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import replace
from mimetypes import guess_extension
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from corpus.article import Article
from corpus.errors import EmptyInput, InputError, UnreadableInput
from corpus.fetched import Fetched, Fetching
from corpus.readers.decoding import decode
from corpus.readers.failures import failed
from corpus.readers.files import read_bytes
from corpus.readers.page.canonical import tidy
from corpus.readers.sandbox import Sandbox

_FEED = "is a feed or a sitemap, not an article; follow it with `feed add`, on Telegram with /feed"
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_FEEDS = frozenset(
    {
        *("application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json"),
        *("text/x-opml", "text/x-opml+xml"),
    }
)
_ENDINGS = {
    **dict.fromkeys(("application/jsonl", "application/x-ndjson", "application/x-jsonlines"), ".jsonl"),
    **dict.fromkeys(("text/markdown", "text/x-markdown"), ".md"),
    "application/pdf": ".pdf",
}
# What servers say of files that they do not know.
_VAGUE = frozenset(
    {"", "text/plain", "application/octet-stream", "binary/octet-stream", "application/download"}
)
_TEXTS = frozenset({"", ".txt", ".text"})
_FIRST = 1_024
_ROOT = re.compile(
    rb"(?:\s|<\?[^>]*\?>|<!--.*?-->)*<(?:rss|feed|rdf:RDF|urlset|sitemapindex|opml)\b", re.DOTALL
)
_JSON_FEED = re.compile(rb"\s*\{[^{}]*\"version\"\s*:\s*\"https?:\\?/\\?/jsonfeed\.org")
_MARKUP = re.compile(
    rb"(?:\s|<\?[^>]*\?>|<!--.*?-->)*<(?:!doctype\s+html|html|head|body)\b", re.DOTALL | re.IGNORECASE
)
_MARKS = (b"\xef\xbb\xbf",)


def read_address(
    fetching: Fetching, url: str, sandbox: Sandbox | None = None
) -> Iterator[Article | InputError]:
    """Read what stands at an address, by what the server says that it is, and by its first bytes.

    Args:
        fetching: Fetches it.
        url: The address, as a person gave it.
        sandbox: Opens what libraries take apart, pages among it; None for one of its own.

    Yields:
        The article; several where lines of JSON are there; or why there is none.
    """
    yield from _guarded(url, _fetched(fetching, url, sandbox))


def read_fetched(fetched: Fetched, sandbox: Sandbox | None = None) -> Iterator[Article | InputError]:
    """Read what was fetched already; see `read_address`."""
    yield from _guarded(fetched.url, _opened(fetched, sandbox))


def _guarded(where: str, found: Iterator[Article | InputError]) -> Iterator[Article | InputError]:
    """Give why nothing (more) was found as one of the things that were."""
    try:
        yield from found
    except InputError as error:
        yield error
    except Exception as error:  # noqa: BLE001 - whatever a library does at foreign bytes, other addresses go on
        yield failed(where, error)


def _fetched(fetching: Fetching, url: str, sandbox: Sandbox | None) -> Iterator[Article | InputError]:
    yield from _opened(fetching.get(url), sandbox)


def _opened(fetched: Fetched, sandbox: Sandbox | None) -> Iterator[Article | InputError]:
    with nullcontext(sandbox) if sandbox else Sandbox() as opener:
        yield from _read(fetched, opener)


def _read(fetched: Fetched, sandbox: Sandbox) -> Iterator[Article | InputError]:
    start = fetched.data[:_FIRST].removeprefix(_MARKS[0])
    if not start.strip():
        raise EmptyInput(fetched.url, "is empty; there is nothing to add")
    if fetched.media_type in _FEEDS or _ROOT.match(start) or _JSON_FEED.match(start):
        raise UnreadableInput(fetched.url, _FEED)
    if start.startswith(b"%PDF-"):
        yield from _of_file(fetched, ".pdf", sandbox)
    elif fetched.media_type in _PAGES or _MARKUP.match(start):
        yield from _of_text(fetched, ".html", sandbox)
    elif (ending := _ending(fetched)) in _TEXTS:
        yield from _named(fetched, _of_text(fetched, ".txt", sandbox))
    else:
        yield from _of_file(fetched, ending, sandbox)


def _ending(fetched: Fetched) -> str:
    """Return the ending of such files; that of the address where the server says nothing of use."""
    named = PurePosixPath(urlsplit(fetched.url).path).suffix.lower()
    if fetched.media_type in _VAGUE and (named or fetched.media_type not in ("", "text/plain")):
        return named or ".bin"
    known = _ENDINGS.get(fetched.media_type) or guess_extension(fetched.media_type) or named
    return known if fetched.media_type not in _VAGUE else ""


def _of_text(fetched: Fetched, kind: str, sandbox: Sandbox) -> Iterator[Article | InputError]:
    # UTF-8 with a mark, so that what a page says of its encoding no longer counts.
    text = decode(fetched.url, fetched.data, fetched.charset)
    return read_bytes(fetched.url, text.encode("utf-8-sig", "replace"), sandbox, kind=kind)


def _of_file(fetched: Fetched, ending: str, sandbox: Sandbox) -> Iterator[Article | InputError]:
    place = fetched.url.partition("?")[0].partition("#")[0]
    name = place if place.lower().endswith(ending) else place + ending
    found = read_bytes(name, fetched.data, sandbox)
    return found if ending == ".jsonl" else _named(fetched, found)


def _named(fetched: Fetched, found: Iterator[Article | InputError]) -> Iterator[Article | InputError]:
    """Give those the address that name none of their own."""
    for each in found:
        if isinstance(each, Article) and not each.url:
            yield replace(each, url=tidy(fetched.url))
        else:
            yield each
