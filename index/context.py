"""The sentences around a quote; pure."""

from __future__ import annotations

from corpus.article import Article, Span
from index.statements import statements


def widened(article: Article, span: Span, count: int) -> Span:
    """Widen a span by whole sentences, not beyond the sub-headings around it nor into a long quotation.

    Args:
        article: The article in which it stands.
        span: A quote.
        count: How many sentences on each side.

    Returns:
        A span that holds the given one.
    """
    before: list[Span] = []
    after: list[Span] = []
    for statement in statements(article):
        sentence = statement.span
        if not statement.quotable:
            if sentence.stop <= span.start:
                before.clear()
            elif sentence.start >= span.stop:
                break
        elif sentence.stop <= span.start:
            before.append(sentence)
        elif sentence.start >= span.stop:
            after.append(sentence)
    first = before[-count:][0].start if count and before else span.start
    last = after[:count][-1].stop if count and after else span.stop
    return Span(first, last)
