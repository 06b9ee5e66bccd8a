"""Snapshots of vectors spare work, and are never trusted blindly."""

import shutil

import numpy as np
import pytest
from angles import at, backed_up, ids, turned
from drafts import MODEL
from vector_checks import aside, check_agrees

from corpus.store import Store


def test_a_snapshot_spares_reading_the_store(vectors, open_vectors, store, monkeypatch):
    """Only what changed since is read."""
    store.put([turned("a", 0, 60), turned("b", 90)], MODEL)
    vectors.catch_up(store)
    assert (vectors.save(), vectors.save()) == (True, False)
    store.put([turned("a", 20)], MODEL)
    monkeypatch.setattr(store, "all_vectors", None)
    other = open_vectors()
    assert other.catch_up(store) == store.last_change()
    monkeypatch.undo()
    check_agrees(other, store)
    assert ids(other.search(at(20), 1)) == [4]


def test_a_process_that_lags_behind_overwrites_nothing(vectors, open_vectors, store):
    """The newer snapshot stays."""
    store.put([turned("a", 0)], MODEL)
    vectors.catch_up(store)
    store.put([turned("b", 90)], MODEL)
    other = open_vectors()
    other.catch_up(store)
    assert (other.save(), vectors.save()) == (True, False)


@pytest.mark.parametrize("suffix", ["json", "snapshot"])
def test_a_flipped_bit_is_healed(vectors, open_vectors, store, tmp_path, suffix):
    """The damaged snapshot is set aside, and all vectors come from the store."""
    store.put([turned("a", 0, 60), turned("b", 90)], MODEL)
    vectors.catch_up(store)
    vectors.save()
    file = next((tmp_path / "vectors").glob(f"*.{suffix}"))
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 4
    file.write_bytes(content)
    other = open_vectors()
    other.catch_up(store)
    check_agrees(other, store)
    assert (aside(tmp_path), other.save(), open_vectors().catch_up(store)) == (1, True, store.last_change())


def test_an_older_database_heals(vectors, open_vectors, store, tmp_path):
    """A snapshot from the future is set aside, and an index in memory is made again."""
    store.put([turned("a", 0)], MODEL)
    backed_up(store, tmp_path / "copy.sqlite")
    store.put([turned("b", 90)], MODEL)
    vectors.catch_up(store)
    vectors.save()
    older = Store(tmp_path / "copy.sqlite")
    for each in (vectors, open_vectors()):
        each.catch_up(older)
        check_agrees(each, older)
    assert aside(tmp_path) == 1
    older.close()


def test_another_database_gets_an_index_of_its_own(vectors, open_vectors, store, tmp_path):
    """Nothing of the first one is served."""
    store.put([turned("a", 0, 10, 20)], MODEL)
    vectors.catch_up(store)
    vectors.save()
    other = Store(tmp_path / "other.sqlite")
    other.put([turned("x", 90)], MODEL)
    for each in (vectors, open_vectors()):
        each.catch_up(other)
        assert ids(each.search(at(0), 9)) == [1]
        check_agrees(each, other)
    other.close()


def test_a_snapshot_that_lacks_vectors_is_made_again(vectors, open_vectors, store, caplog):
    """Whatever went wrong before: the numbers must agree with the store's."""
    store.put([turned("a", 0, 60)], MODEL)
    vectors.catch_up(store)
    vectors._exchange(np.array([1]), np.array([], dtype=np.int64), None)
    vectors.save()
    other = open_vectors()
    other.catch_up(store)
    check_agrees(other, store)
    assert "lacks some or has too many" in caplog.text


def test_a_deleted_folder_comes_back(vectors, open_vectors, store, tmp_path):
    """All of it can be made again."""
    store.put([turned("a", 0)], MODEL)
    vectors.catch_up(store)
    vectors.save()
    shutil.rmtree(tmp_path / "vectors")
    again = open_vectors()
    again.catch_up(store)
    check_agrees(again, store)
    assert again.save()
