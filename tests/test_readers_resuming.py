"""Files and folders read on from where reading ended."""

import json
import os

import pytest
from drafts import MODEL, draft
from packages import zipped

from corpus.article import Article
from corpus.errors import InputError
from corpus.readers.resuming import Passed, Resuming

GOOD = [json.dumps({"id": f"a{number}", "text": f"Dorf {number} baut. Erfunden."}) for number in range(6)]
BAD = "{}"


@pytest.fixture
def reader(store):
    """Reads places until `most` inputs are stored; returns them, and what was passed over."""

    def read(*places, most=None, again=False, remembered_from=1):
        told, seen = [], []
        reading = Resuming(store, told.append, again=again, remembered_from=remembered_from, note_every_s=0)
        with reading:
            for found in (each for place in places for each in reading.read(place)):
                if len(seen) == most:
                    break
                failed = isinstance(found, InputError)
                if not failed:
                    store.put([draft(found.key, found.text)], MODEL)
                reading.stored("" if failed else found.key, failed=failed)
                seen.append(str(found) if failed else found.key)
        return seen, told

    return read


@pytest.fixture
def lines(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text("\n".join([GOOD[0], "", BAD, *GOOD[1:]]) + "\n\n")
    return path


def test_lines_go_on_where_they_were(reader, lines):
    """What is stored is not read again; what failed is told again."""
    error = f'{lines}:3: has no "text"; an article needs one'
    assert reader(lines, most=4) == (["a0", error, "a1", "a2"], [])
    assert reader(lines, most=2) == ([error, "a3"], [Passed(str(lines), 3, 6)])
    assert reader(lines) == ([error, "a4", "a5"], [Passed(str(lines), 4, 7)])
    assert reader(lines) == ([error], [Passed(str(lines), 6)])


def test_what_was_given_but_not_stored_is_read_again(store, lines):
    """Articles wait to be encoded when a process is killed."""
    with Resuming(store, print, remembered_from=1, note_every_s=0) as reading:
        given = reading.read(lines)
        first, *_ = [next(given) for _ in range(4)]
        store.put([draft(first.key, first.text)], MODEL)
        reading.stored("a0", failed=False)
    assert store.imported(str(lines)).line == 1


def test_a_changed_file_is_read_from_its_beginning(reader, lines):
    """Size, time or beginning tell; for what they do not tell there is `again`."""
    everything = reader(lines)[0]
    lines.write_text(lines.read_text() + GOOD[0])
    assert reader(lines)[0] == [*everything, "a0"]
    before = lines.stat()
    lines.write_text(lines.read_text().replace("Dorf 0", "Dorf 9"))
    os.utime(lines, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert reader(lines)[0] == [*everything, "a0"]
    assert reader(lines, again=True)[0] == [*everything, "a0"]
    assert len(reader(lines)[0]) == 1


def test_a_removed_article_comes_back(reader, lines, store):
    """A file one of whose articles is gone is read from its beginning."""
    everything = reader(lines)[0]
    store.remove("a2")
    assert reader(lines)[0] == everything


def test_files_in_a_folder(reader, tmp_path):
    """Those that are stored as they are are not opened; others are read."""
    folder = tmp_path / "folder"
    folder.mkdir()
    for name in "abc":
        (folder / f"{name}.txt").write_text(f"Dorf {name} baut. Erfunden.")
    (folder / "d.txt").touch()
    keys = [Article(text=f"Dorf {name} baut. Erfunden.").key for name in "abc"]
    empty = f"{folder}/d.txt: is empty; there is nothing to add"
    assert reader(folder, most=2) == (keys[:2], [])
    assert reader(folder) == ([keys[2], empty], [Passed(str(folder), 2)])
    (folder / "b.txt").write_text("Dorf b baut nicht. Erfunden.")
    changed = Article(text="Dorf b baut nicht. Erfunden.").key
    assert reader(folder) == ([changed, empty], [Passed(str(folder), 2)])


def test_a_file_that_holds_several(reader, tmp_path):
    """It counts when all of it is there."""
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({f"{number}.txt": f"Dorf {number} baut. Erfunden." for number in range(3)}))
    assert len(reader(path, most=2)[0]) == 2
    assert len(set(reader(path)[0])) == 3
    assert reader(path) == ([], [Passed(str(path), 3)])


def test_what_is_small_is_read_again(reader, lines):
    """Whoever adds a few articles twice is told of each."""
    everything = reader(lines, remembered_from=100)
    assert reader(lines, remembered_from=100) == everything


def test_an_empty_file_and_a_missing_one(reader, tmp_path):
    """They fail as they do elsewhere."""
    (tmp_path / "a.jsonl").write_text("\n")
    assert reader(tmp_path / "a.jsonl", tmp_path / "b.jsonl")[0] == [
        f"{tmp_path}/a.jsonl: is empty; there is nothing to add",
        f"{tmp_path}/b.jsonl: there is no such file or folder; check the path",
    ]
