"""What may be quoted by itself: sentences, in one piece where a quotation runs over several of them; pure."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corpus.article import Article, Span
from corpus.speeches import speeches
from corpus.text import sentences

# As long as a quote of several sentences gets: what is longer stays as it is, but is not quoted,
# because half of it would put words into the wrong mouth.
MOST_CHARS = 400


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence, or all sentences that one quotation runs over.

    Attributes:
        span: Where it stands in the article's text.
        heading: Whether it belongs to a sub-heading.
        quotable: Whether it may be quoted: no sub-heading, and no part of a quotation that goes on.
    """

    span: Span
    heading: bool
    quotable: bool


def statements(article: Article) -> Iterator[Statement]:
    """Divide an article's text.

    Args:
        article: A cleaned article.

    Yields:
        Statements in the order of the text, which together cover everything but white space.
    """
    spoken = speeches(article.text, frozenset(article.headings))
    for group in _groups(sentences(article.text, article.language), spoken):
        yield from _together(article, group)


def _groups(parts: Sequence[Span], spoken: Sequence[Span]) -> Iterator[list[Span]]:
    """Yield sentences that a quotation holds together, the others one by one."""
    waiting = deque(spoken)
    group: list[Span] = []
    for part in parts:
        while waiting and waiting[0].stop <= part.start:
            waiting.popleft()
        torn = bool(group) and bool(waiting) and waiting[0].start < group[-1].stop
        if group and not torn:
            yield group
            group = []
        group.append(part)
    if group:
        yield group


def _together(article: Article, spans: Sequence[Span]) -> Iterator[Statement]:
    whole = Span(spans[0].start, spans[-1].stop)
    headed = any(_is_heading(article, span) for span in spans)
    if not headed and (len(spans) == 1 or len(whole) <= MOST_CHARS):
        yield Statement(whole, heading=False, quotable=True)
        return
    for span in spans:
        yield Statement(span, _is_heading(article, span), quotable=False)


def _is_heading(article: Article, span: Span) -> bool:
    return any(heading.start <= span.start < heading.stop for heading in article.headings)
