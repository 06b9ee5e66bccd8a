"""How an article is called."""

import pytest

from corpus.article import Article

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
