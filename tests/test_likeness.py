"""Words that share letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.likeness import Likeness, share, shared


def letters(word, other):
    """The shared letters, the others as dots."""
    bits = shared(word, other)
    return "".join(letter if bits >> place & 1 else "." for place, letter in enumerate(word))


@pytest.mark.parametrize(
    ("word", "other", "expected"),
    [
        ("wärmepumpe", "wärmepumpenförderung", "wärmepumpe"),
        ("brücke", "kettenbrückensanierung", "brücke"),
        ("rüstungsausgaben", "rüstung", "rüstung........."),
        ("rüstungsausgaben", "ausgaben", "........ausgaben"),
        ("rüstungsausgaben", "rüstungsetat", "rüstungs........"),
        ("chemiekonzern", "pharmakonzern", "......konzern"),
        ("beschlossen", "beschließen", "beschl....."),
        ("herrschaft", "mannschaft", "...."[:0] + "....schaft"),
        ("wohnung", "werbung", "......."),
        ("brücke", "brief", "......"),
        ("tram", "tramlinie", "...."),
        ("linie", "lini", "....."),
    ],
)
def test_letters_are_shared_with_parts_beginnings_and_ends(word, other, expected):
    """Compounds share a word, inflected forms a beginning; short parts are shared by chance."""
    assert letters(word, other) == expected


def test_parts_add_up():
    """Two words of a text together may hold a whole compound but for what joins them."""
    both = shared("rüstungsausgaben", "rüstung") | shared("rüstungsausgaben", "ausgaben")
    assert share(both, "rüstungsausgaben") == 15 / 16


WORDS = st.text("aben", min_size=1, max_size=14)


@given(st.lists(WORDS, max_size=4), WORDS)
def test_the_short_cut_misses_nothing(words, other):
    """What is told apart without a look at each word shares no letter with any."""
    found = [(word, shared(word, other)) for word in words]
    assert Likeness(words).like(other) == tuple((word, bits) for word, bits in found if bits)
