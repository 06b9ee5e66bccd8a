"""Which encoder serves."""

import pytest
from drafts import MODEL, draft

from corpus.errors import ModelMismatch
from corpus.stored import NO_TRUST, Trust
from index.encode import BUNDLED
from index.encoders import Encoders
from tests.toys import ToyEncoder


@pytest.fixture
def encoders(store):
    """A function from the wanted model to encoders, all closed in the end."""
    made = []

    def make(wanted=""):
        made.append(Encoders(store, ToyEncoder, wanted))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.mark.parametrize(
    ("stored", "wanted", "serving"),
    [(False, "", BUNDLED), (False, "other", "other"), (True, "", MODEL), (True, MODEL, MODEL)],
)
def test_the_stored_model_serves(encoders, store, stored, wanted, serving):
    """Before the first article the one that the person named, or the bundled one."""
    if stored:
        store.put([draft()], MODEL)
    found = encoders(wanted)
    assert (found.serving().name, found.stored) == (serving, MODEL if stored else "")


def test_another_model_is_refused_until_it_is_switched(encoders, store):
    """Vectors of two models cannot be compared."""
    store.put([draft()], MODEL)
    found = encoders("other")
    with pytest.raises(ModelMismatch, match="by toy, not by other"):
        found.serving()
    store.put_vectors("other", 2, [1, 2], draft().vectors)
    store.switch_model("other")
    assert found.serving().name == "other"


def test_who_switched_follows(encoders, store):
    """The name that was wanted before no longer counts."""
    store.put([draft()], MODEL)
    found = encoders(MODEL)
    store.put_vectors("other", 2, [1, 2], draft().vectors)
    store.switch_model("other")
    found.switched("other")
    assert found.serving().name == "other"


def test_each_model_is_loaded_once(encoders):
    """It takes seconds and memory."""
    found = encoders()
    assert found.named("toy") is found.named("toy")
    assert found.named("toy") is not found.named("other")


def test_no_vectors_are_trusted_before_there_are_any(encoders, store):
    """Then as far as their model knows the language."""
    found = encoders()
    assert found.trust("en") == NO_TRUST
    store.put([draft()], BUNDLED)
    assert (found.trust("en").weight, found.trust("de")) == (0.6, NO_TRUST)


@pytest.mark.parametrize(("model", "weight"), [(BUNDLED, 0.0), (MODEL, 0.5)])
def test_what_a_model_seems_to_know(encoders, store, model, weight):
    """What was learned of a language that the model is known not to know is not believed."""
    store.put([draft("a")], model)
    store.put_trusts(model, {"de": Trust(0.5, 0.1, 100)})
    assert encoders().trust("de").weight == weight
