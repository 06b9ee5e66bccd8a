"""Clauses, and what makes them speak of another time."""

import pytest

from corpus.article import Span
from index.differing.clauses import Times, clause_of, is_earlier, is_wished, merged, sentence_of, times


def place(text, words):
    return Span(text.index(words), text.index(words) + len(words))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14 starben, 20 wurden verletzt.", " 20 wurden verletzt."),
        ("Das kostet 17,50 Euro und 20 Cent.", " 20 Cent."),
        ("Dr. Voss sagt 20 Euro.", "Dr. Voss sagt 20 Euro."),
        ("Es brannte. Es sind 20 Tote. Mehr nicht.", " Es sind 20 Tote"),
    ],
)
def test_a_clause(text, expected):
    """Between commas, joining words and full stops, but not those of numbers and titles."""
    assert clause_of(text, place(text, "20")).of(text) == expected


def test_a_sentence():
    """The one in which something stands."""
    text = "Es brannte. Es sind 20 Tote."
    assert sentence_of(text, "de", place(text, "20")).of(text).strip() == "Es sind 20 Tote."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Statt bisher 20 Euro.", True),
        ("Up from 20 euros.", True),
        ("Nicht am 20. Mai.", True),
        ("Ursprünglich waren es 20.", True),
        ("Last week 20 came.", True),
        ("Bis Mittag waren es 20.", True),
        ("Bald sind es 20 Euro.", False),
    ],
)
def test_what_was_before(text, expected):
    """What is replaced, denied or long ago."""
    assert is_earlier(text, place(text, "20")) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sie fordern 20 Euro.", True),
        ("The union demands 20 euros.", True),
        ("Es forderte 20 Todesopfer.", False),
        ("Es sind 20 Euro.", False),
    ],
)
def test_what_somebody_asks_for(text, expected):
    """It is not so; what takes lives asks for nothing."""
    assert is_wished(text, place(text, "20")) is expected


def test_times():
    """Years, months, days of a month, and stages; "may" is no month."""
    assert times("It may be 3 June 2024, in the first round.") == Times(
        frozenset({"2024"}), frozenset({6}), frozenset({(6, 3)}), frozenset({"1"})
    )


@pytest.mark.parametrize(
    ("one", "other", "excluded"),
    [
        ("2023", "2024", True),
        ("2023", "2023", False),
        ("2023", "", False),
        ("im März", "im April", True),
        ("am 3. Mai", "am 4. Mai", True),
        ("in der ersten Runde", "", True),
        ("in summer", "in winter", True),
    ],
)
def test_other_times(one, other, excluded):
    """Years, months and days that both name must be the same; a stage is not the whole."""
    assert times(one).excludes(times(other)) is excluded


def test_times_of_several_sentences():
    """All of them."""
    assert merged([times("2023"), times("2024")]) == Times(frozenset({"2023", "2024"}))
