"""Word indexes in one folder that several processes share."""

import threading

from drafts import MODEL
from word_checks import aside, check_agrees, files, found, german, stored


def test_reopening_reads_nothing_from_the_store(words, open_words, store, monkeypatch):
    """What is whole and up to date is served as it is."""
    store.put([german("a"), german("b")], MODEL)
    words.catch_up(store)
    monkeypatch.setattr(store, "articles", None)
    other = open_words()
    assert other.catch_up(store) == store.last_change()
    monkeypatch.undo()
    check_agrees(other, store)


def test_another_process_sees_the_commit(words, open_words, store):
    """After its own catching up, which has nothing left to do."""
    other = open_words()
    for each in (words, other):
        each.catch_up(store)
    for number in range(3):
        store.put([german(f"a{number}")], MODEL)
        words.catch_up(store)
        assert other.seq < store.last_change()
        other.catch_up(store)
        check_agrees(other, store)


def test_who_cannot_write_goes_on_with_what_there_is(words, open_words, store):
    """Unless told to wait."""
    store.put([german("a")], MODEL)
    words.catch_up(store)
    store.put([german("b")], MODEL)
    other = open_words()
    other.catch_up(store)
    store.put([german("c")], MODEL)
    with other._generations.locked(wait=True):
        assert words.catch_up(store) == 4
        assert found(words, "bruck") == ([1, 2, 3, 4], [1, 2])
        waiting = threading.Thread(target=words.catch_up, args=(store,), kwargs={"wait": True})
        waiting.start()
        waiting.join(0.2)
        assert waiting.is_alive()
    waiting.join()
    check_agrees(words, store)


def test_rebuilding_serves_the_old_until_the_new_is_whole(words, open_words, store, monkeypatch, tmp_path):
    """Here and in another process, which then finds the new one; the old one goes."""
    store.put([german("a")], MODEL)
    other = open_words()
    for each in (words, other):
        each.catch_up(store)
    original, before = store.articles, stored(store)

    def watched():
        for each in (words, other):
            assert found(each, "bruck") == before
        return original()

    monkeypatch.setattr(store, "articles", watched)
    words.rebuild(store)
    monkeypatch.undo()
    store.put([german("b")], MODEL)
    for each in (other, words):
        each.catch_up(store)
        check_agrees(each, store)
    assert (len(files(tmp_path, "passages")), aside(tmp_path)) == (1, 0)
