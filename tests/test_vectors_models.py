"""Vectors of two models never come into one index, whenever the model is switched."""

import numpy as np
from angles import at, turned
from drafts import MODEL
from vector_checks import aside, check_agrees_in


def switch(store, name, dimension):
    wanted = store.passages_without(name)
    rows = np.eye(dimension, dtype=np.float32)[np.arange(len(wanted)) % dimension]
    store.put_vectors(name, dimension, wanted, rows)
    store.switch_model(name)


def test_a_switched_model_is_followed(vectors, open_vectors, store, tmp_path):
    """Without any change of passages, in memory as from a snapshot; the snapshot is no damage."""
    store.put([turned("a", 0, 60)], MODEL)
    vectors.catch_up(store)
    vectors.save()
    switch(store, "other", 3)
    for each in (vectors, open_vectors()):
        each.catch_up(store)
        assert each.search(np.array([0, 1, 0], dtype=np.float32), 9) == [(2, 1.0), (1, 0.0)]
        check_agrees_in(each, store, 3)
    assert (vectors.save(), aside(tmp_path)) == (True, 0)


def test_a_model_switched_in_the_middle_is_noticed(vectors, store, monkeypatch):
    """Vectors of two models never come into one index."""
    store.put([turned("a", 0)], MODEL)
    vectors.catch_up(store)
    store.put([turned("b", 90)], MODEL)
    original = store.vectors

    def late(wanted):
        monkeypatch.undo()
        switch(store, "other", 2)
        return original(wanted)

    monkeypatch.setattr(store, "vectors", late)
    vectors.catch_up(store)
    assert vectors._state.model == "other"
    assert vectors.search(at(0), 9) == [(1, 1.0), (2, 0.0)]


def test_a_model_switched_while_building_is_noticed(vectors, store, monkeypatch):
    """The vectors read are of another length than those that were expected."""
    store.put([turned("a", 0), turned("b", 90)], MODEL)
    original = store.all_vectors

    def late(chunk):
        monkeypatch.undo()
        switch(store, "other", 3)
        return original(chunk)

    monkeypatch.setattr(store, "all_vectors", late)
    vectors.catch_up(store)
    check_agrees_in(vectors, store, 3)
