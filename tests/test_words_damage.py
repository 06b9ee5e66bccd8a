"""Word indexes that cannot be trusted are set aside and made again."""

import logging
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
import tantivy
from angles import backed_up
from drafts import MODEL
from unmerged import COMMITS, commit
from word_checks import aside, check_agrees, files, found, german

from corpus.errors import StorageError
from corpus.store import Store
from index import words as word_index
from index.following import pair
from index.words import Words

ROOT = Path(__file__).parents[1]


def flip(path):
    content = bytearray(path.read_bytes())
    content[len(content) // 3] ^= 1
    path.write_bytes(content)


def cut(path):
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


@pytest.mark.parametrize(
    ("pattern", "harm"),
    [
        ("*.idx", flip),
        ("*.term", cut),
        ("*.store", flip),
        ("*.fast", Path.unlink),
        ("*.fieldnorm", flip),
        ("meta.json", flip),
        ("meta.json", cut),
        ("meta.json", Path.unlink),
        ("current", flip),
        ("current", Path.unlink),
    ],
)
def test_damage_is_healed(words, store, tmp_path, pattern, harm):
    """Whichever file it hits, nothing wrong is served, and the next opening has nothing to mend."""
    store.put([german("a"), german("b")], MODEL)
    words.catch_up(store)
    harm(files(tmp_path, pattern)[0])
    other = Words(tmp_path / "words")
    other.catch_up(store)
    check_agrees(other, store)
    mended = aside(tmp_path)
    assert Words(tmp_path / "words").catch_up(store) == store.last_change()
    assert aside(tmp_path) == mended


@pytest.mark.slow
def test_no_flipped_bit_is_served(words, store, tmp_path):
    """Hundreds of random ones, in whichever file."""
    for number in range(12):
        store.put([german(f"{number}-{each}") for each in range(5)], MODEL)
        words.catch_up(store)
    store.remove("3-1")
    words.catch_up(store)
    chance = random.Random(0)
    for _ in range(300):
        path = chance.choice(
            [each for each in files(tmp_path, "*") if each.is_file() and each.stat().st_size]
        )
        whole = path.read_bytes()
        place = chance.randrange(len(whole))
        path.write_bytes(
            whole[:place] + bytes([whole[place] ^ 1 << chance.randrange(8)]) + whole[place + 1 :]
        )
        words = Words(tmp_path / "words")
        words.catch_up(store)
        check_agrees(words, store)


def test_a_set_aside_index_is_told(words, open_words, store, tmp_path, caplog):
    """With the reason and the place."""
    store.put([german("a")], MODEL)
    words.catch_up(store)
    flip(files(tmp_path, "*.term")[0])
    open_words().catch_up(store)
    assert [record.levelno for record in caplog.records] == [logging.WARNING]
    assert ".term is damaged" in caplog.text
    assert files(tmp_path, "set-aside-*")[0].name in caplog.text


def test_an_older_database_heals(words, open_words, store, tmp_path):
    """An index ahead of a restored copy is set aside."""
    store.put([german("a")], MODEL)
    backed_up(store, tmp_path / "copy.sqlite")
    store.put([german("b")], MODEL)
    words.catch_up(store)
    older = Store(tmp_path / "copy.sqlite")
    for each in (words, open_words()):
        each.catch_up(older)
        check_agrees(each, older)
    assert aside(tmp_path) == 1
    older.close()


def test_another_database_gets_an_index_of_its_own(words, open_words, store, tmp_path):
    """Nothing of the first one is served."""
    store.put([german("a")], MODEL)
    words.catch_up(store)
    other = Store(tmp_path / "other.sqlite")
    other.put([german("x", "Brücke anderswo.")], MODEL)
    for each in (words, open_words()):
        each.catch_up(other)
        check_agrees(each, other)
    assert (found(words, "reg"), aside(tmp_path)) == (([], []), 1)
    other.close()


def test_another_form_is_made_again(words, open_words, store, monkeypatch, caplog):
    """A later Beleg may make other words of a text."""
    store.put([german("a")], MODEL)
    words.catch_up(store)
    monkeypatch.setattr(pair, "FORM", pair.FORM + 1)
    other = open_words()
    other.catch_up(store)
    check_agrees(other, store)
    assert "another version of Beleg" in caplog.text


def test_missing_passages_are_noticed(words, open_words, store, caplog):
    """Whatever went wrong before: the numbers must agree with the store's."""
    store.put([german("a")], MODEL)
    words.catch_up(store)
    with words.pair.passages.writing(store.database_id, store.last_change(), [1]):
        pass
    other = open_words()
    other.catch_up(store)
    check_agrees(other, store)
    assert "it has not as many passages as the database" in caplog.text


def test_a_commit_that_lost_a_document_heals(words, store, monkeypatch, caplog):
    """What the commit holds is looked at before it serves; whoever asks notices nothing."""
    store.put([german("a")], MODEL)
    words.catch_up(store)

    def lose(writer, _document):
        writer.documents += 1
        monkeypatch.undo()

    monkeypatch.setattr(word_index._Writer, "put", lose)
    store.put([german("b")], MODEL)
    words.catch_up(store)
    check_agrees(words, store)
    assert "documents that it was given" in caplog.text


def test_what_is_removed_while_merging_is_gone(tmp_path):
    """A kill after a commit leaves merging to the next one, which must not lose what that one removes."""
    command = [sys.executable, Path(__file__).with_name("unmerged.py"), tmp_path / "index"]
    subprocess.run(command, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}, check=True)
    index = word_index._Index(tmp_path / "index")
    last = 10 * (COMMITS - 2) + 1
    commit(index, range(200, 230), [last])
    assert index.state == pair.WordState(database="database", seq=1, documents=75 + COMMITS)


def test_a_new_index_that_cannot_be_made_is_a_sentence(words, store, monkeypatch):
    """On a full disk tantivy fails at the very first file; the old index serves on."""
    store.put([german("a")], MODEL)
    words.catch_up(store)

    def fail(_schema, _path):
        raise ValueError("An IO error occurred: 'No space left on device'")

    monkeypatch.setattr(tantivy, "Index", fail)
    with pytest.raises(StorageError, match=r"the word index cannot be written; is there room\?"):
        words.rebuild(store)
    assert found(words, "reg") == ([1], [1])


def test_half_an_index_does_not_stay(words, store, monkeypatch):
    """On a full disk it would take the room that everything else needs."""
    store.put([german("a")], MODEL)
    words.catch_up(store)
    there = set(words._generations.folder.iterdir())

    def fail(_writer, _document):
        raise StorageError("words", "there is no room")

    with monkeypatch.context() as full:
        full.setattr("index.words._Writer.put", fail)
        with pytest.raises(StorageError, match="there is no room"):
            words.rebuild(store)
    assert set(words._generations.folder.iterdir()) == there
    assert found(words, "reg") == ([1], [1])
