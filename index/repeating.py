"""What is new in an answer to a question that was asked before; pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from corpus.article import Span
from corpus.errors import UnknownArticle
from index.answer import Answer, Considered
from index.kept import Again, Kept

Reads = Callable[[str, int, Span], str]


def compared(before: Kept, answer: Answer, read: Reads) -> Again:
    """Compare an answer with the one that was given before.

    Args:
        before: The former one.
        answer: The one of now.
        read: Reads a slice of an article's revision; see `Holdings.quoted_text`.

    Returns:
        Which quotes are new, by their text: an article that was revised elsewhere says nothing new there.
    """
    former = list(_texts(before.quoted, read))
    now = {(quote.article, quote.text) for quote in answer.quotes}
    return Again(
        before=before,
        answer=answer,
        new=tuple(quote for quote in answer.quotes if (quote.article, quote.text) not in former),
        gone=sum(one not in now for one in former),
    )


def _texts(quoted: Iterable[Considered], read: Reads) -> Iterator[tuple[str, str]]:
    for one in quoted:
        try:
            yield one.headline.article, read(one.headline.article, one.revision, one.span)
        except UnknownArticle:
            # Removed since: it is among those that are gone.
            yield one.headline.article, ""
