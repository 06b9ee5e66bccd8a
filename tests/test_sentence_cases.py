"""Where sentences end, over a table."""

import pytest

from corpus.text import sentences
from tests.sentence_cases import CASES, UNTOLD


@pytest.mark.parametrize(
    ("language", "marked"),
    [*CASES, *(pytest.param(*case, marks=pytest.mark.xfail(strict=True)) for case in UNTOLD)],
)
def test_a_sentence_ends_where_a_reader_ends_it(language, marked):
    """Neither abbreviations nor numbers nor quotations end one too soon or hide an end."""
    text = marked.replace(" || ", "\n\n").replace(" | ", " ")
    found = [span.of(text) for span in sentences(text, language)]
    assert found == marked.replace(" || ", " | ").split(" | ")


def test_no_repeats():
    """No text stands twice in the table."""
    assert len(set(CASES)) == len(CASES)
