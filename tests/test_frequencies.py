"""How rare words are in a language."""

import math

import pytest

from index.frequencies import PASSAGE_WORDS, RAREST, Rarities, frequencies, rarity


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
def test_rarity(frequency, share):
    """By the share of passages that have a word, as an archive weighs it."""
    assert rarity(frequency) == pytest.approx(math.log(1 / share), rel=0.01)


@pytest.mark.parametrize("frequency", [0.5, 1.0])
def test_what_every_passage_has(frequency):
    """It weighs nothing."""
    assert rarity(frequency) == 0.0


def test_all_forms_of_a_word_count():
    """A token is as common as the words together that have it; what no word has is as rare as can be."""
    words = frequencies("en")
    rarities = Rarities(
        "en", lambda word: {"bridge": ("bridg", "=bridge"), "bridges": ("bridg",)}.get(word, ())
    )
    both = words["bridge"] + words["bridges"]
    assert dict(rarities) == {"bridg": rarity(both), "=bridge": rarity(words["bridge"])}
    assert (rarities["tram"], "tram" in rarities) == (rarity(0.0), False)
