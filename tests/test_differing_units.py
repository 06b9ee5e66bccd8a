"""What figures count."""

import pytest

from index.differing.units import Unit, counted, unit


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Kilometern", Unit("metre", 1000.0)),
        ("U.S. dollars", Unit("dollar")),
        ("%", Unit("percent")),
        ("Stellen", Unit("stellen")),
        ("", Unit("")),
    ],
)
def test_a_unit(name, expected):
    """Measures come in one scale each; other words are things that are counted."""
    assert unit(name) == expected


@pytest.mark.parametrize(
    ("name", "language", "expected"),
    [
        ("Stellen", "de", True),
        ("wegen", "de", False),
        ("jobs", "en", True),
        ("were", "en", False),
        ("metres", "de", True),
        ("", "en", False),
    ],
)
def test_what_can_be_counted(name, language, expected):
    """German things have a capital; English verbs and small words are no things."""
    assert counted(name, language) is expected


def test_what_can_be_compared():
    """Metres and kilometres, but not a growth and a sum."""
    assert unit("km").sort == unit("Meter").sort
    assert Unit("euro", changes=True).sort != unit("Euro").sort
