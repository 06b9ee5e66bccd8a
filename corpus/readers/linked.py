"""What a page says of its article in JSON-LD."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from corpus.clean import one_line
from corpus.readers.fields import Fields

_SCRIPTS = "//script[@type='application/ld+json']/text()"
# Pages nest a few levels; the bound is against hostile ones.
_DEEPEST = 8
_NOT = frozenset({"false", "no", "0", "http://schema.org/false", "https://schema.org/false"})


@dataclass(frozen=True, slots=True)
class Access:
    """What a page says of who may read its article.

    Attributes:
        is_free: Whether anybody may; None where the page says nothing.
        selectors: CSS selectors of the parts that must be paid for.
        words: How many words the article has; 0 where the page says nothing.
    """

    is_free: bool | None = None
    selectors: tuple[str, ...] = ()
    words: int = 0


def linked_fields(tree: Any) -> Fields:
    """Read the first article that a page describes.

    Args:
        tree: The page as lxml parsed it.

    Returns:
        Its fields as they are written; empty where the page says nothing.
    """
    nodes = _all_nodes(tree)
    named = {id: node for node in nodes if isinstance(id := node.get("@id"), str) and len(node) > 1}
    return next((_fields(node, named) for node in nodes if _is_article(node)), Fields())


def linked_access(tree: Any) -> Access:
    """Read who may read the first article that a page describes, by its parts or as a whole.

    Args:
        tree: The page as lxml parsed it.
    """
    node = next(filter(_is_article, _all_nodes(tree)), {})
    said = [node, *_listed(node.get("hasPart"))]
    frees = [_truth(each["isAccessibleForFree"]) for each in said if "isAccessibleForFree" in each]
    paid = [
        each for each in said if "isAccessibleForFree" in each and not _truth(each["isAccessibleForFree"])
    ]
    selectors = (each.get("cssSelector") for each in paid)
    flat = [name for each in selectors for name in (each if isinstance(each, list) else [each])]
    words = node.get("wordCount")
    return Access(
        is_free=all(frees) if frees else None,
        selectors=tuple(name for name in flat if isinstance(name, str)),
        words=int(words) if isinstance(words, int) or (isinstance(words, str) and words.isdecimal()) else 0,
    )


def _truth(value: object) -> bool:
    return str(value).strip().lower() not in _NOT


def _listed(value: object) -> list[dict[str, object]]:
    return [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, dict)]


def _all_nodes(tree: Any) -> list[dict[str, object]]:
    return [node for script in tree.xpath(_SCRIPTS) for node in _nodes(_parsed(script), 0)]


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


def _fields(node: dict[str, object], named: Mapping[str, dict[str, object]]) -> Fields:
    publisher = node.get("publisher")
    if (
        isinstance(publisher, dict)
        and isinstance(id := publisher.get("@id"), str)
        and "name" not in publisher
    ):
        publisher = named.get(id)
    return Fields(
        title=_words(node.get("headline")),
        url=_words(node.get("url")) or _words(node.get("mainEntityOfPage"), "@id"),
        source=_words(publisher, "name"),
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
