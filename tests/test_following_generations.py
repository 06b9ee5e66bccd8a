"""Folders replace each other as a whole."""

import pytest
from filelock import Timeout

from index.following.generations import Generations


@pytest.fixture
def generations(tmp_path):
    return Generations(tmp_path / "made")


def folders(generations):
    return sorted(path.name for path in generations.folder.iterdir() if path.is_dir())


def filled(generations, content):
    path = generations.fresh()
    (path / "file").write_text(content, encoding="utf-8")
    return path


def test_a_fresh_folder_counts_from_its_commit(generations):
    """Before the first there is none; afterwards any object sees it."""
    path = filled(generations, "one")
    assert generations.current() is None
    generations.commit(path)
    assert generations.current() == Generations(generations.folder).current() == path


def test_the_one_before_goes_with_the_commit(generations):
    """And not earlier, since it serves until then."""
    first = filled(generations, "one")
    generations.commit(first)
    second = filled(generations, "two")
    assert generations.current() == first
    generations.commit(second)
    assert (generations.current(), folders(generations)) == (second, [second.name])


def test_left_overs_of_a_kill_are_swept(generations):
    """Folders that were never committed, and half-written files, go with the next one."""
    kept = filled(generations, "one")
    generations.commit(kept)
    filled(generations, "half")
    (generations.folder / "current.12345678.tmp").write_text("ha", encoding="utf-8")
    other = generations.fresh()
    assert folders(generations) == sorted([kept.name, other.name])
    assert not list(generations.folder.glob("*.tmp"))


def test_what_is_set_aside_stays(generations, caplog):
    """No later sweep removes it, and the log says where it is."""
    path = filled(generations, "one")
    generations.commit(path)
    generations.set_aside(path, "it is damaged")
    assert generations.current() is None
    generations.commit(filled(generations, "two"))
    kept = next(generations.folder.glob("set-aside-*"))
    assert (kept / path.name / "file").read_text(encoding="utf-8") == "one"
    assert "since it is damaged" in caplog.text
    assert kept.name in caplog.text


@pytest.mark.parametrize("name", [b"", b"..", b"0123456789abcdef", b"\xff\xfe"])
def test_a_damaged_name_names_nothing(generations, name):
    """Nor does it lead out of the folder."""
    generations.commit(filled(generations, "one"))
    (generations.folder / "current").write_bytes(name)
    assert generations.current() is None


def test_only_one_holds_the_lock(generations):
    """Another object, as in another process, gets an exception instead of waiting."""
    other = Generations(generations.folder)
    with generations.locked(wait=True), pytest.raises(Timeout), other.locked(wait=False):
        pass
    with other.locked(wait=False):
        pass
