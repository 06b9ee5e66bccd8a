"""The sentences around a quote; pure."""

from __future__ import annotations

from corpus.article import Article, Span
from corpus.sentences import sentences
from index.statements import statements

# As far back as the sentence before a quote begins.
_REACH = 1_500


def leading(article: Article, start: int) -> str:
    """Return the sentence before a quote, in its paragraph or the one before.

    Args:
        article: The article in which it stands.
        start: Where the quote begins.

    Returns:
        Empty where the quote begins the text, or what follows a sub-heading.
    """
    stop = len(article.text[:start].rstrip())
    first = max(article.text.rfind("\n\n", 0, stop) + 1, stop - _REACH)
    if any(heading.start < stop <= heading.stop for heading in article.headings):
        return ""
    nearby = article.text[first:stop]
    return "".join(span.of(nearby) for span in sentences(nearby, article.language)[-1:])


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
