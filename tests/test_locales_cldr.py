"""CLDR's numbers, days and plural categories, for any language."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.locales import cldr


@pytest.mark.parametrize(
    ("code", "known"),
    [("de", True), ("pl", True), ("xx", False), ("root", False), ("", False), ("../de", False)],
)  # fmt: skip
def test_known_languages(code, known):
    """By their codes of ISO 639."""
    assert cldr.is_known(code) is known


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("en", {"one", "other"}),
        ("ja", {"other"}),
        ("pl", {"one", "few", "many", "other"}),
        ("ar", {"zero", "one", "two", "few", "many", "other"}),
    ],
)
def test_plural_categories(code, expected):
    """ "Other" is one of them in every language."""
    assert cldr.categories(code) == expected


@given(st.integers(0, 10**15))
def test_an_amount_has_a_category_of_the_language(amount):
    """Whatever it is."""
    assert all(cldr.category(code)(amount) in cldr.categories(code) for code in ("de", "pl", "ar", "ja"))


@pytest.mark.parametrize(
    ("code", "amount", "expected"),
    [
        ("en", 1234567, "1,234,567"),
        ("de", 1234, "1.234"),
        ("de", 999, "999"),
        ("fr", 1234, "1\N{NARROW NO-BREAK SPACE}234"),
    ],
)
def test_numbers(code, amount, expected):
    """Set apart by points, commas or spaces."""
    assert cldr.number(code, amount) == expected


@pytest.mark.parametrize(
    ("value", "places", "expected"),
    [(0.5, 2, "0,50"), (-0.25, 2, "−0,25"), (2.675, 2, "2,67"), (0.75, 1, "0,8"), (-0.001, 2, "−0,00")],
)
def test_decimals(value, places, expected):
    """Rounded as Python does, with a true minus."""
    assert cldr.decimal("de", value, places) == expected


def test_days():
    """After a pattern; one of two days goes on to the second where a part comes again."""
    days = date(2025, 2, 3), date(2025, 3, 9)
    assert cldr.day("de", "d. MMMM y", days[1]) == "9. März 2025"
    assert cldr.days("de", "d.–d. MMMM y", *days) == "3.–9. März 2025"
    assert cldr.days("en", "d MMMM – d MMMM y", *days) == "3 February – 9 March 2025"
