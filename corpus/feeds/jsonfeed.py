"""JSON Feed 1.0 and 1.1 → its entries (https://www.jsonfeed.org/version/1.1/)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape
from typing import Any

from corpus.clean import one_line
from corpus.errors import EmptyInput, InputError, InvalidRecord, UnreadableInput
from corpus.feeds.document import Document
from corpus.feeds.fulltext import is_whole
from corpus.feeds.links import absolute
from corpus.feeds.syndicated import NO_FEED, NOTHING_TO_FOLLOW
from corpus.fetched import Fetched
from corpus.followed import Entry
from corpus.readers.decoding import decode


def read_json_feed(fetched: Fetched) -> Document:
    """Read a JSON Feed.

    Args:
        fetched: Its address and bytes.

    Returns:
        What can be read of it.

    Raises:
        UnreadableInput: It is none.
    """
    feed = _parsed(fetched)
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(feed, dict) or not isinstance(items, list):
        raise UnreadableInput(fetched.url, NO_FEED)
    read = [_entry(fetched.url, number, item) for number, item in enumerate(items, 1)]
    return Document(
        title=_line(feed, "title"),
        entries=tuple(each for each in read if isinstance(each, Entry)),
        broken=tuple(each for each in read if isinstance(each, InputError)),
    )


def _parsed(fetched: Fetched) -> object:
    try:
        return json.loads(decode(fetched.url, fetched.data), strict=False)
    except (ValueError, RecursionError, EmptyInput):
        raise UnreadableInput(fetched.url, NO_FEED) from None


def _entry(url: str, number: int, item: object) -> Entry | InputError:
    if not isinstance(item, dict):
        return InvalidRecord(f"{url} (#{number})", NOTHING_TO_FOLLOW)
    link, content = absolute(url, _line(item, "url")), _content(item)
    if not link and not content:
        name = _line(item, "title")[:80] or f"#{number}"
        return InvalidRecord(f"{url} ({name})", NOTHING_TO_FOLLOW)
    # Version 1.0 allowed numbers.
    guid = one_line(str(item.get("id") or ""))
    return Entry(
        guid=guid or link or content[:200],
        link=link,
        title=_line(item, "title"),
        author=_authors(item),
        published=_line(item, "date_published"),
        updated=_line(item, "date_modified"),
        content=content,
    )


def _content(item: Mapping[str, Any]) -> str:
    markup, text = item.get("content_html"), item.get("content_text")
    if isinstance(text, str) and not isinstance(markup, str):
        markup = "".join(f"<p>{escape(part)}</p>" for part in text.split("\n\n"))
    return markup if isinstance(markup, str) and is_whole(markup) else ""


def _authors(item: Mapping[str, Any]) -> str:
    given = item.get("authors") or [item.get("author")]
    named = (
        [_line(each, "name") for each in given if isinstance(each, dict)] if isinstance(given, list) else []
    )
    return ", ".join(filter(None, named))


def _line(of: Mapping[str, Any], name: str) -> str:
    value = of.get(name)
    return one_line(value) if isinstance(value, str) else ""
