"""Finding passages by words and vectors."""

import pytest

from index.adding import Adding
from index.derived import Derived
from index.encode import EncodingThread
from index.search import Question, Search
from tests.toys import BRIDGE, THEATRE, TRAM, ToyEncoder


@pytest.fixture
def searching(tmp_path, store):
    """A function from a trust to a search over three articles."""
    derived = Derived(tmp_path, store)
    encoder = EncodingThread(ToyEncoder())
    list(Adding(store, encoder, derived).add([BRIDGE, TRAM, THEATRE]))
    yield lambda trust: Search(store, derived.vectors, derived.words, lambda _: trust)
    encoder.close()


def question(text, vector=None):
    return Question(text, "de", vector)


def ids(founds):
    return [found.revision.article.id for found in founds]


def test_words_alone_find_what_shares_them(searching):
    """Without trust in vectors only passages with a word of the question are found."""
    founds = searching(0.0).find(question("Was kostet die Fahrkarte der Tram?"), ["de"])
    assert ids(founds) == ["tram", "bridge"]
    assert founds[0].cosine == 0.0


def test_vectors_alone_find_what_is_near(searching):
    """With full trust the order is that of the cosines, also where no word is shared."""
    vector = ToyEncoder().encode(["theater theater tram"])[0]
    founds = searching(1.0).find(question("Bühne?", vector), ["de"])
    assert ids(founds)[:2] == ["theatre", "tram"]
    assert founds[0].article_score == 0.0


def test_a_removed_article_is_not_found(searching, store):
    """A stale index costs rank only: what the store no longer has is left out."""
    store.remove("tram")
    assert "tram" not in ids(searching(0.0).find(question("Tram Fahrkarte"), ["de"]))


def test_a_question_of_stop_words_finds_nothing(searching):
    """Nothing to look for, nothing found."""
    assert searching(0.0).find(question("Was ist das und wer?"), ["de"]) == ()
