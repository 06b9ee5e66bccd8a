"""Clean markup, as word processors and e-books have it, → blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from corpus.clean import Block

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_NAMES = """
    address article aside blockquote body dd div dl dt figcaption figure footer header hr li main ol p pre
    section table tbody td tfoot th thead tr ul
"""
# What holds paragraphs, and no text of its own but between them.
_BLOCKS = frozenset(_NAMES.split()) | _HEADINGS
_UNSAID = frozenset(
    {"script", "style", "template", "head", "nav", "iframe", "object", "svg", "math", "rt", "rp"}
)
# A document of markup within markup is nobody's text.
_DEEPEST = 200


def blocks(body: Any) -> list[Block]:
    """Take paragraphs, headings, items and rows from an element.

    Args:
        body: Of lxml, with lower-case names without a namespace.

    Returns:
        Those with text in them, in order; a row of a table is one block.
    """
    return [block for block in _walked(body, 0) if block.text]


def _walked(element: Any, depth: int) -> Iterator[Block]:
    if not isinstance(element.tag, str) or element.tag in _UNSAID or depth > _DEEPEST:
        return
    if element.tag == "tr":
        yield Block(" ".join(filter(None, (_text(cell) for cell in element))))
        return
    if not any(child.tag in _BLOCKS for child in element):
        yield Block(_text(element), heading=element.tag in _HEADINGS)
        return
    yield from _mixed(element, depth)


def _mixed(element: Any, depth: int) -> Iterator[Block]:
    """Walk an element whose own text stands between the blocks in it."""
    loose = element.text or ""
    for child in element:
        if child.tag in _BLOCKS:
            yield Block(_plain(loose))
            yield from _walked(child, depth + 1)
            loose = child.tail or ""
        else:
            loose += _raw(child) + (child.tail or "")
    yield Block(_plain(loose))


def _text(element: Any) -> str:
    return _plain(_raw(element))


def _raw(element: Any) -> str:
    """Return the text of an element; only line breaks of its own are line breaks."""
    if not isinstance(element.tag, str) or element.tag in _UNSAID:
        return ""
    before = "\v" if element.tag == "br" else " " if element.tag in {"td", "th"} else ""
    return before + (element.text or "") + "".join(_raw(child) + (child.tail or "") for child in element)


def _plain(text: str) -> str:
    return "\n".join(re.sub(r"[^\S\v]+", " ", line).strip() for line in text.split("\v")).strip()


def xml(data: bytes) -> Any:
    """Parse XML that anybody may have written: no entities, no network, no trees beyond measure.

    Raises:
        lxml.etree.XMLSyntaxError: It is none.
    """
    from lxml import etree  # type: ignore[import-untyped]  # noqa: PLC0415  # no types; late, for `status`

    safe = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False)
    return etree.fromstring(data, safe)


def words_of(tree: Any, name: str) -> list[str]:
    """Return the texts of all elements of a local name, whatever their namespace."""
    found = tree.xpath("//*[local-name() = $name]", name=name)
    return ["".join(each.itertext()).strip() for each in found]
