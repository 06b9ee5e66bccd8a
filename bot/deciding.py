"""What an admin says of an article, and what of many inputs is shown; pure functions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.drafts import Field
from corpus.article import Article, DatedBy
from corpus.dates import parse_published
from corpus.errors import InputError

NONE = frozenset({"-", "–", "—"})
MOST_SHOWN = 10


def sorted_out(
    inputs: Iterable[Article | InputError], most: int | None
) -> tuple[list[Article], list[InputError], tuple[int, int]]:
    """Part articles from failures.

    Args:
        inputs: Both.
        most: Keep at most so many of each; None for all articles.

    Returns:
        The first articles, the first failures, and how many there were of both.
    """
    articles: list[Article] = []
    failed: list[InputError] = []
    done = 0
    wrong = 0
    for each in inputs:
        if isinstance(each, InputError):
            wrong += 1
            failed += [each] if wrong <= MOST_SHOWN else []
        else:
            done += 1
            articles += [each] if most is None or done <= most else []
    return articles, failed, (done, wrong)


def changed(article: Article, field: Field, said: str) -> Article:
    """Return an article with what an admin says of it.

    Raises:
        InvalidRecord: It is no date where one is wanted.
    """
    said = "" if said in NONE else said
    if field is Field.TITLE:
        return replace(article, title=said)
    if field is Field.SOURCE:
        return replace(article, source=said)
    published = parse_published(said) if said else ""
    letters = min(len(published), len(article.updated))
    return replace(
        article,
        published=published,
        published_as=said,
        dated_by=DatedBy.PERSON if published else DatedBy.UNKNOWN,
        # A change comes after publication.
        updated=article.updated if published[:letters] < article.updated[:letters] or not published else "",
    )
