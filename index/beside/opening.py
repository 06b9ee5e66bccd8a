"""What an article begins with, as a quote; pure."""

from __future__ import annotations

from corpus.article import Revision
from index.answer import Quote
from index.beside.quoting import whole
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
    if span is None:
        return None
    quote = Quote(
        article=article.id,
        revision=revision.number,
        span=span,
        text=span.of(article.text),
        title=article.title,
        opening="" if article.title else article.name,
        source=article.source,
        author=article.author,
        url=article.url,
        published=article.published,
        updated=article.updated,
        added=revision.added,
    )
    return whole(quote, article)
