"""What was searched, and why it may have been nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.locales import Words
from bot.render.asides import Clean
from bot.render.source import span
from index.answer import Answer, Coverage, Headline


def searched(coverage: Coverage, words: Words) -> str:
    """Say how much there was to search."""
    dates = span(coverage.first, coverage.last, words)
    held = holding(coverage.articles, coverage.outlets, words)
    return words.searched.format(coverage=held, span=f", {dates}" if dates else "")


def holding(articles: int, outlets: int, words: Words) -> str:
    """Return numbers of articles and of outlets, where any is named."""
    if not outlets:
        return words.articles(articles)
    return words.coverage.format(articles=words.articles(articles), outlets=words.outlets(outlets))


def is_empty(answer: Answer) -> bool:
    """Tell whether there was nothing to search though nothing limited the search."""
    return not answer.coverage.articles and answer.scope.is_open


def refused(answer: Answer, words: Words, clean: Clean) -> Iterator[str]:
    """Yield what is told of a refusal before the headlines, line by line.

    Args:
        answer: Without quotes.
        words: The language.
        clean: As for `asides`.
    """
    yield words.nothing_found
    if answer.coverage.articles:
        yield searched(answer.coverage, words)
        return
    if answer.outlets:
        name = words.quoted.format(text=clean(answer.scope.outlet))
        yield words.no_such_outlet.format(name=name, outlets=" · ".join(map(clean, answer.outlets)))
    yield words.outside if answer.outside else words.nothing_within


def headlines(answer: Answer, words: Words) -> tuple[tuple[str, Sequence[Headline]], ...]:
    """Return the headlines beside a refusal under their titles; only what there is."""
    listed = ((words.nearest, answer.nearest), (words.newest, answer.newest))
    return tuple((title, articles) for title, articles in listed if articles)
