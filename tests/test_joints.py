"""How two neighbouring pieces of print belong together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.joints import (
    ends_sentence,
    hyphenated_words,
    is_byline,
    is_dateline,
    is_divided,
    joined,
    runs_on,
)


@pytest.mark.parametrize("text", ["Es regnet.", "Regnet es?", "„Es regnet.“", "Es regnet …", 'He said "no!"'])
def test_sentences_that_end(text):
    """Quotation marks stand behind the full stop."""
    assert ends_sentence(text)


@pytest.mark.parametrize("text", ["Es regnet", "Wetter:", "im Jahr 2025", "„Regen“"])
def test_sentences_that_do_not(text):
    """Neither headings nor lines in the middle."""
    assert not ends_sentence(text)


@pytest.mark.parametrize(
    ("text", "is_one"), [("Taldorf, Bergland -", True), ("Taldorf – Es", False), ("-", False)]
)
def test_datelines(text, is_one):
    """A place and a dash, and then the sentence on its own line."""
    assert is_dateline(text) is is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Von Anna Huber und Jan Weiß", True),
        ("Foto: dpa", True),
        ("By Ann Hill", True),
        ("Compiled by our staff", True),
        ("Bericht: Jan Weiß", True),
        ("© 2025 Kantblick", True),
        ("(dpa/red)", True),
        ("(nicht zu Hause)", False),
        ("Bericht: der Rat schweigt", False),
        ("Von da an regnete es", False),
        ("Von " + "Anna " * 30, False),
    ],
)
def test_bylines(text, is_one):
    """Every word is a name or stands between names."""
    assert is_byline(text) is is_one


@pytest.mark.parametrize(
    ("left", "right", "goes_on"),
    [
        ("Der Rat hat", "beschlossen, zu bauen.", True),
        ("Das teilte die", "Stadt mit.", True),
        ("Er traf einen schweren", "Irrtum an.", True),
        ("Es regnet.", "so ist es.", False),
        ("Das Wetter", "Es regnet.", False),
        ("Was er mag:", "regen und wind", False),
        ("", "regen", False),
    ],
)
def test_sentences_that_go_on(left, right, goes_on):
    """A small letter or a word that ends nothing."""
    assert runs_on(left, right) is goes_on


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["Es", "regnet."], "Es regnet."),
        (["Der Brücken-", "bau beginnt."], "Der Brückenbau beginnt."),
        (["Die EU-", "weit gültige Regel."], "Die EU-weit gültige Regel."),
        (["The well-", "known tram."], "The well-known tram."),
        (["Der Tram-", "Fahrer."], "Der Tram-Fahrer."),
        (["Haupt-", "und Nebenstraßen."], "Haupt- und Nebenstraßen."),
    ],
)
def test_lines_of_a_paragraph(lines, text):
    """Divided words lose their hyphen, compound ones keep it."""
    assert joined(lines) == text


def test_words_that_have_a_hyphen_elsewhere():
    """They keep it at the end of a line, too."""
    known = hyphenated_words("Die U-Bahn-Strecke")
    assert known == {"u-bahn", "bahn-strecke"}
    assert (
        joined(["Eine well-", "known tram"], hyphenated_words("a well-known tram")) == "Eine well-known tram"
    )


def test_a_hyphen_of_a_word():
    """A dash alone divides nothing."""
    assert [is_divided(text) for text in ("Brücken-", "die -", "Brücke")] == [True, False, False]


@given(st.lists(st.text("Abc -."), min_size=1))
def test_nothing_but_hyphens_goes(lines):
    """Whatever the lines are."""
    assert joined(lines).replace(" ", "").replace("-", "") == "".join(lines).replace(" ", "").replace("-", "")
