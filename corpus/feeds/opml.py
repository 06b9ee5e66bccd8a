"""Lists of feeds that programs exchange (OPML 2.0, http://opml.org/spec2.opml)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from corpus.clean import one_line
from corpus.errors import UnreadableInput
from corpus.feeds.links import absolute

NO_OPML = "is no OPML that can be read; export the list of feeds again"
NO_FEEDS = "names no feeds"
# What XML cannot hold, however it is escaped.
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Outline:
    """A feed in a list.

    Attributes:
        url: Its address.
        title: What it is called; may be empty.
        page: Address of the page that it belongs to; may be empty.
    """

    url: str
    title: str = ""
    page: str = ""


def read_opml(name: str, data: bytes) -> tuple[Outline, ...]:
    """Read a list of feeds, also one in folders.

    Args:
        name: The file's name, for errors.
        data: The whole file.

    Returns:
        Each feed once, in order.

    Raises:
        UnreadableInput: It is no OPML, or names no feeds.
    """
    from lxml import etree  # type: ignore[import-untyped]  # noqa: PLC0415  # no types; `--help` must be quick

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, recover=True, load_dtd=False
    )
    try:
        root = etree.fromstring(data.lstrip(), parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None or root.tag != "opml":
        raise UnreadableInput(name, NO_OPML)
    found = {outline.url: outline for outline in map(_outline, root.iter("outline")) if outline.url}
    if not found:
        raise UnreadableInput(name, NO_FEEDS)
    return tuple(found.values())


def write_opml(outlines: Iterable[Outline]) -> str:
    """Write a list of feeds.

    Args:
        outlines: The feeds.

    Returns:
        The file's text.
    """
    from lxml import etree  # noqa: PLC0415 - as above

    root = etree.Element("opml", version="2.0")
    etree.SubElement(etree.SubElement(root, "head"), "title").text = "Beleg"
    body = etree.SubElement(root, "body")
    for outline in outlines:
        named = {"text": outline.title or outline.url, "title": outline.title, "htmlUrl": outline.page}
        given = {name: _NO_XML.sub("", value) for name, value in named.items() if value}
        etree.SubElement(body, "outline", type="rss", xmlUrl=_NO_XML.sub("", outline.url), **given)
    text: bytes = etree.tostring(root, pretty_print=True, xml_declaration=True, encoding="utf-8")
    return text.decode()


def _outline(element: Any) -> Outline:
    # Programs differ in how they write the names.
    given = {name.lower(): value for name, value in element.attrib.items()}
    title = one_line(given.get("title") or given.get("text") or "")
    url = absolute("", given.get("xmlurl", ""))
    return Outline(url, "" if title == url else title, absolute("", given.get("htmlurl", "")))
