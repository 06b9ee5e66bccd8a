"""How much two texts have in common. All texts are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.copies.shingles import FEWEST, likeness, runs, words

TEXT = words(" ".join(f"wort{number}" for number in range(40)))


def test_words_are_without_what_outlets_set_their_own_way():
    """Case, marks and spaces; where no spaces stand between words, each character is one."""
    assert words("„Er kam“ – ER\u202fGING.") == ["er", "kam", "er", "ging"]
    assert words("\u6771\u4eacへ") == ["\u6771", "\u4eac", "へ"]


def test_runs_overlap():
    """A text has one for each word but the last few."""
    assert runs(["a", "b", "c", "d"], 3) == ["a b c", "b c d"]
    assert runs(["a", "b"], 3) == []


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (TEXT, 1.0),
        # What is shortened, or has more around it, is a copy as a whole.
        (TEXT[:20], 1.0),
        ([*"abcdefg", *TEXT, *"hijklmn"], 1.0),
        (TEXT[20:] + TEXT[:20], 1.0),
        # One changed word costs itself where whole runs stand around it.
        ([*TEXT[:10], "x", *TEXT[11:]], 39 / 40),
        # Runs of three are too common to count.
        ([word if at % 4 else "x" for at, word in enumerate(TEXT)], 0.0),
        (TEXT[: FEWEST - 1], 0.0),
        ([f"anderes{number}" for number in range(40)], 0.0),
    ],
)
def test_likeness(other, expected):
    """The share of the shorter one's words that lie in runs of both, whichever is named first."""
    assert (likeness(TEXT, other), likeness(other, TEXT)) == (expected, expected)


@pytest.mark.parametrize(
    ("figures", "is_copy"),
    [("3 17 21 30 38 44", True), ("3 8 19 26 38 49", True), ("1 8 19 26 38 49", False)],
)
def test_what_follows_a_pattern_is_no_copy(figures, is_copy):
    """The lottery has other numbers each week in the same words; two of six may be enough."""
    drawn = (
        "Das sind die Gewinnzahlen der Lotterie von Olvermünde vom Samstagabend: {}. Alle Angaben sind ohne "
        "Gewähr, teilte die Gesellschaft am späten Abend mit, die Auszahlung beginnt am Montag."
    )
    one, other = (words(drawn.format(each)) for each in ("3 17 21 30 38 44", figures))
    assert (likeness(one, other) > 0) is is_copy


@given(st.text(), st.text())
def test_any_texts_can_be_compared(one, other):
    """A text is like itself where it is long enough to be like anything."""
    first = words(one)
    assert 0 <= likeness(first, words(other)) <= 1
    assert likeness(first, first) == float(len(first) >= FEWEST)
