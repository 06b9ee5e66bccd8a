"""How much of something a sentence gives."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.differing.amounts import amounts, is_side, sides


def given_in(text, language="de"):
    return [(one.printed, one.low, one.high) for one in amounts(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Es sind zwischen 100 und 120 Euro.", [("zwischen 100 und 120 Euro", 100.0, 120.0)]),
        ("de", "Es sind 1 bis 2 Millionen Euro.", [("1 bis 2 Millionen Euro", 1e6, 2e6)]),
        ("en", "It is between 1.5 and 2 million euros.", [("between 1.5 and 2 million euros", 1.5e6, 2e6)]),
        ("de", "Mehr als 90 Menschen kamen.", [("Mehr als 90 Menschen", 90.0, math.inf)]),
        ("en", "Up to 90 people came.", [("Up to 90 people", 0.0, 90.0)]),
        (
            "en",
            "90 or more came, some 90 people or more.",
            [("90", 90.0, math.inf), ("90 people", 90.0, math.inf)],
        ),
        ("en", "They won 41 of 120 seats.", [("41 of 120 seats", 41.0, 41.0)]),
        ("de", "14 Männer und 3 Frauen.", [("14 Männer", 14.0, 14.0), ("3 Frauen", 3.0, 3.0)]),
        ("de", "Statt bisher 126 Euro sind es 183 Euro.", [("183 Euro", 183.0, 183.0)]),
        ("de", "Im Vorjahr waren es 126 Euro.", []),
        ("de", "Sie fordern 14 Euro.", []),
        ("de", "Die Flut forderte 14 Todesopfer.", [("14 Todesopfer", 14.0, 14.0)]),
    ],
)
def test_amounts(language, text, expected):
    """With their bounds; not what was said before, and not what somebody asks for."""
    assert given_in(text, language) == expected


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("12,8 Millionen Euro", "13 Millionen Euro", True),
        ("14 Menschen", "15 Menschen", False),
        ("1.800 Menschen", "1.840 Menschen", True),
        ("rund 1.800 Menschen", "1.740 Menschen", True),
        ("100 Stellen", "120 Stellen", False),
        ("mehr als 90 Menschen", "126 Menschen", True),
        ("mehr als 90 Menschen", "80 Menschen", False),
        ("zwischen 100 und 120 Euro", "110 Euro", True),
        ("1,2 Kilometer", "1.200 Meter", True),
    ],
)
def test_what_agrees(one, other, agree):
    """Bounds in common, or one the other rounded."""
    first, second = (next(iter(amounts(text, "de"))) for text in (one, other))
    assert (first.agrees(second), second.agrees(first)) == (agree, agree)


def test_what_is_far():
    """More than three times as much is said of something else."""
    small, middle, large = amounts("3 Euro, 9 Euro, 10 Euro", "de")
    assert (small.is_far_from(middle), small.is_far_from(large), large.is_far_from(small)) == (
        False,
        True,
        True,
    )


@pytest.mark.parametrize(
    ("text", "changes", "each"),
    [
        ("Sie stieg um 3 Prozent.", True, ""),
        ("Es geht um 3 Euro.", False, ""),
        ("Es sind 3 Euro mehr.", True, ""),
        ("Es sind 3 Euro pro Haushalt.", False, "haushalt"),
        ("Es sind 3 Euro im Jahr.", False, "year"),
        ("Es waren 3 Euro im Jahr 2024.", False, ""),
        ("Es sind 3 Euro jährlich.", False, "year"),
    ],
)
def test_growth_and_rates_are_units_of_their_own(text, changes, each):
    """Neither can be compared with a sum."""
    assert next((one.unit.changes, one.unit.each) for one in amounts(text, "de")) == (changes, each)


def test_a_magnitude():
    """A number without a unit is one beside the word."""
    assert [one.unit.name for one in amounts("Es hatte die Stärke 6,1, nicht 7.", "de")] == ["magnitude"]


@pytest.mark.parametrize(
    ("question", "text", "expected"),
    [
        ("Wie lang ist sie?", "Sie ist 85 Meter hoch.", False),
        ("Wie lang ist sie?", "Sie ist 85 Meter lang.", True),
        ("Wie lang ist sie?", "Sie misst 85 Meter.", True),
        ("Wie lang ist sie?", "Es sind 85 Meter fertig.", False),
        ("Wie alt ist er?", "Er ist 34 Jahre alt.", True),
        ("Wie alt ist er?", "Er bekam 12 Jahre.", False),
        ("Was ist es?", "Es sind 12 Meter.", True),
        ("Wie hoch ist er?", "Es sind 12 Euro.", True),
    ],
)
def test_sides(question, text, expected):
    """A length is no height, and a term is no age."""
    assert is_side(text, "de", next(iter(amounts(text, "de"))), sides(question)) is expected


@given(st.text(), st.sampled_from(["de", "en", "fr"]))
def test_any_text_can_be_read(text, language):
    """What is printed is the slice that it names."""
    assert all(one.span.of(text) == one.printed for one in amounts(text, language))
