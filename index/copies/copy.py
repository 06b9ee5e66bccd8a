"""An article that is a near-copy of another one."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.article import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A near-copy, as it is named.

    Attributes:
        article: The article's id.
        title, source, published: As stored; empty where unknown.
        opening: Its first words, where it has no title; else empty.
        likeness: What share of the shorter one's words stands in the longer one in the same order, 0..1.
    """

    article: str
    title: str
    source: str
    published: str
    likeness: float
    opening: str = ""


def named(article: Article, likeness: float) -> Copy:
    """Name a stored article as a copy.

    Args:
        article: As stored.
        likeness: How like it is.
    """
    return Copy(
        article=article.id,
        title=article.title,
        source=article.source,
        published=article.published,
        likeness=round(likeness, 3),
        opening="" if article.title else article.name,
    )
