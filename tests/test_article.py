"""How an article is called, and spans of its text."""

import pytest

from corpus.article import Article, Span, outermost

TEXT = "Die Brücke wird teurer als gedacht, sagt die Stadt.\n\nMehr."


@pytest.mark.parametrize(
    ("title", "text", "name"),
    [
        ("Die Brücke", TEXT, "Die Brücke"),
        ("", TEXT, "Die Brücke wird teurer als gedacht, sagt die …"),
        ("", "Kurz.", "Kurz."),
    ],
)
def test_a_name(title, text, name):
    """Its title, else its first words, and it says that they are only the first."""
    assert Article(title=title, text=text).name == name


def test_outermost_spans():
    """What begins inside another is left out, whether or not it ends there; what begins at its end is not."""
    spans = [Span(9, 12), Span(0, 3), Span(0, 5), Span(2, 7), Span(5, 6)]
    assert outermost(spans) == [Span(0, 5), Span(5, 6), Span(9, 12)]
