"""How rare the words of a quote are."""

from math import log

import pytest
from drafts import MODEL, draft

from index.checking.rarity import Rarity
from index.words import Words


@pytest.fixture
def words(store, tmp_path):
    """Forty passages: each has a donkey, 21 a rooster, 20 a dog, one a cat, and one is English."""
    holds = {"Esel": 40, "Hahn": 21, "Hund": 20, "Katze": 1}
    texts = [" ".join(word for word, most in holds.items() if number < most) for number in range(40)]
    opened = Words(tmp_path / "words")
    store.put([draft(str(number), text, language="de") for number, text in enumerate(texts)], MODEL)
    store.put([draft("en", "The dog dies.", language="en")], MODEL)
    opened.catch_up(store)
    return opened


def test_weights(words):
    """Small words and those in more than 20 passages weigh nothing; unknown ones as if they stood once."""
    rarity = Rarity("Der Esel, der Hahn, der Hund, die Katze und das Nashorn die dies", words, ["de", "en"])
    expected = {"der": 0.0, "esel": 0.0, "hahn": 0.0, "hund": log(42 / 20), "katze": log(42)}
    expected |= {"die": 0.0, "und": 0.0, "das": 0.0, "nashorn": log(42), "dies": 0.0}
    assert rarity.weights("de") == pytest.approx(expected)
    assert rarity.weights("en")["der"] == pytest.approx(log(42))


def test_the_rarest(words):
    """Words that stand somewhere, as they are written, the rarest first, of every language."""
    rarity = Rarity("Die Hunde, der Hund und die Katze dies", words, ["de", "en"])
    assert rarity.rarest(9) == ["=dies", "=katze", "=hund"]
    assert rarity.rarest(1) == ["=dies"]


def test_words_that_stand_everywhere(words):
    """Are looked for only where there are few others."""
    alleged = "Der Esel, der Hahn, der Hund und die Katze"
    assert Rarity(alleged, words, ["de"]).rarest(9) == ["=katze", "=hund", "=hahn"]
    assert Rarity("Der Esel und der Hahn", words, ["de"]).rarest(9) == ["=hahn", "=esel"]


def test_without_languages(words):
    """In an empty archive nothing is known."""
    rarity = Rarity("Der Hund bellt", words, [])
    assert (rarity.rarest(9), rarity.weights("de")) == ([], {})
