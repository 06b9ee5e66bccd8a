"""Vectors follow the store, whatever happens to the process and to its files."""

import shutil
import subprocess
import sys
import threading

import numpy as np
import pytest
from angles import at, backed_up, ids, turned
from drafts import MODEL, article, cut

from corpus.store import Store
from corpus.stored import Draft
from index.vectors import Vectors


@pytest.fixture
def vectors(tmp_path):
    return Vectors(tmp_path / "vectors")


@pytest.fixture
def reopened(tmp_path):
    """Opens the same folder as another process would."""
    return lambda **options: Vectors(tmp_path / "vectors", **options)


def all_ids(vectors):
    return sorted(ids(vectors.search(at(0), 10_000)))


def stored_ids(store):
    return [id for part, _ in store.all_vectors() for id in part.tolist()]


def check_agrees(vectors, store):
    assert (all_ids(vectors), vectors.count, vectors.seq) == (
        stored_ids(store),
        store.counts().passages,
        store.last_change(),
    )


def aside(tmp_path):
    return len(list((tmp_path / "vectors").glob("set-aside-*")))


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


def test_a_snapshot_spares_reading_the_store(vectors, reopened, store, monkeypatch):
    """Only what changed since is read."""
    store.put([turned("a", 0, 60), turned("b", 90)], MODEL)
    vectors.catch_up(store)
    assert (vectors.save(), vectors.save()) == (True, False)
    store.put([turned("a", 20)], MODEL)
    monkeypatch.setattr(store, "all_vectors", None)
    other = reopened()
    assert other.catch_up(store) == store.last_change()
    monkeypatch.undo()
    check_agrees(other, store)
    assert ids(other.search(at(20), 1)) == [4]


def test_a_process_that_lags_behind_overwrites_nothing(vectors, reopened, store):
    """The newer snapshot stays."""
    store.put([turned("a", 0)], MODEL)
    vectors.catch_up(store)
    store.put([turned("b", 90)], MODEL)
    other = reopened()
    other.catch_up(store)
    assert (other.save(), vectors.save()) == (True, False)


@pytest.mark.parametrize("suffix", ["json", "snapshot"])
def test_a_flipped_bit_is_healed(vectors, reopened, store, tmp_path, suffix):
    """The damaged snapshot is set aside, and all vectors come from the store."""
    store.put([turned("a", 0, 60), turned("b", 90)], MODEL)
    vectors.catch_up(store)
    vectors.save()
    file = next((tmp_path / "vectors").glob(f"*.{suffix}"))
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 4
    file.write_bytes(content)
    other = reopened()
    other.catch_up(store)
    check_agrees(other, store)
    assert (aside(tmp_path), other.save(), reopened().catch_up(store)) == (1, True, store.last_change())


def test_an_older_database_heals(vectors, reopened, store, tmp_path):
    """A snapshot from the future is set aside, and an index in memory is made again."""
    store.put([turned("a", 0)], MODEL)
    backed_up(store, tmp_path / "copy.sqlite")
    store.put([turned("b", 90)], MODEL)
    vectors.catch_up(store)
    vectors.save()
    older = Store(tmp_path / "copy.sqlite")
    for each in (vectors, reopened()):
        each.catch_up(older)
        check_agrees(each, older)
    assert aside(tmp_path) == 1
    older.close()


def test_another_database_gets_an_index_of_its_own(vectors, reopened, store, tmp_path):
    """Nothing of the first one is served."""
    store.put([turned("a", 0, 10, 20)], MODEL)
    vectors.catch_up(store)
    vectors.save()
    other = Store(tmp_path / "other.sqlite")
    other.put([turned("x", 90)], MODEL)
    for each in (vectors, reopened()):
        each.catch_up(other)
        assert ids(each.search(at(0), 9)) == [1]
        check_agrees(each, other)
    other.close()


def switch(store, name, dimension):
    wanted = store.passages_without(name)
    rows = np.eye(dimension, dtype=np.float32)[np.arange(len(wanted)) % dimension]
    store.put_vectors(name, dimension, wanted, rows)
    store.switch_model(name)


def test_a_switched_model_is_followed(vectors, reopened, store, tmp_path):
    """Without any change of passages, in memory as from a snapshot; the snapshot is no damage."""
    store.put([turned("a", 0, 60)], MODEL)
    vectors.catch_up(store)
    vectors.save()
    switch(store, "other", 3)
    for each in (vectors, reopened()):
        each.catch_up(store)
        assert each.search(np.array([0, 1, 0], dtype=np.float32), 9) == [(2, 1.0), (1, 0.0)]
        check_agrees_in(each, store, 3)
    assert (vectors.save(), aside(tmp_path)) == (True, 0)


def check_agrees_in(vectors, store, dimension):
    found = sorted(ids(vectors.search(np.ones(dimension, dtype=np.float32), 99)))
    assert found == stored_ids(store)


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


def test_a_snapshot_that_lacks_vectors_is_made_again(vectors, reopened, store, caplog):
    """Whatever went wrong before: the numbers must agree with the store's."""
    store.put([turned("a", 0, 60)], MODEL)
    vectors.catch_up(store)
    vectors._exchange(np.array([1]), np.array([], dtype=np.int64), None)
    vectors.save()
    other = reopened()
    other.catch_up(store)
    check_agrees(other, store)
    assert "lacks some or has too many" in caplog.text


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


def test_a_deleted_folder_comes_back(vectors, store, tmp_path):
    """All of it can be made again."""
    store.put([turned("a", 0)], MODEL)
    vectors.catch_up(store)
    vectors.save()
    shutil.rmtree(tmp_path / "vectors")
    again = Vectors(tmp_path / "vectors")
    again.catch_up(store)
    check_agrees(again, store)
    assert again.save()
