"""Whether a figure is of a part."""

import pytest

from corpus.article import Span
from index.differing.parts import is_part


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Es fallen Stellen weg, davon 30 Stellen im Werk.", True),
        ("Es hat Platz für 30 Schüler.", True),
        ("It stands on a base 30 metres tall.", True),
        ("Bei einem Brand 30 Menschen.", False),
        ("Sie schrieb es, als sie 30 Jahre alt war.", True),
        ("Dort leben 30 Menschen in Armut.", True),
        ("Dort leben 30 Menschen in Kall.", False),
        ("Es waren 30 Menschen im Jahr 2024.", False),
        ("Es starben 30 Menschen am Montagabend.", False),
        ("In June 30 people in May.", False),
        ("Es wurden 30 Menschen schwer verletzt.", True),
        ("Es sind 30 Menschen.", False),
    ],
)
def test_parts(text, expected):
    """By what stands beside the figure, unless the question asks for it."""
    unit = text.split("30 ")[1].split()[0].rstrip(".")
    start = text.index("30")
    assert is_part(text, Span(start, start + len(f"30 {unit}")), frozenset({"kall", "brand"})) is expected
