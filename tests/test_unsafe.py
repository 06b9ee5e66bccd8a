"""Foreign text on its way to a terminal."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from bot.unsafe import counted, one_line, printable


def test_control_sequences():
    """Escapes, bells, C1 controls, overrides and lone surrogates become spaces."""
    assert printable("a\x1b[31mb\x07c\x9bd\u202ee\ud800f\rg\th") == "a [31mb c d e f g h"


def test_what_stays():
    """Letters, marks, joiners of scripts that need them, and new lines stay."""
    text = "„Brücke“ – 2,40 €\nसंसद\nمی\u200cخواهم\n👩\u200d🚒"
    assert printable(text) == text


@given(st.text(st.characters()))
def test_nothing_steers_a_terminal(text):
    """No control character is left, length stays, and any output can encode what is left."""
    safe = printable(text)
    assert len(safe) == len(text)
    assert not {c for c in safe if unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"}} - {"\n"}
    assert safe.encode().decode() == safe


def test_one_line():
    """Titles stand on one line."""
    assert one_line("  Zwei \n Zeilen\x00") == "Zwei Zeilen"


def test_counted():
    """One is singular, thousands are parted."""
    assert [counted(n, "passage") for n in (0, 1, 1234)] == ["0 passages", "1 passage", "1,234 passages"]
