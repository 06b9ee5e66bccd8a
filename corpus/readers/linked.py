"""What a page says of its article in JSON-LD."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from corpus.clean import one_line
from corpus.readers.fields import Fields

_SCRIPTS = "//script[@type='application/ld+json']/text()"
# Pages nest a few levels; the bound is against hostile ones.
_DEEPEST = 8


def linked_fields(tree: Any) -> Fields:
    """Read the first article that a page describes.

    Args:
        tree: The page as lxml parsed it.

    Returns:
        Its fields as they are written; empty where the page says nothing.
    """
    for script in tree.xpath(_SCRIPTS):
        for node in _nodes(_parsed(script), 0):
            if _is_article(node):
                return _fields(node)
    return Fields()


def _parsed(script: str) -> object:
    try:
        # Pages break lines within strings, which strict JSON forbids.
        return json.loads(script, strict=False)
    except (ValueError, RecursionError):
        return None


def _nodes(value: object, depth: int) -> Iterator[dict[str, object]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        yield value
        for name in ("@graph", "mainEntity", "itemListElement"):
            yield from _nodes(value.get(name), depth + 1)
    elif isinstance(value, list):
        for item in value:
            yield from _nodes(item, depth + 1)


def _is_article(node: dict[str, object]) -> bool:
    kinds = node.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(name, str) and name.endswith(("Article", "BlogPosting")) for name in names)


def _fields(node: dict[str, object]) -> Fields:
    return Fields(
        title=_words(node.get("headline")),
        url=_words(node.get("url")) or _words(node.get("mainEntityOfPage"), "@id"),
        source=_words(node.get("publisher"), "name"),
        author=_words(node.get("author"), "name"),
        published=_words(node.get("datePublished")),
        updated=_words(node.get("dateModified")),
    )


def _words(value: object, key: str = "name", depth: int = 0) -> str:
    """Take text from text, an object or a list of either; nobody means anything deeper."""
    if depth > _DEEPEST:
        return ""
    if isinstance(value, list):
        return ", ".join(word for item in value if (word := _words(item, key, depth + 1)))
    if isinstance(value, dict):
        return _words(value.get(key), key, depth + 1) if not isinstance(value.get(key), dict) else ""
    return one_line(value) if isinstance(value, str) else ""
