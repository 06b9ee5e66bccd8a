"""Quotes that say where they leave something out."""

import pytest

from corpus.article import Span
from index.checking.shortened import FARTHEST, MOST_PARTS, Shortened

TEXT = "Es schneit. Wer seinen Kahn am Steg liegen lässt, zahlt künftig elf Taler Gebühr. Das gilt sofort."


def pieces(alleged, text=TEXT):
    found = Shortened(alleged).align(text, Span(0, len(text)))
    return found and [(one.change.value, one.alleged, one.printed) for one in found.pieces]


@pytest.mark.parametrize("ellipsis", ["[…]", "[...]", "(…)", "(...)", "…", "..."])
def test_what_was_left_out_is_told(ellipsis):
    """Between the parts stands what print has there."""
    assert pieces(f"Wer seinen Kahn {ellipsis} zahlt künftig elf Taler {ellipsis} gilt sofort.") == [
        ("same", "Wer seinen Kahn", "Wer seinen Kahn"),
        ("omitted", "[…]", "am Steg liegen lässt,"),
        ("same", "zahlt künftig elf Taler", "zahlt künftig elf Taler"),
        ("omitted", "[…]", "Gebühr. Das"),
        ("same", "gilt sofort.", "gilt sofort."),
    ]


def test_changes_beside_it():
    """A part may differ as a whole quote may."""
    assert pieces("Wer seinen Karren am Steg […] zahlt elf Taler")[1:4:2] == [
        ("replaced", "Karren", "Kahn"),
        ("omitted", "[…]", "liegen lässt,"),
    ]


@pytest.mark.parametrize(
    "alleged",
    [
        "Wer seinen Kahn am Steg liegen lässt",
        "zahlt künftig elf Taler […] seinen Kahn an den Steg legt",
        "Wer seinen Kahn am Steg […] geht vier Wochen lang ins Gefängnis",
        "[…]",
        "",
    ],
)
def test_nothing_is_left_out(alleged):
    """Without an ellipsis, or with parts that do not follow one another there, it is no such quote."""
    assert pieces(alleged) is None


def test_too_much_is_left_out():
    """Two parts far from each other are not one quote."""
    alleged = "Wer seinen Kahn am Steg […] zahlt künftig elf Taler"
    near, far = (TEXT.replace("liegen", "x" * length) for length in (FARTHEST - 8, FARTHEST))
    assert (pieces(alleged, near) is None, pieces(alleged, far)) == (False, None)


def test_too_many_parts():
    """What leaves out something after each word is no quote."""
    words = [f"wort{number}" for number in range(MOST_PARTS + 1)]
    most, more = " […] ".join(words[:-1]), " […] ".join(words)
    assert (pieces(most, " ".join(words)) is None, pieces(more, " ".join(words))) == (False, None)
