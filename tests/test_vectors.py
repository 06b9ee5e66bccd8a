"""Vectors are found by their cosine, and follow the store."""

import subprocess
import sys

import numpy as np
import pytest
from angles import at, ids, turned
from drafts import MODEL
from vector_checks import all_ids, check_agrees


def test_importing_and_opening_need_no_faiss(tmp_path):
    """`status` and `--help` must answer at once."""
    code = (
        "import sys; from pathlib import Path; from index.vectors import Vectors;"
        f"Vectors(Path({str(tmp_path)!r})).save(); print('faiss' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "False\n"


def test_nothing_is_found_before_the_first_article(vectors, store):
    """An empty store is no error."""
    assert vectors.search(at(0), 3) == []
    assert vectors.catch_up(store) == 0
    assert (vectors.search(at(0), 3), vectors.count, vectors.seq, vectors.save()) == ([], 0, 0, False)


def test_search_gives_ids_and_cosines_best_first(vectors, store):
    """As many as asked for, or as there are."""
    store.put([turned("a", 0, 60), turned("b", 90)], MODEL)
    assert vectors.catch_up(store) == store.last_change() == 3
    found = vectors.search(at(10), 2)
    assert ids(found) == [1, 2]
    assert [score for _, score in found] == pytest.approx([np.cos(np.radians(10)), np.cos(np.radians(50))])
    assert ids(vectors.search(at(80), 99)) == [3, 2, 1]
    assert vectors.search(at(10), 0) == []


def test_a_vector_of_another_length_is_refused(vectors, store):
    """It comes from another model."""
    store.put([turned("a", 0)], MODEL)
    vectors.catch_up(store)
    with pytest.raises(ValueError, match="a vector of 3 numbers, the archive's have 2"):
        vectors.search(np.ones(3, dtype=np.float32), 1)


def test_changes_are_followed(vectors, store):
    """Added, revised and removed articles, one step after the other."""
    store.put([turned("a", 0, 60), turned("b", 90)], MODEL)
    vectors.catch_up(store)
    store.put([turned("a", 30)], MODEL)
    store.put([turned("c", 45, 50)], MODEL)
    vectors.catch_up(store)
    assert all_ids(vectors) == [3, 4, 5, 6]
    store.remove("b")
    store.remove("c")
    vectors.catch_up(store)
    assert vectors.search(at(30), 9) == [(4, pytest.approx(1.0))]
    check_agrees(vectors, store)


def test_catching_up_again_changes_nothing(vectors, store):
    """Applied twice, a change counts once."""
    store.put([turned("a", 0, 60)], MODEL)
    vectors.catch_up(store)
    vectors._apply(store, store.changes(0), vectors._state)
    vectors.catch_up(store)
    assert ids(vectors.search(at(0), 9)) == [1, 2]
    check_agrees(vectors, store)


def test_the_last_article_may_go(vectors, store):
    """An index without vectors still follows."""
    store.put([turned("a", 0)], MODEL)
    vectors.catch_up(store)
    store.remove("a")
    vectors.catch_up(store)
    assert (vectors.search(at(0), 3), vectors.count) == ([], 0)
    store.put([turned("b", 0)], MODEL)
    vectors.catch_up(store)
    check_agrees(vectors, store)
