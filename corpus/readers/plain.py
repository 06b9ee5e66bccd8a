"""Plain text → an article."""

from __future__ import annotations

import re

from corpus.article import Article
from corpus.clean import clean
from corpus.errors import UnreadableInput
from corpus.readers.fields import LONGEST_TEXT, TOO_LONG, Fields, article

_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]+://|(?:data|file|javascript|mailto):)\S+", re.IGNORECASE)
# White space is at most half of a text.
_MOST_SET = 2
ADDRESS = "holds nothing but an address; add the address itself"


def read_text(text: str, *, name: str = "") -> Article:
    """Read an article that is nothing but text.

    Args:
        text: As it arrived.
        name: The input's name, for errors.

    Returns:
        The article; its first paragraph becomes the title where it obviously is a headline.

    Raises:
        EmptyInput: There is nothing to quote in it.
        UnreadableInput: It is nothing but an address, or too long.
    """
    if is_address(text):
        raise UnreadableInput(name, ADDRESS)
    if len(text) > _MOST_SET * LONGEST_TEXT:
        # Cleaning would take seventy times as much memory before it could be refused.
        raise UnreadableInput(name, TOO_LONG, limit=LONGEST_TEXT)
    return article(name, clean(text), Fields())


def is_address(text: str) -> bool:
    """Tell an address, and nothing else, from an article; of whatever scheme, since no path begins so."""
    return _ADDRESS.fullmatch(text.strip()) is not None
