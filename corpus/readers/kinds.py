"""Which reader reads which kind of file, by the ending of its name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import PurePath
from typing import TypeAlias

from corpus.article import Article
from corpus.errors import UnreadableInput
from corpus.readers.decoding import decode
from corpus.readers.docx import read_docx
from corpus.readers.epub import read_epub
from corpus.readers.failures import UNKNOWN
from corpus.readers.frames import Found
from corpus.readers.mail import read_mail
from corpus.readers.markdown import read_markdown
from corpus.readers.pdf import pdf_article
from corpus.readers.plain import read_text
from corpus.readers.webpage import read_page
from corpus.readers.zipped import read_zip

RECORDS = frozenset({".jsonl", ".ndjson"})
_PDF_MARK = b"%PDF-"
Reader: TypeAlias = Callable[[str, bytes], Iterable[Found]]


def _one(read: Callable[[str, bytes], Article]) -> Reader:
    return lambda name, data: (read(name, data),)


def _read_plain(name: str, data: bytes) -> Article:
    return read_text(decode(name, data), name=name)


# Our own code alone reads these, in time that grows with their length.
OPEN: dict[str, Reader] = {
    **dict.fromkeys((".txt", ".text"), _one(_read_plain)),
    **dict.fromkeys((".md", ".markdown"), _one(read_markdown)),
}
# Libraries take these apart; they are called in a process of its own only.
GUARDED: dict[str, Reader] = {
    **dict.fromkeys((".html", ".htm", ".xhtml"), _one(read_page)),
    ".pdf": _one(pdf_article),
    ".docx": _one(read_docx),
    ".epub": read_epub,
    ".eml": lambda name, data: read_mail(name, data, KNOWN),
    ".zip": lambda name, data: read_zip(name, data, KNOWN),
}
KNOWN: frozenset[str] = frozenset(OPEN) | frozenset(GUARDED) | RECORDS


def ending(name: str) -> str:
    """Return what a file's name says of its kind, in lower case, with its dot."""
    return PurePath(name).suffix.lower()


def is_known(name: str) -> bool:
    """Tell whether files with such a name are read."""
    return ending(name) in KNOWN


def kind_of(name: str, data: bytes = b"") -> str:
    """Return the kind of a file: its ending, unless it is a PDF under another name.

    Raises:
        UnreadableInput: Files of this kind are not read.
    """
    if data.startswith(_PDF_MARK):
        return ".pdf"
    if not is_known(name):
        raise UnreadableInput(name, UNKNOWN)
    return ending(name)
