"""A saved web page → an article."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator
from copy import deepcopy
from typing import Any

from corpus.article import Article
from corpus.clean import Block, clean_blocks, one_line
from corpus.dates import is_date
from corpus.errors import EmptyInput
from corpus.readers.decoding import decode
from corpus.readers.fields import Fields, article
from corpus.readers.linked import linked_fields
from corpus.text import normalise

# What trafilatura says of odd pages is for the log of who keeps one, not for the terminal of who adds a file.
logging.getLogger("trafilatura").addHandler(logging.NullHandler())
logging.getLogger("htmldate").addHandler(logging.NullHandler())

# A page with less is a notice rather than an article; all of its text counts then.
_SHORTEST_ARTICLE = 200
_CONTAINERS = frozenset({"body", "div", "list", "quote", "table"})
_WHOLE_PAGE = (
    "//body//*[self::h1 or self::h2 or self::h3 or self::p or self::li or self::blockquote or self::td]"
    "[not(ancestor::nav or ancestor::footer or ancestor::aside or ancestor::form or .//p or .//li)]"
)
_PUBLISHED = (
    "string(//meta[@property='article:published_time']/@content)",
    "string(//meta[@name='date']/@content)",
    "string(//meta[@itemprop='datePublished']/@content)",
)
_CHANGED_CLASS = (
    "[contains(@class, 'updated') or contains(@class, 'modified')][not(contains(@class, 'published'))]"
)
_UPDATED = (
    "string(//meta[@property='article:modified_time']/@content)",
    "string(//*[@itemprop='dateModified']/@content)",
    "string(//time[@itemprop='dateModified']/@datetime)",
    # Teasers of other articles have such times too, but no main heading.
    f"string(//article[.//h1]//time{_CHANGED_CLASS}[not(ancestor::aside or ancestor::nav)]/@datetime)",
)
# When a page was changed says nothing about when it appeared, but htmldate takes it for want of better.
_CHANGED_META = "//meta[@property or @name or @itemprop]"
_CHANGED_TIME = f"//*[@itemprop='dateModified'] | //time{_CHANGED_CLASS}"
_CHANGED_NAME = re.compile(r"modified|updated|revised", re.IGNORECASE)
_CHANGED_LINKED = re.compile(r'"dateModified"\s*:\s*"[^"]*"')


def read_page(name: str, data: bytes) -> Article:
    """Read the article of a web page, without navigation, comments and the like.

    Args:
        name: The file's name, for errors.
        data: The whole file.

    Returns:
        The article; title, outlet, author, date and address are those that the page itself names.

    Raises:
        EmptyInput: There is nothing to quote in it.
        UnreadableInput: The bytes are no text.
    """
    # Half a second of imports that `status` must not pay.
    from trafilatura import bare_extraction  # noqa: PLC0415

    tree = _tree(name, normalise(decode(name, data)))
    document = bare_extraction(
        _without_changes(tree),
        favor_precision=True,
        include_comments=False,
        with_metadata=True,
        date_extraction_params={"original_date": True, "extensive_search": False},
    )
    given = _fields(tree, document)
    return article(name, clean_blocks(_blocks(document, tree), title=given.title), given)


def _tree(name: str, markup: str) -> Any:
    from lxml import etree, html  # type: ignore[import-untyped]  # noqa: PLC0415  # no types; late as above

    try:
        # lxml refuses text that names an encoding, which is none any more.
        return html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*>", "", markup))
    except (etree.ParserError, ValueError):
        raise EmptyInput(name, "has no text to quote from") from None


def _without_changes(tree: Any) -> Any:
    """Copy a page without what it says of its last change."""
    copy = deepcopy(tree)
    for meta in copy.xpath(_CHANGED_META):
        if any(_CHANGED_NAME.search(meta.get(name, "")) for name in ("property", "name", "itemprop")):
            meta.getparent().remove(meta)
    for time in copy.xpath(_CHANGED_TIME):
        time.attrib.clear()
    for script in copy.iterfind(".//script"):
        script.text = _CHANGED_LINKED.sub('"dateModified": ""', script.text or "")
    return copy


def _fields(tree: Any, document: Any) -> Fields:
    """Take each field from the first that names it: JSON-LD, the page's other metadata."""
    linked = linked_fields(tree)
    published = (linked.published, *_named(tree, _PUBLISHED), _found(document, "date"))
    updated = (linked.updated, *_named(tree, _UPDATED))
    return Fields(
        title=linked.title or _found(document, "title"),
        url=_canonical(tree, linked.url),
        source=linked.source or _found(document, "sitename"),
        author=linked.author or _found(document, "author"),
        published=next(filter(is_date, published), ""),
        updated=next(filter(is_date, updated), ""),
    )


def _named(tree: Any, paths: Iterable[str]) -> Iterator[str]:
    return (str(tree.xpath(path)) for path in paths)


def _found(document: Any, name: str) -> str:
    return one_line(getattr(document, name, None) or "")


def _canonical(tree: Any, linked: str) -> str:
    from courlan import clean_url  # noqa: PLC0415  # as above

    named = (
        tree.xpath("string(//link[@rel='canonical']/@href)"),
        linked,
        tree.xpath("string(//meta[@property='og:url']/@content)"),
    )
    urls = (str(url).strip() for url in named)
    return next((clean_url(url) or url for url in urls if re.match(r"https?://[^\s/]", url)), "")


def _blocks(document: Any, tree: Any) -> list[Block]:
    found = list(_body(document.body)) if document is not None else []
    if _length(found) >= _SHORTEST_ARTICLE:
        return found
    whole = [Block(_text(element), heading=element.tag[0] == "h") for element in tree.xpath(_WHOLE_PAGE)]
    return whole if _length(whole) > _length(found) else found


def _length(blocks: list[Block]) -> int:
    return sum(len(block.text) for block in blocks)


def _body(element: Any) -> Iterator[Block]:
    """Walk trafilatura's body, whose paragraphs, items and rows become blocks."""
    if element.tag in _CONTAINERS and len(element) and element.find("lb") is None:
        if (element.text or "").strip():
            yield Block(element.text)
        for child in element:
            yield from _body(child)
            if (child.tail or "").strip():
                yield Block(child.tail)
        return
    text = _text(element)
    if text:
        yield Block(text, heading=element.tag == "head")


def _text(element: Any) -> str:
    """Join an element's text; only line breaks of the page itself stay line breaks."""
    parts = []
    for node in element.iter():
        parts.append("\n" if node.tag in ("lb", "br") else " " if node.tag == "cell" else "")
        parts.append(re.sub(r"\s+", " ", node.text or ""))
        if node is not element:
            parts.append(re.sub(r"\s+", " ", node.tail or ""))
    return "".join(parts).strip()
