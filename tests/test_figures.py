"""Figures with what they count."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.figures import Figure, figures


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
        ("en", "Some two million people fled.", ("two million people", 2e6, "people")),
    ],
)
def test_a_figure(language, text, expected):
    """Numbers as the language writes them, with their size and their unit."""
    assert list(figures(text, language)) == [Figure(*expected)]


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
