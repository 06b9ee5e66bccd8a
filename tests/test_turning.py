"""Words that turn what a text says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.turning import turned, words


@pytest.mark.parametrize(
    ("more", "less", "expected"),
    [
        (["heftiger"], [], False),
        (["nicht"], [], True),
        ([], ["NOT"], True),
        (["t"], [], True),
        (["drei"], ["elf"], True),
        (["126"], [], True),
        (["12km"], [], True),
        (["Meier"], ["Huber"], True),
        (["Bürgermeisterin"], [], False),
        (["Der"], ["Ein"], False),
        (["Der", "rote"], ["Turm"], False),
        ([], [], False),
    ],
)
def test_what_turns_a_text(more, less, expected):
    """A number, a negation, or a name for another one; no word that is only added."""
    assert turned(more, less) is expected


def test_words_as_printed():
    """Lower-cased to be compared, with how they are printed."""
    assert words("Der Turm, der 2 Glocken hat.") == {
        "der": "der",
        "turm": "Turm",
        "2": "2",
        "glocken": "Glocken",
        "hat": "hat",
    }


@given(st.text())
def test_any_text_can_be_read(text):
    """Nothing differs from itself."""
    found = words(text)
    assert turned([], []) is False
    assert all(printed.lower() == word for word, printed in found.items())
