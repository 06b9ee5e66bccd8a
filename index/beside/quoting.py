"""A run of sentences as a quote, with all that is known of its source; pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from corpus.article import Article, Revision, Span
from index.answer import Headline, Quote
from index.beside.fragment import link
from index.beside.origins import agencies, copies
from index.context import leading
from index.matches import held, marks
from index.naming import naming
from index.outlets import cited, is_called
from index.quotes import Run
from index.times import meant, printed_on
from index.told import Meant
from index.voices import voice


def quote(run: Run, runs: Sequence[Run], linked: Sequence[Revision] = ()) -> Quote:
    """Make a quote of a run of sentences.

    Args:
        run: What is quoted.
        runs: All that was found, among which others print the same.
        linked: Near-copies of its article, found or not.

    Returns:
        The slice, its source, and what it says of itself.
    """
    return whole(begun(run, runs, linked), run.found.revision.article)


def whole(quote: Quote, article: Article) -> Quote:
    """Add what is read out of a quote's sentences, which takes most of the time that a quote does.

    Args:
        quote: As `begun` made it.
        article: The quoted revision.
    """
    return replace(
        quote,
        link=link(article.url, article.text, quote.span, article.title),
        agencies=agencies(article),
        days=_days(article, quote.text),
        # An outlet that speaks of itself has it from nobody else.
        cites=tuple(
            name for name in cited(quote.text, article.language) if not is_called(name, article.source)
        ),
        voice=voice(quote.text, leading(article, quote.span.start), article.language),
    )


def begun(run: Run, runs: Sequence[Run], linked: Sequence[Revision] = ()) -> Quote:
    """Make a quote without what is read out of its sentences; for the arguments see `quote`."""
    return replace(
        sliced(run.found.revision, run.span),
        also=tuple(map(headline, copies(run, runs, linked))),
        marks=_marks(run),
        holds=_holds(run),
        score=run.score,
    )


def sliced(revision: Revision, span: Span) -> Quote:
    """Make a quote of what stands in a revision, with its source and nothing else."""
    article = revision.article
    return Quote(
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


def _holds(run: Run) -> frozenset[str]:
    """Return the words of the question that it holds; "Dezember" is among them where it says "12.12."."""
    asked = run.found.asked
    text = run.span.of(run.found.revision.article.text)
    return held(asked, run.sentences) | run.found.titled | naming(asked.stems, asked.phrases, text)


def _days(article: Article, text: str) -> tuple[Meant, ...]:
    day = printed_on(article)
    return meant(text, day, article.language) if day else ()


def _marks(run: Run) -> tuple[Span, ...]:
    article = run.found.revision.article
    matching = frozenset[str]().union(*(sentence.matching for sentence in run.sentences))
    return marks(run.span.of(article.text), matching, article.language)


def headline(article: Article) -> Headline:
    """Name an article."""
    return Headline(
        article=article.id,
        title=article.title,
        source=article.source,
        published=article.published,
        updated=article.updated,
        url=article.url,
        opening="" if article.title else article.name,
    )
