"""Bytes → text."""

from __future__ import annotations

import codecs
import re

from corpus.errors import EmptyInput, UnreadableInput

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
_ASCII = re.compile(rb"[\x00-\x7f]+")
# What German, English and French print beyond ASCII, as Windows writes it. Nothing else there means nothing
# else to guess, and guesses about a few words go wrong ("Br³cke").
_WESTERN = "äöüÄÖÜßéèêëàâçîïôùûœÉÈÀÇ„“”‚‘’»«›‹–—…€§°·•©®½²".encode("cp1252") + b"\xa0\xad"
_BINARY = "holds no text but binary data; save it as .txt, .md, .html, .pdf or .jsonl"


def decode(where: str, data: bytes) -> str:
    """Decode by byte order mark, else as UTF-8, else by what the bytes look like.

    Args:
        where: The input's name, for errors.
        data: The whole input.

    Returns:
        The text, not yet normalised.

    Raises:
        EmptyInput: There are no bytes but white space.
        UnreadableInput: The bytes are no text.
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
        return _decoded(where, data, _guessed(data))


def _decoded(where: str, data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        raise UnreadableInput(where, "its characters cannot be decoded; save it as UTF-8") from None


def _guessed(data: bytes) -> str:
    if not _ASCII.sub(b"", data).strip(_WESTERN):
        return "cp1252"
    # trafilatura takes half a second to import, and nearly every input is UTF-8.
    from trafilatura.utils import detect_encoding  # noqa: PLC0415

    guesses = detect_encoding(data)
    return guesses[0] if guesses else "cp1252"
