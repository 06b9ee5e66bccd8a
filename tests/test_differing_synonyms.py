"""Words by which two reports say the same."""

import pytest

from index.differing.synonyms import asked_in, in_phrase, rivals, senses


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "14 Menschen kamen ums Leben", {"death"}),
        ("de", "die 14 Toten", {"death"}),
        ("de", "310 Stellen fallen weg", {"cut"}),
        ("de", "die Brücke", set()),
        ("en", "they die", {"death"}),
        ("en", "approved for 12.5 million", {"cost"}),
        ("fr", "die", set()),
    ],
)
def test_senses(language, text, expected):
    """Each language has its own; "die" is no death in German."""
    assert senses(text, language) == expected


@pytest.mark.parametrize(
    ("question", "language"), [("How old was he?", "en"), ("Was war da?", "de"), ("Wer starb?", "de")]
)
def test_the_language_of_a_question(question, language):
    """By the word that asks."""
    assert asked_in(question) == language


def test_rivals():
    """Who is hurt is not dead."""
    assert rivals(frozenset({"death"})) == {"injury", "missing"}


def test_parts_of_phrases():
    """ "Kamen" says nothing beside "ums Leben"."""
    assert (in_phrase("kamen", frozenset({"death"})), in_phrase("kamen", frozenset({"cut"}))) == (True, False)
