"""Cut an article into passages: whole sentences that are found together.

Around 150 words a passage, since shorter ones lose what a pronoun points to and longer ones
are cut off by the usual encoders.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from corpus.article import Article, Passage, Span
from corpus.text import sentences

WORDS = 150
MOST_WORDS = 200
OVERLAP_WORDS = 40


def passages(article: Article) -> tuple[Passage, ...]:
    """Cut an article's text into overlapping passages that cover all of it.

    A passage holds whole sentences, never crosses a sub-heading (which opens the passage of what
    it heads), and repeats the last sentence of the one before where that is short.

    Args:
        article: A cleaned article.

    Returns:
        Passages in the order of the text; each has about 120–200 words, fewer where a section
        is shorter and more where a single sentence is longer.
    """
    spans = sentences(article.text, article.language)
    return tuple(
        passage
        for section in _sections(spans, frozenset(article.headings))
        for passage in _cut(article.text, *section)
    )


def _sections(spans: Sequence[Span], headings: frozenset[Span]) -> Iterator[tuple[list[Span], list[Span]]]:
    """Yield (opening sub-headings, sentences) for each section."""
    opening: list[Span] = []
    body: list[Span] = []
    for span in spans:
        if any(h.start <= span.start < h.stop for h in headings):
            if body:
                yield opening, body
                opening, body = [], []
            opening.append(span)
        else:
            body.append(span)
    if opening or body:
        yield opening, body


def _cut(text: str, opening: list[Span], body: list[Span]) -> Iterator[Passage]:
    groups = _balanced(text, body)
    if not groups:
        yield Passage(Span(opening[0].start, opening[-1].stop), ())
        return
    start = opening[0].start if opening else groups[0][0].start
    yield Passage(Span(start, groups[0][-1].stop), tuple(groups[0]))
    for before, group in pairwise(groups):
        whole = _overlapping(text, before[-1], group)
        yield Passage(Span(whole[0].start, whole[-1].stop), tuple(whole))


def _balanced(text: str, body: list[Span]) -> list[list[Span]]:
    """Divide sentences into groups of about equal length, the fewest that come near WORDS."""
    lengths = [_words(text, span) for span in body]
    share = sum(lengths) / max(1, round(sum(lengths) / WORDS))
    groups: list[list[Span]] = []
    done = 0
    for span, length in zip(body, lengths, strict=True):
        # A sentence belongs to the group in which its middle lies.
        if not groups or done + length / 2 > share * len(groups):
            groups.append([])
        groups[-1].append(span)
        done += length
    return groups


def _overlapping(text: str, last: Span, group: list[Span]) -> list[Span]:
    short = _words(text, last) <= OVERLAP_WORDS
    fits = _words(text, Span(last.start, group[-1].stop)) <= MOST_WORDS
    return [last, *group] if short and fits else group


def _words(text: str, span: Span) -> int:
    return len(span.of(text).split())
