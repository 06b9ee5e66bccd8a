"""How much of an alleged quote differs."""

import pytest

from corpus.article import Span
from index.checking.alignment import Alignment, Change, Piece, most_differing

SAME = Piece(Change.SAME, "die Brücke", "die Brücke")
CAPITALS = Piece(Change.CAPITALS, "KOSTET VIEL", "kostet viel")
REPLACED = Piece(Change.REPLACED, "elf Fuß", "neun")
MARK = Piece(Change.REPLACED, "!", ".")
OMITTED = Piece(Change.OMITTED, "[…]", "so der Rat")
ADDED = Piece(Change.ADDED, "gestern", "")
DROPPED = Piece(Change.DROPPED, "", "Gestern")


@pytest.mark.parametrize(
    ("pieces", "changed", "differing", "verdict"),
    [
        ([SAME], 0, 0, (True, False)),
        ([SAME, OMITTED], 0, 0, (False, True)),
        ([SAME, CAPITALS], 2, 0, (False, False)),
        ([SAME, MARK], 1, 0, (False, False)),
        ([SAME, REPLACED, MARK], 3, 2, (False, False)),
        ([DROPPED, SAME, ADDED], 2, 1, (False, False)),
        ([Piece(Change.REPLACED, "eins zwei", "zwei eins")], 2, 1, (False, False)),
    ],
)
def test_differences_are_counted(pieces, changed, differing, verdict):
    """All are shown, but for judging capitals and marks count nothing, and a moved word once."""
    found = Alignment(Span(0, 1), tuple(pieces), begins=True, ends=True)
    assert (found.changed, found.differing, (found.is_verbatim, found.is_shortened)) == (
        changed,
        differing,
        verdict,
    )


def test_what_is_kept():
    """Words in other capitals are kept, as alleged."""
    found = Alignment(Span(0, 1), (SAME, REPLACED, CAPITALS, OMITTED), begins=True, ends=True)
    assert found.kept == "die Brücke KOSTET VIEL"


def test_how_many_may_differ():
    """Two words always, of long quotes a fifth."""
    assert [most_differing(words) for words in (4, 14, 15, 100)] == [2, 2, 3, 20]
