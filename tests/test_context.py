"""The sentences around a quote."""

import pytest

from corpus.article import Article, Span
from index.context import widened

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
