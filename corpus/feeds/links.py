"""Addresses in feeds and pages: made absolute, and found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit

from corpus.clean import one_line

LONGEST_URL = 2_000
_TYPES = frozenset(
    {
        "application/rss+xml",
        "application/atom+xml",
        "application/rdf+xml",
        "application/feed+json",
        "application/json",
    }
)


@dataclass(frozen=True, slots=True)
class Alternate:
    """A feed that a page names.

    Attributes:
        url: Its address.
        title: What the page calls it; may be empty.
    """

    url: str
    title: str


def absolute(base: str, link: str) -> str:
    """Resolve a link.

    Args:
        base: Address of the document that has it.
        link: As it is written there.

    Returns:
        An address of http or https; empty where it is none.
    """
    link = "".join(link.split())
    if not link:
        return ""
    try:
        url = urljoin(base, link)
        parts = urlsplit(url)
        is_address = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        # Brackets that are no IPv6 address.
        return ""
    return url if is_address and len(url) <= LONGEST_URL else ""


def host(url: str) -> str:
    """Return the host of an address, without "www."; empty where there is none."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def alternates(base: str, markup: str) -> tuple[Alternate, ...]:
    """Find the feeds that a page names by <link rel="alternate">.

    Args:
        base: Address of the page.
        markup: Its HTML.

    Returns:
        Those with an address, in the page's order; feeds of comments last.
    """
    # Half of what `--help` may take.
    from lxml import etree, html  # type: ignore[import-untyped]  # noqa: PLC0415  # no types; late as above

    try:
        tree = html.document_fromstring(markup.encode(), parser=html.HTMLParser(encoding="utf-8"))
    except (etree.ParserError, ValueError):
        return ()
    found = [_alternate(base, link) for link in tree.iterfind(".//link")]
    named = dict.fromkeys(one for one in found if one)
    return tuple(sorted(named, key=lambda one: "comment" in f"{one.url} {one.title}".lower()))


def _alternate(base: str, link: Any) -> Alternate | None:
    kinds = (link.get("rel") or "").lower().split()
    media_type = (link.get("type") or "").partition(";")[0].strip().lower()
    url = absolute(base, link.get("href") or "")
    if "alternate" not in kinds or media_type not in _TYPES or not url:
        return None
    # WordPress names its programming interface in the same way.
    if media_type == "application/json" and "feed" not in url.lower():
        return None
    return Alternate(url, one_line(link.get("title") or ""))
