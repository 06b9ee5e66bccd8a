"""Words and numbers of a text, before any stemming."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.terms import POINT, STEMMED, same_number, split


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Die Häuser, die Straße.", ["die", "häuser", "die", "straße"]),
        ("NATO-Verteidigungsministern", ["nato", "verteidigungsministern"]),
        ("Covid-19 und 5G", ["covid", "19", "und", "5g"]),
        ("17,50 Euro, 1.060.000 Menschen", ["17,50", "euro", "1.060.000", "menschen"]),
        ("am 12.3.2025 um 17:30.", ["am", "12", "3", "2025", "um", "17:30"]),
        ("192.168.1.10", ["192", "168", "1", "10"]),
        ("im Jahr 2024.", ["im", "jahr", "2024"]),
        ("_betont_ a_b", ["betont", "a", "b"]),
        ("Ha\u0308user", ["häuser"]),
        ("", []),
    ],
)
def test_a_text_falls_into_words(text, words):
    """Hyphens and full stops divide words, separators inside a number do not, dates fall apart."""
    assert split(text, "de") == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("中文 17,50 Euro", ["中", "文", "17,50", "euro"]),
        ("Tauwetter 中x文", ["tauwetter", "中", "x", "文"]),
    ],
)
def test_any_script_falls_into_words(text, words):
    """Marks stay with their letters, and scripts without spaces give a word for each character."""
    assert split(text, "hi") == words


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("1.060", "1060"),
        ("1,060", "1060"),
        ("1.060.000,5", f"1060000{POINT}5"),
        ("17,50", f"17{POINT}50"),
        ("17.50", f"17{POINT}50"),
        ("17:50", f"17{POINT}50"),
        ("5g", "5g"),
        ("haus", "haus"),
    ],
)
def test_numbers_look_the_same(written, same):
    """German and English numbers meet in one form."""
    assert same_number(written) == same


@given(st.text(), st.sampled_from([*STEMMED, "hi", ""]))
def test_words_are_never_empty_and_hold_no_space(text, language):
    """Whatever the text, its words can be joined by spaces and divided again."""
    words = split(text, language)
    assert " ".join(map(same_number, words)).split() == list(map(same_number, words))
