"""Words follow the store's changes."""

import threading

import pytest
from drafts import MODEL
from word_checks import RAIN, check_agrees, files, found, german

from index.following import folder


def test_changes_are_followed(words, store):
    """Added, revised and removed articles; exactly one document remains of each."""
    store.put([german("a"), german("b")], MODEL)
    words.catch_up(store)
    store.put([german("a", "Brücke neu.")], MODEL)
    store.put([german("c", "Brücke dort.")], MODEL)
    words.catch_up(store)
    assert found(words, "reg") == ([3], [2])
    check_agrees(words, store)
    store.remove("b")
    store.remove("c")
    words.catch_up(store)
    assert found(words, "reg") == ([], [])
    assert found(words, "bruck", "neu") == ([5], [3])
    check_agrees(words, store)


def test_a_change_that_is_applied_again_does_no_harm(words, store):
    """Each passage and each article still has one document."""
    store.put([german("a"), german("b")], MODEL)
    words.catch_up(store)
    batches = folder.changed(store, words.analyzer.analyze, store.changes(0))
    words.pair.apply(batches, store.database_id, store.last_change())
    check_agrees(words, store)


def test_many_changes_come_in_pages(words, store, monkeypatch):
    """A page may end in the middle of an article."""
    monkeypatch.setattr(folder, "PAGE", 5)
    words.catch_up(store)
    for number in range(2):
        store.put([german("a", "Brücke. " * 5 + f"Brücke {number}."), german(f"b{number}")], MODEL)
    words.catch_up(store)
    check_agrees(words, store)


def test_articles_that_went_since_are_passed_over(words, store, monkeypatch):
    """The store may be ahead of the page that is being applied."""
    words.catch_up(store)
    store.put([german("a"), german("b")], MODEL)
    original = store.passages

    def late(wanted):
        monkeypatch.undo()
        answer = original(wanted)
        store.remove("a")
        return answer

    monkeypatch.setattr(store, "passages", late)
    words.catch_up(store)
    check_agrees(words, store)


def test_many_small_commits_leave_few_files(words, store, tmp_path):
    """tantivy merges segments, and what is deleted goes from the disk."""
    for number in range(12):
        store.put([german(f"a{number % 7}", f"{RAIN} Das {number}te Mal Brücke.")], MODEL)
        words.catch_up(store)
    assert words.pair.passages.searcher.num_segments < 8
    assert len(files(tmp_path, "*.idx")) < 16
    check_agrees(words, store)


def test_a_failed_commit_leaves_the_one_before(words, store, monkeypatch):
    """The next catching up makes up for it."""
    store.put([german("a")], MODEL)
    words.catch_up(store)
    store.put([german("b")], MODEL)
    monkeypatch.setattr(words, "_analyze", None)
    with pytest.raises(TypeError):
        words.catch_up(store)
    assert found(words, "bruck") == ([1, 2], [1])
    monkeypatch.undo()
    words.catch_up(store)
    check_agrees(words, store)


def test_threads_search_while_one_catches_up(words, store):
    """No search fails, and each sees some state in between."""
    store.put([german("a")], MODEL)
    words.catch_up(store)
    wrong = []
    done = threading.Event()

    def ask():
        while not done.is_set():
            passages, articles = found(words, "bruck")
            if len(articles) < 1 or len(passages) < 2:
                wrong.append((passages, articles))
            words.analyzer.analyze(RAIN, "de")

    threads = [threading.Thread(target=ask) for _ in range(2)]
    for thread in threads:
        thread.start()
    for number in range(8):
        store.put([german(f"b{number % 4}", f"{RAIN} Brücke {number}.")], MODEL)
        words.catch_up(store)
    done.set()
    for thread in threads:
        thread.join()
    assert wrong == []
    check_agrees(words, store)
