"""A .docx document → an article."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import Any

from corpus.article import Article, DatedBy
from corpus.clean import Block, Cleaned, clean, clean_blocks, one_line
from corpus.errors import UnreadableInput
from corpus.readers.fields import Fields, article
from corpus.readers.markedup import blocks, words_of, xml
from corpus.readers.properties import file_date, person, printed_title
from corpus.readers.zipped import package

# An encrypted document, and a .doc of old, are files of this kind instead of archives.
_OLE = b"\xd0\xcf\x11\xe0"
_BODY = "word/document.xml"
_CORE = "docProps/core.xml"
# No word processor declares entities, which may stand for gigabytes.
_DECLARES = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_TITLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Titel'] => h1:fresh
p[style-name='Subtitle'] => h2:fresh
p[style-name='Untertitel'] => h2:fresh
"""
_OPENING = 4_000


def read_docx(name: str, data: bytes) -> Article:
    """Read a document; called in a process of its own only (see `corpus.readers.sandbox`).

    Tracked insertions count as text, tracked deletions and comments do not. Footnotes stand at the end,
    without the marks that lead to them.

    Args:
        name: The file's name, for errors.
        data: The whole file.

    Returns:
        The article. What stands at the top as a heading is its title; else what the file says, if that
        is printed, too. The author is who the file says, if that can be a person; the date is that of its
        making.

    Raises:
        EmptyInput: There is no text in it.
        UnreadableInput: It is encrypted, broken, or made to swell.
    """
    if data.startswith(_OLE):
        raise UnreadableInput(name, "is encrypted or an old .doc; save it as .docx without a password")
    parts = package(name, data)
    if _BODY not in parts or any(_DECLARES.search(part) for at, part in parts.items() if _is_markup(at)):
        raise UnreadableInput(name, "the file is broken; open it and save it again")
    found = blocks(_body(data))
    given = _fields(parts.get(_CORE, b""), "\n".join(block.text for block in found)[:_OPENING])
    if found and found[0].heading:
        given = replace(given, title=one_line(found.pop(0).text))
    return article(name, _cleaned(found, given.title), given, DatedBy.FILE)


def _is_markup(part: str) -> bool:
    return part.endswith((".xml", ".rels"))


def _body(data: bytes) -> Any:
    # Both late: two tenths of a second that `status` must not pay.
    import mammoth  # type: ignore[import-untyped]  # noqa: PLC0415
    from lxml import html  # type: ignore[import-untyped]  # noqa: PLC0415

    pictures = mammoth.images.img_element(lambda _picture: {})
    made = mammoth.convert_to_html(io.BytesIO(data), style_map=_TITLES, convert_image=pictures)
    body = html.fragment_fromstring(made.value, create_parent="body")
    for mark in body.xpath(".//a[starts-with(@href, '#footnote') or starts-with(@href, '#endnote')]"):
        mark.drop_tree()
    return body


def _cleaned(found: list[Block], title: str) -> Cleaned:
    """A document without any heading is typed text, where the first paragraph may be the headline."""
    if title or any(block.heading for block in found):
        return clean_blocks(found, title=title)
    return clean("\n\n".join(block.text for block in found))


def _fields(core: bytes, opening: str) -> Fields:
    from lxml.etree import XMLSyntaxError  # type: ignore[import-untyped]  # noqa: PLC0415 - as above

    try:
        said = xml(core) if core else None
    except XMLSyntaxError:
        said = None
    if said is None:
        return Fields()
    dates = [file_date(word) for word in (*words_of(said, "created"), *words_of(said, "modified"))]
    return Fields(
        title=printed_title(" ".join(words_of(said, "title")), opening),
        author=next(filter(None, map(person, words_of(said, "creator"))), ""),
        published=next(filter(None, dates), ""),
    )
