"""Sitemaps, news sitemaps and indexes of sitemaps → the addresses that they name (sitemaps.org)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from corpus.clean import one_line
from corpus.errors import InputError, InvalidRecord, UnreadableInput
from corpus.feeds.document import Document, Kind
from corpus.feeds.links import absolute
from corpus.feeds.syndicated import NO_FEED, NOTHING_TO_FOLLOW
from corpus.fetched import Fetched
from corpus.followed import Entry

# What the protocol allows in one file.
MOST_ENTRIES = 50_000
# Of an index; more would be an outlet's whole past.
MOST_SITEMAPS = 20
_NOT_ARTICLES = re.compile(
    r"/(?:tags?|themen?|topics?|categor(?:y|ies)|kategorien?|authors?|autor(?:en)?|search|suche|page/\d+|"
    r"impressum|imprint|datenschutz|privacy|kontakt|contact|about|agb)(?:/|$)",
    re.IGNORECASE,
)


def read_sitemap(fetched: Fetched) -> Document:
    """Read a sitemap or an index of them, however broken.

    Args:
        fetched: Its address and bytes.

    Returns:
        What can be read of it; addresses that cannot be articles are passed over.

    Raises:
        UnreadableInput: It is none.
    """
    root = _tree(fetched.data)
    name = _name(root) if root is not None else ""
    if name == "sitemapindex":
        return _index(fetched.url, root)
    if name != "urlset":
        raise UnreadableInput(fetched.url, NO_FEED)
    urls = [child for child in root if _name(child) == "url"]
    read = [_entry(fetched.url, number, each) for number, each in enumerate(urls[:MOST_ENTRIES], 1)]
    entries = [each for each in read if isinstance(each, Entry) and _may_be_article(each)]
    # The newest first, since many may be too many; what has no date stays in its order behind.
    entries.sort(key=lambda entry: entry.published or entry.updated, reverse=True)
    return Document(
        kind=Kind.SITEMAP,
        entries=tuple(entries),
        broken=tuple(each for each in read if isinstance(each, InputError)),
        left_out=len(urls) - len(read),
    )


def _tree(data: bytes) -> Any:
    from lxml import etree  # type: ignore[import-untyped]  # noqa: PLC0415  # no types; `--help` must be quick

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, recover=True, load_dtd=False
    )
    try:
        return etree.fromstring(data.lstrip(), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _index(url: str, root: Any) -> Document:
    named = [_texts(child) for child in root if _name(child) == "sitemap"]
    named.sort(key=lambda texts: texts.get("lastmod", ""), reverse=True)
    found = dict.fromkeys(filter(None, (absolute(url, texts.get("loc", "")) for texts in named)))
    sitemaps = tuple(found)
    left_out = max(0, len(sitemaps) - MOST_SITEMAPS)
    return Document(kind=Kind.SITEMAPS, sitemaps=sitemaps[:MOST_SITEMAPS], left_out=left_out)


def _entry(url: str, number: int, element: Any) -> Entry | InputError:
    texts = _texts(element)
    link = absolute(url, texts.get("loc", ""))
    if not link:
        return InvalidRecord(f"{url} (#{number})", NOTHING_TO_FOLLOW)
    return Entry(
        guid=link,
        link=link,
        title=texts.get("news.title", ""),
        # The day of the last change says nothing of when it appeared.
        published=texts.get("news.publication_date", ""),
        updated=texts.get("lastmod", ""),
        outlet=texts.get("news.name", ""),
    )


def _texts(element: Any) -> dict[str, str]:
    """Return the texts of an entry by their elements' names, those of its news under "news."."""
    return {
        f"{prefix}{_name(each)}": one_line(each.text)
        for prefix, each in _elements(element, "")
        if isinstance(each.text, str) and each.text.strip()
    }


def _elements(element: Iterable[Any], prefix: str) -> Iterator[tuple[str, Any]]:
    for child in element:
        if _name(child) in {"news", "publication"}:
            yield from _elements(child, "news.")
        elif _name(child) != "image":
            yield prefix, child


def _may_be_article(entry: Entry) -> bool:
    path = re.sub(r"^https?://[^/?#]*", "", entry.link).partition("?")[0]
    return bool(entry.title) or (path.strip("/") != "" and not _NOT_ARTICLES.search(path))


def _name(element: Any) -> str:
    # Comments have a function in its place.
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
