"""RSS 0.9x, 1.0, 2.0 and Atom → their entries."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import timedelta
from io import BytesIO
from typing import Any

from corpus.clean import one_line
from corpus.errors import InputError, InvalidRecord, UnreadableInput
from corpus.feeds.document import Document
from corpus.feeds.fulltext import is_whole
from corpus.feeds.links import absolute
from corpus.fetched import Fetched
from corpus.followed import Entry

NOTHING_TO_FOLLOW = "the entry has neither an address nor a text"
NO_FEED = "is neither a feed nor a sitemap nor a page that names one"
_PERIODS = {
    "hourly": timedelta(hours=1),
    "daily": timedelta(days=1),
    "weekly": timedelta(weeks=1),
    "monthly": timedelta(days=30),
    "yearly": timedelta(days=365),
}
_MOST_MINUTES = 60 * 24 * 365
_HTML = frozenset({"text/html", "application/xhtml+xml"})


def read_syndicated(fetched: Fetched) -> Document:
    """Read a feed, however broken.

    Args:
        fetched: Its address and bytes.

    Returns:
        What can be read of it.

    Raises:
        UnreadableInput: It is no feed.
    """
    # A tenth of a second that `status` must not pay.
    import feedparser  # type: ignore[import-untyped]  # noqa: PLC0415  # no types; late as above

    # As a stream: what is no stream would be tried as the name of a file first.
    try:
        parsed = feedparser.parse(BytesIO(fetched.data), response_headers=_headers(fetched))
    except (ValueError, LookupError, AttributeError, TypeError, RecursionError):
        # What hostile files made it raise so far.
        raise UnreadableInput(fetched.url, NO_FEED) from None
    if not parsed.entries and not parsed.get("version"):
        raise UnreadableInput(fetched.url, NO_FEED)
    read = [_entry(fetched.url, number, each) for number, each in enumerate(parsed.entries, 1)]
    return Document(
        title=_line(parsed.feed, "title"),
        entries=tuple(each for each in read if isinstance(each, Entry)),
        broken=tuple(each for each in read if isinstance(each, InputError)),
        pause=_pause(parsed.feed),
    )


def _headers(fetched: Fetched) -> dict[str, str]:
    # Whatever kind of file the server takes it for, it is read as a feed.
    charset = f"; charset={fetched.charset}" if re.fullmatch(r"[\w.:-]+", fetched.charset) else ""
    return {"content-location": fetched.url, "content-type": f"application/xml{charset}"}


def _entry(url: str, number: int, given: Mapping[str, Any]) -> Entry | InputError:
    link = next(filter(None, (absolute(url, each) for each in _links(given))), "")
    content = _content(given)
    if not link and not content:
        name = _line(given, "title")[:80] or f"#{number}"
        return InvalidRecord(f"{url} ({name})", NOTHING_TO_FOLLOW)
    published = _line(given, "published") or _line(given, "created") or _line(given, "updated")
    return Entry(
        guid=_line(given, "id") or link or _line(given, "title") or content[:200],
        link=link,
        title=_line(given, "title"),
        author=_line(given, "author"),
        published=published,
        updated=_line(given, "updated"),
        content=content,
    )


def _links(given: Mapping[str, Any]) -> Iterator[str]:
    named = [each for each in given.get("links", ()) if each.get("href")]
    yield from (each["href"] for each in named if each.get("rel") == "alternate")
    # feedparser takes any guid for an address unless the feed says that it is none.
    yield from (each for each in (_line(given, "link"), _line(given, "id")) if each.startswith("http"))


def _content(given: Mapping[str, Any]) -> str:
    texts = [each.get("value") or "" for each in given.get("content", ()) if each.get("type") in _HTML]
    longest = max(texts, key=len, default="")
    return longest if is_whole(longest) else ""


def _pause(feed: Mapping[str, Any]) -> timedelta | None:
    """Read <ttl> and sy:updatePeriod; the longer one counts."""
    ttl = _line(feed, "ttl")
    minutes = int(ttl) if re.fullmatch(r"\d{1,7}", ttl) else 0
    period = _PERIODS.get(_line(feed, "sy_updateperiod").lower(), timedelta())
    times = _line(feed, "sy_updatefrequency")
    often = int(times) if re.fullmatch(r"\d{1,4}", times) else 1
    pause = max(timedelta(minutes=min(minutes, _MOST_MINUTES)), period / max(often, 1))
    return pause or None


def _line(of: Mapping[str, Any], name: str) -> str:
    # feedparser's own `get` takes one date for another.
    value = dict.get(of, name)  # type: ignore[call-overload]
    return one_line(value) if isinstance(value, str) else ""
