"""How rare words are in a language."""

import math

import numpy as np
import pytest

from index.frequencies import OWN, PASSAGE_WORDS, RAREST, Shares, frequencies, passage_share, rarity


def test_the_words_of_a_language():
    """Common words are more common than others; Norwegian is Norwegian; nothing is known of no language."""
    german = frequencies("de")
    assert 0.05 > german["der"] > german["brücke"] > 0
    assert "hovercraft" not in german
    assert frequencies("no") == frequencies("nn") == frequencies("nb") != {}
    assert frequencies("") == frequencies("tlh") == {}


@pytest.mark.parametrize(
    ("frequency", "share"),
    [(0.0, 1 / RAREST), (1e-6, PASSAGE_WORDS * 1e-6 + 1 / RAREST), (1 / PASSAGE_WORDS, 1 - math.exp(-1))],
)
def test_in_how_many_passages_a_word_stands(frequency, share):
    """In more than by its share of all words, since passages are long; what is in no list is somewhere."""
    assert passage_share(frequency) == pytest.approx(share, rel=0.01)


def test_all_forms_of_a_word_count():
    """A stem is as common as the words together that have it; what no word has is as rare as can be."""
    words = frequencies("en")
    shares = Shares("en", lambda word: {"bridge": "bridg", "bridges": "bridg"}.get(word, ""))
    assert shares.of_stem("bridg") == passage_share(words["bridge"] + words["bridges"])
    assert shares.of_form("bridge") == passage_share(words["bridge"])
    assert shares.of_stem("tram") == shares.of_form("hovercraft") == passage_share(0.0)
    assert (shares.are_known, Shares("tlh", str).are_known) == (True, False)


def test_what_is_rare():
    """What is common in the language weighs little, and so does what is common in the archive, if less so."""
    common, rare = passage_share(0.5), passage_share(0.0)
    weighed = rarity(np.array([common, rare, rare]), np.array([12.0, 0.0, 20.0]))
    assert weighed.tolist() == pytest.approx([0.0, math.log(1 / OWN), math.log(RAREST)], abs=0.01)
