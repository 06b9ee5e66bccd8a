"""Bytes → text."""

from __future__ import annotations

import codecs
import re

from corpus.errors import EmptyInput, UnreadableInput
from corpus.readers.guessing import guess

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
# Text has no control characters at all; a few may have slipped into a copied page.
_MOST_CONTROLS = 0.01
_DECLARED = re.compile(
    rb"<(?:meta\b[^>]*?charset|\?xml\b[^>]*?encoding)\s*=\s*[\"']?([\w:.-]+)", re.IGNORECASE
)
_HEAD = 4096
# What pages are in; other codecs of Python do other things than decode letters.
_PAGE_ENCODINGS = re.compile(r"(?:windows|cp|iso|koi8|shift|sjis|euc|gb|big5|mac|tis)", re.IGNORECASE)
# Browsers read all of these as what Windows writes, because pages that name them are.
_LATIN_1 = frozenset({"iso8859-1", "ascii"})
_UNCLEAR = "is not in UTF-8, and in which encoding it is cannot be told for certain; save it as UTF-8"
_BINARY = "holds no text but binary data; save it as .txt, .md, .html, .pdf or .jsonl"


def decode(where: str, data: bytes, hint: str = "") -> str:
    """Decode by byte order mark, else as UTF-8, else as a page says, else by the hint, else by how they read.

    Args:
        where: The input's name, for errors.
        data: The whole input.
        hint: The encoding that a server names, often not that of the page; empty for none.

    Returns:
        The text, not yet normalised.

    Raises:
        EmptyInput: There are no bytes but white space.
        UnreadableInput: The bytes are no text, or none whose letters are certain.
    """
    if not data.strip():
        raise EmptyInput(where, "is empty; there is nothing to add")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decoded(where, data, encoding)
    if b"\x00" in data or len(_CONTROLS.findall(data)) > _MOST_CONTROLS * len(data):
        raise UnreadableInput(where, _BINARY)
    try:
        return data.decode()
    except UnicodeDecodeError:
        return _decoded(where, data, _declared(data) or _possible(hint, data) or _guessed(where, data))


def _decoded(where: str, data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        raise UnreadableInput(where, "its characters cannot be decoded; save it as UTF-8") from None


def _declared(data: bytes) -> str:
    """Return the encoding that a page names for itself, if it can be true."""
    found = _DECLARED.search(data[:_HEAD])
    return _possible(found[1].decode("ascii", "replace") if found else "", data)


def _possible(name: str, data: bytes) -> str:
    """Return the codec of an encoding that the bytes can be in; empty if they cannot."""
    if not _PAGE_ENCODINGS.match(name):
        return ""
    try:
        encoding = codecs.lookup(name).name
        encoding = "cp1252" if encoding in _LATIN_1 else encoding
        data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return ""
    return encoding


def _guessed(where: str, data: bytes) -> str:
    encoding = guess(data)
    if not encoding:
        raise UnreadableInput(where, _UNCLEAR)
    return encoding
