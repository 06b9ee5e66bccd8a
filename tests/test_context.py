"""The sentences around a quote."""

import time

import pytest

from corpus.article import Article, Span
from index.context import leading, widened

TEXT = "Eins kam. Zwei ging. Drei blieb. Vier schlief.\n\nNeue Lage\n\nFünf rief. Sechs schwieg."
ARTICLE = Article(text=TEXT, headings=(Span(48, 57),), language="de")


@pytest.mark.parametrize(
    ("span", "count", "context"),
    [
        (Span(10, 20), 1, "Eins kam. Zwei ging. Drei blieb."),
        (Span(10, 20), 2, "Eins kam. Zwei ging. Drei blieb. Vier schlief."),
        (Span(10, 20), 0, "Zwei ging."),
        (Span(33, 46), 2, "Zwei ging. Drei blieb. Vier schlief."),
        (Span(59, 69), 2, "Fünf rief. Sechs schwieg."),
    ],
)
def test_whole_sentences_up_to_the_next_heading(span, count, context):
    """A quote grows by whole sentences and never over a sub-heading."""
    assert widened(ARTICLE, span, count).of(TEXT) == context


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        (0, ""),
        (10, "Eins kam."),
        (20, "Zwei ging."),
        (59, ""),
        (70, "Fünf rief."),
        (len(TEXT) + 2, "Sechs schwieg."),
    ],
)
def test_the_sentence_before_a_quote(start, expected):
    """In its paragraph or the one before, but not over a sub-heading."""
    article = Article(text=TEXT + "\n\nSieben.", headings=ARTICLE.headings, language="de")
    assert leading(article, start) == expected


def test_a_long_text_is_not_read_from_its_beginning():
    """Only what stands right before the quote is cut into sentences."""
    text = "Eins kam. " * 200_000
    started = time.process_time()
    assert leading(Article(text=text, language="de"), len(text)) == "Eins kam."
    assert time.process_time() - started < 1
