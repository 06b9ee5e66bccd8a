"""What an article begins with, as a quote; pure."""

from __future__ import annotations

from corpus.article import Revision
from index.answer import Quote
from index.beside.quoting import sliced, whole
from index.statements import statements


def opening(revision: Revision, most: int = 0) -> Quote | None:
    """Quote the first sentence of an article that may be quoted.

    Args:
        revision: The article as it stands.
        most: How many characters it may have; 0 for any number.

    Returns:
        None where the article has no such sentence.
    """
    article = revision.article
    found = (one.span for one in statements(article) if one.quotable)
    span = next((span for span in found if not most or len(span) <= most), None)
    return whole(sliced(revision, span), article) if span is not None else None
