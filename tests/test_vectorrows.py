"""Vectors: read as they were written; one model serves, another may take over."""

import re

import numpy as np
import pytest
from drafts import MODEL, article, as_lists, cut, draft, rows, table_sizes

from corpus.errors import ModelError, ModelMismatch
from corpus.store import Draft, StoredModel


def test_first_put_decides_the_model(store):
    """The first article's model serves; another one is refused with the remedy."""
    store.put([draft("a")], MODEL)
    assert store.model() == StoredModel(1, "toy", 2)
    with pytest.raises(ModelMismatch) as caught:
        store.put([draft("b")], "other")
    assert str(caught.value) == (
        "the archive's vectors are by toy, not by other; `rebuild --model other` encodes the archive again"
    )
    assert store.counts().articles == 1


def test_dimension_is_the_models(store):
    """Vectors of another length are a programmer's mistake."""
    store.put([draft("a")], MODEL)
    with pytest.raises(ValueError, match=re.escape("vectors of shape (2, 3), expected (2, 2)")):
        store.put([Draft(article("b"), cut("Es. Ja."), rows([1, 2], 3))], MODEL)


def test_vectors_by_growing_id(store):
    """Vectors come back bit for bit, sorted, once each, without those that are missing."""
    exact = np.array([[0.1, -0.2], [1e-40, 3.4e38]], dtype=np.float32)
    store.put([Draft(article("a"), cut("Es. Ja."), exact)], MODEL)
    ids, vectors = store.vectors([np.int64(2), 7, 1, 2])
    assert (ids.tolist(), vectors.tobytes()) == ([1, 2], exact.tobytes())
    vectors[0] = 0
    assert as_lists(store.vectors([])) == ([], [])
    assert store.vectors([])[1].shape == (0, 2)


def test_all_vectors_in_chunks(store):
    """All vectors come in order, in chunks of the size asked for, and may be written to."""
    store.put([draft("a", "Eins. Zwei. Drei.", first=1), draft("b", "Vier. Fünf.", first=4)], MODEL)
    chunks = [as_lists(chunk) for chunk in store.all_vectors(chunk=2)]
    assert chunks == [([1, 2], [[1, 1], [2, 2]]), ([3, 4], [[3, 3], [4, 4]]), ([5], [[5, 5]])]
    assert all(vectors.flags.writeable for _, vectors in store.all_vectors())


def test_other_model_beside_the_serving_one(store):
    """While another model's vectors arrive, the serving model's are the ones that are read."""
    store.put([draft("a", "Eins. Zwei. Drei.", first=1)], MODEL)
    store.put_vectors("new", 3, [1, 2], rows([7, 8], 3))
    assert (store.passages_without("new"), store.passages_without(MODEL)) == ([3], [])
    assert store.passages_without("unheard of") == [1, 2, 3]
    assert (store.model(), as_lists(store.vectors([1]))) == (StoredModel(1, "toy", 2), ([1], [[1, 1]]))


def test_switch_needs_all_passages(store):
    """A model that has not encoded everything does not serve, even where none is known by its name."""
    store.put([draft("a", "Eins. Zwei.")], MODEL)
    store.put_vectors("new", 3, [1], rows([7], 3))
    for name in ("new", "unheard of"):
        with pytest.raises(ModelError, match=f"not all passages are encoded by {name} yet"):
            store.switch_model(name)
    assert store.model() == StoredModel(1, "toy", 2)


def test_switch_drops_the_old_vectors(store):
    """After the switch only the new model's vectors are there, and new articles must be by it."""
    store.put([draft("a", "Eins. Zwei.")], MODEL)
    store.put_vectors("abandoned", 5, [1], rows([1], 5))
    store.put_vectors("new", 3, [1, 2], rows([7, 8], 3))
    store.switch_model("new")
    assert store.model() == StoredModel(3, "new", 3)
    assert as_lists(store.vectors([1, 2])) == ([1, 2], [[7, 7, 7], [8, 8, 8]])
    assert table_sizes(store)[-1] == 2
    with pytest.raises(ModelMismatch):
        store.put([draft("b")], MODEL)


def test_vectors_for_passages_that_went(store):
    """A passage that was removed while it was encoded is passed over; a repeat replaces."""
    store.put([draft("a", "Eins."), draft("b", "Zwei.")], MODEL)
    store.remove("a")
    store.put_vectors("new", 3, [1, 2], rows([7, 8], 3))
    store.put_vectors("new", 3, [2], rows([9], 3))
    store.switch_model("new")
    assert as_lists(store.vectors([1, 2])) == ([2], [[9, 9, 9]])


def test_switch_of_an_empty_store(store):
    """Another model can be chosen before the first article."""
    store.put_vectors("new", 3, [], rows([], 3))
    store.switch_model("new")
    assert store.model() == StoredModel(1, "new", 3)


def test_wrong_number_of_vectors(store):
    """As many vectors as ids, or nothing is stored."""
    store.put([draft("a")], MODEL)
    with pytest.raises(ValueError, match=re.escape("vectors of shape (1, 3), expected (2, 3)")):
        store.put_vectors("new", 3, [1, 2], rows([1], 3))
    assert store.passages_without("new") == [1, 2]
