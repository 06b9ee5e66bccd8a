"""Both indexes follow the store together."""

import pathlib
import threading

import numpy as np
import pytest
from angles import at, ids, turned
from drafts import MODEL

from corpus.errors import StorageError
from index.derived import Derived


@pytest.fixture
def derived(tmp_path, store):
    return Derived(tmp_path / "data", store)


def found(derived):
    """Passages by words, and by vectors."""
    by_words = derived.words.search_passages(["satz"], 99)
    return sorted(ids(by_words)), sorted(ids(derived.vectors.search(at(0), 99)))


def test_both_follow(derived, store):
    """What came is found, what went is not."""
    store.put([turned("a", 0, 60), turned("b", 90)], MODEL)
    derived.catch_up()
    assert found(derived) == ([1, 2, 3], [1, 2, 3])
    store.remove("a")
    derived.catch_up()
    assert found(derived) == ([3], [3])


def test_nothing_is_asked_where_nothing_changed(derived, store, monkeypatch):
    """A question costs one look at the file's version."""
    store.put([turned("a", 0)], MODEL)
    derived.catch_up()
    monkeypatch.setattr(derived.words, "catch_up", None)
    derived.catch_up(wait=True)
    assert found(derived) == ([1], [1])


def test_answers_and_updates_are_no_change(derived, store, monkeypatch):
    """The bot writes both for every question, and nothing has to be followed for them."""
    store.put([turned("a", 0)], MODEL)
    derived.catch_up()
    monkeypatch.setattr(derived.words, "catch_up", None)
    store.save_answer({})
    derived.catch_up(wait=True)
    assert found(derived) == ([1], [1])


def test_a_snapshot_that_cannot_be_written_is_no_failure(derived, store, monkeypatch, caplog):
    """It is made again; what was done before is not to be told as an error."""
    store.put([turned("a", 0)], MODEL)
    derived.catch_up()
    monkeypatch.setattr(derived.vectors, "save", lambda: pathlib.Path("/").write_text("x"))
    derived.save()
    [message] = caplog.messages
    assert message.startswith("/: the search index cannot be used (Is a directory)")
    assert message.endswith("; it is made again at the next start")


def test_a_full_disk_stops_no_question(derived, store, monkeypatch):
    """What serves goes on serving; only who needs all of it is told."""
    store.put([turned("a", 0)], MODEL)
    derived.catch_up()
    store.put([turned("b", 90)], MODEL)
    with monkeypatch.context() as full:
        full.setattr(derived.words.pair, "apply", failing)
        derived.catch_up()
        assert found(derived) == ([1], [1])
        with pytest.raises(StorageError, match="no room"):
            derived.catch_up(wait=True)
    derived.catch_up()
    assert found(derived) == ([1, 2], [1, 2])


def failing(*_batches):
    raise StorageError("words", "no room")


def started(derived, **more):
    """Catch up in another thread, and give it a moment."""
    thread = threading.Thread(target=derived.catch_up, kwargs=more, daemon=True)
    thread.start()
    thread.join(0.3)
    return thread


def test_a_question_waits_for_no_other_thread(derived, store):
    """Except for the very first time, it goes on with what there is; who must wait, waits."""
    store.put([turned("a", 0)], MODEL)
    derived.catch_up()
    store.put([turned("b", 90)], MODEL)
    with derived._catching_up:
        assert not started(derived).is_alive()
        assert found(derived) == ([1], [1])
        waiting = started(derived, wait=True)
        assert waiting.is_alive()
    waiting.join()
    assert found(derived) == ([1, 2], [1, 2])


def test_who_could_not_follow_tries_again(derived, tmp_path, store):
    """Words that another process kept from following are no reason to think that all is done."""
    store.put([turned("a", 0)], MODEL)
    derived.catch_up()
    store.put([turned("b", 90)], MODEL)
    other = Derived(tmp_path / "data", store)
    with other.words._generations.locked(wait=True):
        derived.catch_up()
        assert found(derived) == ([1], [1, 2])
    derived.catch_up()
    assert found(derived) == ([1, 2], [1, 2])


def test_what_was_saved_is_not_made_again(derived, tmp_path, store, monkeypatch):
    """The next process reads neither articles nor vectors from the store."""
    store.put([turned("a", 0, 60)], MODEL)
    derived.catch_up()
    derived.save()
    for name in ("articles", "all_vectors"):
        monkeypatch.setattr(store, name, None)
    other = Derived(tmp_path / "data", store)
    other.catch_up()
    assert found(other) == ([1, 2], [1, 2])


def test_a_few_changes_need_no_snapshot(derived, tmp_path, store):
    """All vectors would be written for one article; closing writes them once."""
    manifest = tmp_path / "data" / "vectors" / "manifest.json"
    found = []
    for key in "abcd":
        store.put([turned(key, 0)], MODEL)
        derived.catch_up()
        derived.save(every=2)
        found.append(manifest.exists())
        manifest.unlink(missing_ok=True)
    assert found == [False, True, False, True]
    derived.save()
    assert manifest.exists()


def test_rebuilding_mends_both(derived, store):
    """Whatever had gone wrong."""
    store.put([turned("a", 0, 60)], MODEL)
    derived.catch_up()
    with derived.words.pair.passages.writing(store.database_id, store.last_change(), [1]):
        pass
    derived.vectors._exchange(np.array([1]), np.array([], dtype=np.int64), None)
    assert found(derived) == ([2], [2])
    derived.rebuild()
    assert found(derived) == ([1, 2], [1, 2])
