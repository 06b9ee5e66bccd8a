"""Names of persons that answer "who"."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Span
from index.differing.persons import Person, persons

ASKED = frozenset({"wer", "leitet", "werk", "talbach", "who", "leads", "plant"})


def named(text, language="de"):
    return [one.printed for one in persons(text, language, ASKED)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Das Werk leitet Ada Quandel.", ["Ada Quandel"]),
        ("In Talbach leitet Ada Quandel das Werk.", ["Ada Quandel"]),
        ("Das Werk wird von der Anwältin Dr. Ada von Quandel geleitet.", ["Ada von Quandel"]),
        ("Kolp leitet das Werk.", ["Kolp"]),
        ("Neuer Leiter wird Kolp.", ["Kolp"]),
        ("Neuer Leiter ist Jurist.", []),
        ("Das Werk leitet Ada Quandel, sagte Olaf Kolp.", ["Ada Quandel"]),
        ("Das Werk leitet Ada Quandel für Olaf Kolp.", ["Ada Quandel", "Olaf Kolp"]),
        ("Ada Quandel folgt auf Olaf Kolp.", ["Ada Quandel"]),
        ("Die frühere Leiterin ist Ada Quandel.", []),
        ("Im Gespräch ist Ada Quandel.", []),
        ("Der Leiter traf Kanzler Olaf Kolp.", []),
        ("Das Werk leitet die Sternhof Holding.", []),
        ("Das Werk leitet man aus Bad Seewalde.", []),
        ("Das Werk wird im Alten Rathaus geleitet.", []),
    ],
)
def test_german_names(text, expected):
    """No places, institutions and offices, nobody who speaks, was it before or may become it."""
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Quandel leads the plant.", ["Ada Quandel"]),
        ("The plant is led by Ms Quandel.", ["Quandel"]),
        ("Officials said Ada Quandel would lead it.", ["Ada Quandel"]),
        ("The plant is led by Ada Quandel, said Peter Oxbow.", ["Ada Quandel"]),
        ("The head is to meet Peter Oxbow.", []),
        ("The plant is owned by the Sorland Council.", []),
        ("The former head is Peter Oxbow.", []),
        ("The head flew to New York.", []),
    ],
)
def test_english_names(text, expected):
    """They stand beside the word that makes them the answer."""
    assert named(text, "en") == expected


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("Ada Quandel", "Quandel", True),
        ("Ada Quandel", "Quandels", True),
        ("Ada Quandel", "Ines Korbach", False),
        ("Ada Kolp", "Ada Reiter", False),
        ("Ada Kolp", "Ada Kolp-Reiter", True),
        ("Sergej Petrow", "Sergei Petrov", True),
        ("Pfeilring", "Dollfink", False),
    ],
)
def test_the_same_person(one, other, agree):
    """Without first name, in the genitive, with two surnames or spelt otherwise."""
    first, second = (Person(name, Span(0, len(name))) for name in (one, other))
    assert (first.agrees(second), second.agrees(first)) == (agree, agree)


@given(st.text(), st.sampled_from(["de", "en", "fr"]))
def test_any_text_can_be_read(text, language):
    """A name is a slice of the text."""
    assert all(one.span.of(text) == one.printed for one in persons(text, language, ASKED))
