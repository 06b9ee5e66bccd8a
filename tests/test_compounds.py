"""Parts of German words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.analysis import WRITTEN
from index.compounds import INSIDE, MIN_LETTERS, MIN_REST, PIECE, compounded, parts

LONG = "rustungsausgab"


def counting(*words):
    """Counts words of which each stands in one passage, and says which it was asked for."""

    def count(asked):
        count.asked.extend(asked)
        return {word: int(word in words) for word in asked}

    count.asked = []
    return count


def test_what_may_be_parts_of_a_text():
    """Beginnings and ends of each stem, as often as it occurs."""
    assert list(compounded(["holzboot"], "de")) == ["holzb", "zboot"]
    assert list(compounded(["holzboote", "am", "holzboot"], "de")) == [
        *("holzb", "holzbo", "zboote", "boote"),
        *("holzb", "zboot"),
    ]


def test_only_stems_have_parts():
    """Not words as they are written, nor numbers, nor short ones."""
    assert list(compounded([f"{WRITTEN}holzboote", "12345678", "boote", "hafenru"], "de")) == []


@pytest.mark.parametrize("language", ["en", "", "nl"])
def test_other_languages_have_none(language):
    """English writes compounds with spaces; the others were not measured."""
    assert list(compounded(["holzboot"], language)) == []


def test_what_of_a_question_is_looked_for():
    """Its stems within longer words, and in its own long words the longest that the articles have."""
    count = counting("rustung", "rustungs", "ausgab", "rustu", "hafen")
    assert parts(["hafen", LONG, "bau"], count) == [
        f"{INSIDE}hafen",
        f"{INSIDE}{LONG}",
        f"{PIECE}rustungs",
        f"{PIECE}ausgab",
    ]


def test_a_part_of_several_words_is_looked_for_once():
    """In the order of the words."""
    count = counting("hafen")
    assert parts(["hafenfest", "hafenbau"], count) == [
        f"{INSIDE}hafenfest",
        f"{INSIDE}hafenbau",
        f"{PIECE}hafen",
    ]


def test_words_that_no_article_has_are_not_looked_for():
    """Nor words that are too short to have parts, nor numbers."""
    count = counting()
    assert parts([LONG], count) == [f"{INSIDE}{LONG}"]
    assert parts(["bau", "12345678", f"{WRITTEN}{LONG}"], count) == []
    assert parts([], count) == []


@given(st.text(alphabet="abcäß", max_size=20))
def test_every_part_is_long_enough_and_leaves_enough(stem):
    """It begins or ends the word, in the text and in the question alike."""
    count = counting()
    parts([stem] if stem else [], count)
    found = list(compounded([stem] if stem else [], "de"))
    assert count.asked == [] or sorted(count.asked) == sorted(found)
    for part in found:
        assert len(part) >= MIN_LETTERS
        assert len(part) + MIN_REST <= len(stem)
        assert stem.startswith(part) or stem.endswith(part)
    assert len(found) == 2 * max(0, len(stem) - MIN_LETTERS - MIN_REST + 1)
