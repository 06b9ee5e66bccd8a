"""Many vectors: the index takes another form, and searching goes on meanwhile."""

import threading

import numpy as np
import pytest
from angles import ids
from drafts import MODEL, article, cut
from vector_checks import stored_ids

from corpus.stored import Draft
from index.vectors import Vectors

DIMENSION = 32


def cloud(count, seed):
    """Unit vectors around 40 centres, as texts lie around topics."""
    random = np.random.default_rng(seed)
    centres = np.random.default_rng(0).standard_normal((40, DIMENSION))
    rows = centres[random.integers(0, 40, count)] + 0.5 * random.standard_normal((count, DIMENSION))
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def heap(id, count, seed):
    """One article of so many passages."""
    text = " ".join(f"Satz {number} von {id}." for number in range(count))
    return Draft(article(id, text), cut(text), cloud(count, seed))


def test_a_large_index_changes_its_form_and_back(tmp_path, store):
    """It becomes lists by itself, finds nearly all of the true ten, follows, and becomes flat again."""
    store.put([heap("a", 1500, 1), heap("b", 900, 2)], MODEL)
    large = Vectors(tmp_path / "vectors", flat_below=2000)
    large.catch_up(store)
    assert (large._index.nlist, large.count) == (32, 2400)
    assert large.save()
    large = Vectors(tmp_path / "vectors", flat_below=2000)
    large.catch_up(store)
    assert (large._index.nlist, large.count) == (32, 2400)
    exact = Vectors(tmp_path / "flat")
    exact.catch_up(store)
    hits = [len({*ids(large.search(row, 10))} & {*ids(exact.search(row, 10))}) for row in cloud(100, 3)]
    assert sum(hits) / 1000 >= 0.97
    store.put([heap("b", 700, 4)], MODEL)
    large.catch_up(store)
    assert (large._index.nlist, large.count) == (32, 2200)
    newest = store.passages_of(store.newest("b").id)[5].id
    row = store.vectors([newest])[1][0]
    assert large.search(row, 1) == [(newest, pytest.approx(1.0, abs=0.02))]
    store.remove("a")
    large.catch_up(store)
    assert not hasattr(large._index, "nlist")
    assert large.count == 700
    assert large.search(row, 1) == [(newest, pytest.approx(1.0))]


def test_searching_goes_on_while_another_thread_catches_up(vectors, store):
    """Every result is of some state in between, and none is lost at the end."""
    store.put([heap("a", 50, 1)], MODEL)
    vectors.catch_up(store)
    wrong = []
    done = threading.Event()

    def ask():
        for row in cloud(100_000, 5):
            if done.is_set():
                return
            found = ids(vectors.search(row, 20))
            if len(set(found)) != 20:
                wrong.append(found)

    threads = [threading.Thread(target=ask) for _ in range(2)]
    for thread in threads:
        thread.start()
    for number in range(20):
        store.put([heap(f"b{number % 3}", 40 + number, number)], MODEL)
        vectors.catch_up(store)
        vectors.save()
    done.set()
    for thread in threads:
        thread.join()
    assert wrong == []
    row = np.zeros(DIMENSION, dtype=np.float32)
    assert sorted(ids(vectors.search(row, 999))) == stored_ids(store)
