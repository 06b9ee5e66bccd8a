"""Files are there whole or not at all."""

import hashlib
import logging

import pytest

from corpus.errors import StorageError
from index.following.durable import replace_text, set_aside, sha256, told


def contents(folder):
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir() if path.is_file()}


def test_the_new_text_takes_the_place_of_the_old(tmp_path):
    """And nothing else is left in the folder."""
    for text in ("eins", "zwei – größer\n"):
        replace_text(tmp_path / "file", text)
        assert contents(tmp_path) == {"file": text}


def test_a_text_that_cannot_be_written_leaves_the_old(tmp_path):
    """Whoever reads the file sees what was there before."""
    replace_text(tmp_path / "file", "eins")
    with pytest.raises(UnicodeEncodeError):
        replace_text(tmp_path / "file", "\ud800")
    assert contents(tmp_path)["file"] == "eins"


def test_the_folder_is_synced_after_the_renaming(tmp_path, monkeypatch):
    """Otherwise a power failure could bring the old name back."""
    seen = []
    monkeypatch.setattr(
        "index.following.durable.sync_folder", lambda path: seen.append((path, contents(path)))
    )
    replace_text(tmp_path / "file", "eins")
    assert seen == [(tmp_path, {"file": "eins"})]


@pytest.mark.parametrize("size", [0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1])
def test_files_of_any_size_are_hashed(tmp_path, size):
    """They are read in pieces."""
    content = bytes(range(256)) * (size // 256) + b"x" * (size % 256)
    (tmp_path / "file").write_bytes(content)
    assert sha256(tmp_path / "file") == hashlib.sha256(content).hexdigest()


def test_what_is_set_aside_is_kept_together(tmp_path, caplog):
    """In one folder, with a line in the log; what is missing is passed over."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "inner").write_text("eins", encoding="utf-8")
    (tmp_path / "file").write_text("zwei", encoding="utf-8")
    set_aside([tmp_path / "gone", tmp_path / "folder", tmp_path / "file"], "it is damaged")
    (aside,) = tmp_path.iterdir()
    assert (contents(aside), contents(aside / "folder")) == ({"file": "zwei"}, {"inner": "eins"})
    assert [(record.levelno, record.getMessage()) for record in caplog.records] == [
        (
            logging.WARNING,
            f"{tmp_path}: set aside and made again, since it is damaged; {aside} may be deleted",
        )
    ]


def test_nothing_to_set_aside_is_not_told(tmp_path, caplog):
    """No empty folder, no line in the log."""
    set_aside([tmp_path / "gone"], "it is damaged")
    assert (list(tmp_path.iterdir()), caplog.records) == ([], [])


def test_a_full_disk_becomes_a_sentence(tmp_path):
    """With the first line of what the library says; other errors stay what they are."""
    with pytest.raises(StorageError) as caught, told(tmp_path, "the index", (OSError,)):
        raise OSError("\nno space left\n  at index.cpp:12")
    assert str(caught.value) == (f"{tmp_path}: the index cannot be written; is there room? (no space left)")
    with pytest.raises(KeyError), told(tmp_path, "the index", (OSError,)):
        raise KeyError
