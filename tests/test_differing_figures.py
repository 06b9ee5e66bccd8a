"""Figures with what they count."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.differing.figures import figures


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Es kostet 126 Millionen Euro.", ("126 Millionen Euro", 126e6, "euro")),
        ("de", "Es kostet 2,1 Mrd. Euro.", ("2,1 Mrd. Euro", 2.1e9, "euro")),
        ("de", "Es kostet 17,50 €.", ("17,50 €", 17.5, "euro")),
        ("de", "Eine Billion Dollar sind 1 Billion Dollar.", ("1 Billion Dollar", 1e12, "dollar")),
        ("en", "It cost 1 billion dollars.", ("1 billion dollars", 1e9, "dollar")),
        ("en", "It cost $1.5 million.", ("$1.5 million", 1.5e6, "dollar")),
        ("de", "1.840 Menschen flohen.", ("1.840 Menschen", 1840.0, "menschen")),
        ("en", "1,840 people fled.", ("1,840 people", 1840.0, "people")),
        ("de", "Es waren 3.5 Prozent.", ("3.5 Prozent", 3.5, "percent")),
        ("en", "It was 10 per cent.", ("10 per cent", 10.0, "percent")),
        ("de", "Es waren 10%.", ("10%", 10.0, "percent")),
        ("de", "Es waren 12.", ("12", 12.0, "")),
        ("de", "Elf Menschen flohen.", ("Elf Menschen", 11.0, "menschen")),
        ("de", "Es kamen 14 junge Menschen.", ("14 junge Menschen", 14.0, "menschen")),
        ("de", "Es sind 12 wegen ihr.", ("12", 12.0, "")),
        ("en", "There were 12 and more.", ("12", 12.0, "")),
        ("en", "It is $200 million less.", ("$200 million", 2e8, "dollar")),
        ("de", "Es sind 1,2 Kilometer.", ("1,2 Kilometer", 1200.0, "metre")),
        ("en", "Some two million people fled.", ("two million people", 2e6, "people")),
    ],
)
def test_a_figure(language, text, expected):
    """Numbers as the language writes them, with their size and their unit."""
    printed, value, name = expected
    assert [(one.printed, one.value, one.unit.name) for one in figures(text, language)] == [
        (printed, value, name)
    ]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("1.800 Euro", 100.0),
        ("12,8 Millionen Euro", 1e5),
        ("13 Euro", 1.0),
        ("2 Kilometer", 1000.0),
        ("0 Euro", 1.0),
    ],
)
def test_how_exact_a_figure_is(text, place):
    """By the last digit that is no idle zero, in the measure of the unit."""
    assert [one.place for one in figures(text, "de")] == [pytest.approx(place)]


@pytest.mark.parametrize(
    "text", ["Am 12.2.2025 kam er.", "Das Gesetz Nr. 4-12 und A4", "um zwölf.", "um 4:12:07"]
)
def test_no_figure(text):
    """Dates, codes and words that count nothing are none."""
    assert list(figures(text, "de")) == []


@given(st.text(), st.sampled_from(["de", "en", "fr"]))
def test_any_text_can_be_read(text, language):
    """What is printed stands in the text."""
    assert all(figure.printed in text for figure in figures(text, language))
