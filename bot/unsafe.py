"""Characters that must not reach a terminal from foreign text."""

from __future__ import annotations

import re

# Control characters but for the new line, direction marks and overrides, other invisible
# format characters, tags, and halves of surrogate pairs, which no output can encode.
UNSAFE = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)


def printable(text: str) -> str:
    """Return text whose unsafe characters are spaces; new lines stay."""
    return UNSAFE.sub(" ", text)


def one_line(text: str) -> str:
    """Return printable text on one line, with single spaces."""
    return " ".join(printable(text).split())


def counted(number: int, thing: str) -> str:
    """Return a number of things in English."""
    return f"{number:,} {thing}" + ("" if number == 1 else "s")
