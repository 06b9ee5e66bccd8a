"""An .epub book, or a newspaper's edition as one → an article per chapter."""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import unquote

from corpus.article import Article, DatedBy
from corpus.clean import Block, clean_blocks, one_line
from corpus.errors import EmptyInput, InputError, UnreadableInput
from corpus.headlines import is_text
from corpus.readers.decoding import decode
from corpus.readers.fields import Fields, article
from corpus.readers.markedup import blocks, words_of, xml
from corpus.readers.properties import file_date, person
from corpus.readers.zipped import package

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
# These only keep fonts from being copied.
_OF_FONTS = frozenset({"http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"})
_BROKEN = "the file is broken; open it and save it again"
_CHAPTERS = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml"})
# Above the headline of a newspaper's article stand its page and a catchword.
_MOST_ABOVE = 3
_XML_OWN = frozenset({"amp", "lt", "gt", "quot", "apos"})
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*>|<!DOCTYPE[^>\[]*(?:\[[^\]]*\])?\s*>", re.IGNORECASE)
# In HTML such an element goes on until another one ends it, a title to the end of the page.
_CLOSED = re.compile(r"<(title|script|style|a|b|i|em|span|div|p)\b([^<>]*)/>", re.IGNORECASE)
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]*);")


def read_epub(name: str, data: bytes) -> Iterator[Article | InputError]:
    """Read a book; called in a process of its own only (see `corpus.readers.sandbox`).

    Args:
        name: The file's name; that of a chapter stands behind a slash.
        data: The whole file.

    Yields:
        The article of each chapter, in the order of reading, or why it has none. Covers and contents, where
        no sentence is, are passed over.

    Raises:
        EmptyInput: No chapter has a sentence.
        UnreadableInput: It is encrypted, broken, or made to swell.
    """
    parts = package(name, data)
    opf, book = _book(name, parts)
    given = _fields(book)
    empty = True
    for place in _spine(book, posixpath.dirname(opf)):
        where = f"{name}/{place}"
        try:
            found = blocks(_body(where, parts[place])) if place in parts else []
            if any(is_text(block.text) for block in found if not block.heading):
                empty = False
                yield _chapter(where, found, given)
        except InputError as error:
            empty = False
            yield error
    if empty:
        raise EmptyInput(name, "has no text to quote from")


def _book(name: str, parts: dict[str, bytes]) -> tuple[str, Any]:
    """Return name and tree of the part that says what the book is made of."""
    from lxml.etree import XMLSyntaxError  # type: ignore[import-untyped]  # noqa: PLC0415 - late, for `status`

    try:
        if _ENCRYPTION in parts and _is_locked(xml(parts[_ENCRYPTION])):
            raise UnreadableInput(
                name, "is protected against copying (DRM); ask the publisher for one that is not"
            )
        opf = str(xml(parts[_CONTAINER]).xpath("string(//*[local-name() = 'rootfile']/@full-path)"))
        return opf, xml(parts[opf])
    except (KeyError, XMLSyntaxError):
        raise UnreadableInput(name, _BROKEN) from None


def _is_locked(encryption: Any) -> bool:
    algorithms = encryption.xpath(
        "//*[local-name() = 'EncryptedData']/*[local-name() = 'EncryptionMethod']/@Algorithm"
    )
    return any(algorithm not in _OF_FONTS for algorithm in algorithms)


def _spine(book: Any, folder: str) -> Iterator[str]:
    """Yield the chapters' names in the order of reading, without contents and what stands beside it."""
    items = {
        item.get("id"): item for item in book.xpath("//*[local-name() = 'manifest']/*[local-name() = 'item']")
    }
    for reference in book.xpath("//*[local-name() = 'spine']/*[local-name() = 'itemref']"):
        item = items.get(reference.get("idref"))
        if item is None or reference.get("linear") == "no" or "nav" in item.get("properties", "").split():
            continue
        if item.get("media-type") in _CHAPTERS:
            yield posixpath.normpath(posixpath.join(folder, unquote(item.get("href", ""))))


def _fields(book: Any) -> Fields:
    publisher, creators = next(iter(words_of(book, "publisher")), ""), words_of(book, "creator")
    people = [name for name in map(person, creators) if name]
    # An edition of a newspaper often names itself as its author.
    outlet = publisher or next((name for name in creators if not person(name)), "")
    return Fields(
        source=one_line(outlet),
        author=", ".join(people),
        published=next(filter(None, map(file_date, words_of(book, "date"))), ""),
        language=next(iter(words_of(book, "language")), ""),
    )


def _chapter(where: str, found: list[Block], given: Fields) -> Article:
    at = next((at for at, block in enumerate(found[: _MOST_ABOVE + 1]) if block.heading), None)
    if at is not None:
        given = replace(given, title=one_line(found[at].text))
        # What stands above a headline is never quoted.
        found = [replace(block, heading=True) for block in found[:at]] + found[at + 1 :]
    return article(
        where, clean_blocks(found, title=given.title, language=given.language), given, DatedBy.FILE
    )


def _body(where: str, data: bytes) -> Any:
    """Parse a chapter as the XML that it should be, else as a browser would."""
    from lxml import etree  # type: ignore[import-untyped]  # noqa: PLC0415 - as above
    from lxml import html as lenient  # noqa: PLC0415

    text = _ENTITY.sub(_letter, _DECLARATION.sub("", decode(where, data)))
    try:
        tree = xml(text.encode())
        for element in tree.iter(etree.Element):
            element.tag = etree.QName(element).localname.lower()
    except etree.XMLSyntaxError:
        try:
            tree = lenient.document_fromstring(_CLOSED.sub(r"<\1\2></\1>", text))
        except (etree.ParserError, ValueError):
            raise EmptyInput(where, "has no text to quote from") from None
    return next(iter(tree.xpath("//body")), tree)


def _letter(found: re.Match[str]) -> str:
    return found[0] if found[1] in _XML_OWN else html.unescape(found[0])
