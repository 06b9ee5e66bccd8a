"""What was learned of the model's languages, in the store."""

import pytest
from drafts import MODEL, draft, rows

from corpus.store import Store
from corpus.stored import Trust

GERMAN, ENGLISH = Trust(0.0, 0.2, 100), Trust(0.6, 0.05, 50)


@pytest.fixture
def store(tmp_path):
    opened = Store(tmp_path / "a.sqlite")
    yield opened
    opened.close()


def test_nothing_is_known_before_anything_was_learned(store):
    """Neither without a model nor with one."""
    before = store.trusts()
    store.put([draft()], MODEL)
    assert (before, store.trusts()) == ({}, {})


def test_a_language_is_replaced_and_others_stay(store):
    """Each language is learned for itself."""
    store.put([draft()], MODEL)
    store.put_trusts(MODEL, {"de": GERMAN, "en": ENGLISH})
    store.put_trusts(MODEL, {"de": ENGLISH})
    assert store.trusts() == {"de": ENGLISH, "en": ENGLISH}


def test_what_was_learned_goes_with_its_model(store):
    """Another model knows other languages, and what comes too late for one is not kept."""
    store.put([draft(text="Es regnet.")], MODEL)
    store.put_trusts(MODEL, {"de": GERMAN})
    store.put_vectors("other", 2, store.passages_without("other"), rows([1]))
    store.switch_model("other")
    store.put_trusts(MODEL, {"de": GERMAN})
    assert store.trusts() == {}


def test_a_sample_is_drawn_from_all_articles_of_a_language(store):
    """The same one each time, whenever the articles were added."""
    store.put([draft(f"k{number}", language="de") for number in range(150)], MODEL)
    store.put([draft("other", language="en")], MODEL)
    keys = [revision.article.key for revision in store.sample("de", 100)]
    again = [revision.article.key for revision in store.sample("de", 100)]
    late = sum(int(key[1:]) >= 100 for key in keys)
    assert (keys, len(set(keys)), 20 <= late <= 50) == (again, 100, True)
