"""Cut an article into passages: whole sentences that are found together.

Around 150 words a passage, since shorter ones lose what a pronoun points to and longer ones
are cut off by the usual encoders.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from corpus.article import Article, Passage, Span
from index.statements import Statement, statements

WORDS = 150
MOST_WORDS = 200
OVERLAP_WORDS = 40


def passages(article: Article) -> tuple[Passage, ...]:
    """Cut an article's text into overlapping passages that cover all of it.

    A passage holds whole sentences, never crosses a sub-heading (which opens the passage of what
    it heads), and repeats the last sentence of the one before where that is short. Of a quotation
    that runs over several sentences, all or none may be quoted.

    Args:
        article: A cleaned article.

    Returns:
        Passages in the order of the text; each has about 120–200 words, fewer where a section
        is shorter and more where a single sentence is longer.
    """
    return tuple(
        passage for section in _sections(statements(article)) for passage in _cut(article.text, *section)
    )


def _sections(found: Iterable[Statement]) -> Iterator[tuple[list[Statement], list[Statement]]]:
    """Yield (opening sub-headings, statements) for each section."""
    opening: list[Statement] = []
    body: list[Statement] = []
    for statement in found:
        if statement.heading:
            if body:
                yield opening, body
                opening, body = [], []
            opening.append(statement)
        else:
            body.append(statement)
    if opening or body:
        yield opening, body


def _cut(text: str, opening: list[Statement], body: list[Statement]) -> Iterator[Passage]:
    groups = _balanced(text, body)
    if not groups:
        yield _passage(opening)
        return
    yield _passage([*opening, *groups[0]])
    for before, group in pairwise(groups):
        yield _passage(_overlapping(text, before[-1], group))


def _passage(found: Sequence[Statement]) -> Passage:
    quotable = tuple(statement.span for statement in found if statement.quotable)
    return Passage(Span(found[0].span.start, found[-1].span.stop), quotable)


def _balanced(text: str, body: list[Statement]) -> list[list[Statement]]:
    """Divide statements into groups of about equal length, the fewest that come near WORDS."""
    lengths = [_words(text, statement.span) for statement in body]
    whole = sum(lengths)
    share = whole / max(1, round(whole / WORDS), math.ceil(whole / MOST_WORDS))
    groups: list[list[Statement]] = []
    done = size = 0
    for statement, length in zip(body, lengths, strict=True):
        # A sentence belongs to the group in which its middle lies, unless that is full.
        if not groups or done + length / 2 > share * len(groups) or size + length > MOST_WORDS:
            groups.append([])
            size = 0
        groups[-1].append(statement)
        done += length
        size += length
    return groups


def _overlapping(text: str, last: Statement, group: list[Statement]) -> list[Statement]:
    short = _words(text, last.span) <= OVERLAP_WORDS
    fits = _words(text, Span(last.span.start, group[-1].span.stop)) <= MOST_WORDS
    return [last, *group] if short and fits else group


def _words(text: str, span: Span) -> int:
    return len(span.of(text).split())
