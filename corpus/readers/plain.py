"""Plain text → an article."""

from __future__ import annotations

from corpus.article import Article
from corpus.clean import clean
from corpus.readers.fields import Fields, article


def read_text(text: str, *, name: str = "") -> Article:
    """Read an article that is nothing but text.

    Args:
        text: As it arrived.
        name: The input's name, for errors.

    Returns:
        The article; its first paragraph becomes the title where it obviously is a headline.

    Raises:
        EmptyInput: There is nothing to quote in it.
    """
    return article(name, clean(text), Fields())
