"""A snapshot is served only if everything about it is right."""

import json
import logging
from dataclasses import replace

import pytest
from filelock import FileLock, Timeout

from index.following.snapshot import MANIFEST, Snapshots
from index.following.state import State

STATE = State(database="d1", model_id=1, model="toy", dimension=2, seq=10, count=3, top=7)
LATER = replace(STATE, seq=20)


def write(content, state=STATE):
    def to(path):
        path.write_text(content, encoding="utf-8")
        return state

    return to


def read(path):
    return path.read_text(encoding="utf-8")


def unreadable(_path):
    raise RuntimeError("no index")


def names(folder):
    """What lies in the folder, beside the lock."""
    return sorted(path.suffix or path.name[:9] for path in folder.iterdir() if path.name != "lock")


@pytest.fixture
def snapshots(tmp_path):
    return Snapshots(tmp_path / "made")


@pytest.fixture
def saved(snapshots):
    assert snapshots.save(STATE, write("one"))
    return snapshots


def content_file(snapshots):
    return next(snapshots.folder.glob("*.snapshot"))


def test_what_was_saved_is_loaded(saved):
    """By another object, too, with the state that was written and not the one now."""
    assert saved.load(lambda: LATER, read) == (STATE, "one")
    assert Snapshots(saved.folder).load(lambda: LATER, read) == (STATE, "one")
    assert names(saved.folder) == [".json", ".snapshot"]


def test_what_another_process_saves_meanwhile_is_not_ahead(saved):
    """What the database holds is asked for after no snapshot of later changes can come any more."""

    def now():
        with pytest.raises(Timeout):
            FileLock(saved.folder / "lock").acquire(timeout=0)
        return LATER

    assert saved.load(now, read) == (STATE, "one")
    assert saved.load(lambda: None, read) is None


def test_before_the_first_there_is_none(snapshots):
    """Nothing is set aside where there is nothing."""
    assert snapshots.load(lambda: STATE, read) is None
    assert names(snapshots.folder) == []


def test_the_newer_replaces_the_older(saved):
    """The older one's file goes."""
    assert saved.save(LATER, write("two", LATER))
    assert saved.load(lambda: LATER, read) == (LATER, "two")
    assert names(saved.folder) == [".json", ".snapshot"]


def test_an_older_or_equal_one_is_not_written(saved):
    """A process that lags behind does not undo what another one saved."""
    assert not saved.save(STATE, write("again"))
    assert not saved.save(replace(STATE, seq=9), write("older"))
    assert saved.load(lambda: LATER, read) == (STATE, "one")


def test_what_went_into_the_file_is_what_counts(snapshots):
    """The index may get ahead between the decision to save and the writing."""
    assert snapshots.save(STATE, write("one", LATER))
    assert snapshots.load(lambda: LATER, read) == (LATER, "one")


def test_a_later_model_replaces_an_earlier_one(saved):
    """The earlier one's snapshot is of no use, but nothing is wrong with it."""
    switched = replace(STATE, model_id=2, model="other", seq=5)
    assert saved.load(lambda: switched, read) is None
    assert names(saved.folder) == [".json", ".snapshot"]
    assert saved.save(switched, write("two", switched))
    assert not saved.save(LATER, write("late", LATER))
    assert saved.load(lambda: switched, read) == (switched, "two")


@pytest.mark.parametrize(
    ("now", "reason"),
    [
        (replace(STATE, database="d2"), "another database"),
        (replace(STATE, seq=9), "restored from an older copy"),
        (replace(STATE, model_id=0), "restored from an older copy"),
        (replace(STATE, model="other"), "made by toy (2 numbers a vector)"),
        (replace(STATE, dimension=3), "made by toy (2 numbers a vector)"),
    ],
)
def test_a_foreign_snapshot_is_set_aside(saved, caplog, now, reason):
    """It is kept, the log says why, and a new one can be saved."""
    assert saved.load(lambda: now, read) is None
    assert names(saved.folder) == ["set-aside"]
    assert [record.levelno for record in caplog.records] == [logging.WARNING]
    assert reason in caplog.text
    assert saved.save(now, write("two", now))
    assert saved.load(lambda: now, read) == (now, "two")
    kept = next(saved.folder.glob("set-aside-*"))
    assert sorted(path.suffix for path in kept.iterdir()) == [".json", ".snapshot"]


def test_a_foreign_snapshot_is_not_overwritten(saved):
    """Saving sets it aside first."""
    other = replace(STATE, database="d2", seq=1)
    assert saved.save(other, write("two", other))
    assert names(saved.folder) == [".json", ".snapshot", "set-aside"]
    assert saved.load(lambda: other, read) == (other, "two")


@pytest.mark.parametrize("content", ["onf", "on", "one more", ""])
def test_a_damaged_file_is_set_aside(saved, caplog, content):
    """A flipped bit, a cut and an addition are found."""
    content_file(saved).write_text(content, encoding="utf-8")
    assert saved.load(lambda: LATER, read) is None
    assert names(saved.folder) == ["set-aside"]
    assert "is damaged" in caplog.text


def test_a_missing_file_is_told(saved, caplog):
    """The manifest alone is worth nothing."""
    content_file(saved).unlink()
    assert saved.load(lambda: LATER, read) is None
    assert names(saved.folder) == ["set-aside"]
    assert "is missing" in caplog.text


def test_a_file_that_cannot_be_read_is_set_aside(saved, caplog):
    """Another version of the library may have written it."""
    assert saved.load(lambda: LATER, unreadable) is None
    assert names(saved.folder) == ["set-aside"]
    assert "cannot be read (no index)" in caplog.text


def test_each_flipped_bit_of_the_manifest_is_found(saved):
    """Above all a lower or higher number, which would make changes go missing."""
    path = saved.folder / MANIFEST
    whole = path.read_bytes()
    vouched = json.loads(whole)["manifest"]
    for place in range(len(whole)):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        manifest = saved._manifest() if path.exists() else None
        assert manifest is None or vouched["state"]["seq"] == manifest.state.seq
        content = next(saved.folder.rglob("*.snapshot"))
        content.replace(saved.folder / vouched["file"])
    path.write_bytes(whole)
    assert saved.load(lambda: LATER, read) == (STATE, "one")


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"manifest": {}, "check": ""}', "\x00"])
def test_no_manifest_is_believed_for_its_name(saved, caplog, text):
    """Whatever stands there instead is set aside together with the files."""
    (saved.folder / MANIFEST).write_text(text, encoding="utf-8")
    assert saved.load(lambda: LATER, read) is None
    assert names(saved.folder) == ["set-aside"]
    assert "the manifest is damaged" in caplog.text


def test_left_overs_are_swept_by_the_next_save(saved):
    """A process killed before the commit leaves a file that nobody names."""
    (saved.folder / "0123456789abcdef.snapshot").write_text("half", encoding="utf-8")
    (saved.folder / f"{MANIFEST}.12345678.tmp").write_text("half", encoding="utf-8")
    assert saved.load(lambda: LATER, read) == (STATE, "one")
    assert saved.save(LATER, write("two", LATER))
    assert names(saved.folder) == [".json", ".snapshot"]


def test_a_failed_write_changes_nothing(saved):
    """The disk may be full, and half a snapshot would fill it again."""

    def fail(path):
        path.write_text("ha", encoding="utf-8")
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        saved.save(LATER, fail)
    assert saved.load(lambda: LATER, read) == (STATE, "one")
    assert names(saved.folder) == [".json", ".snapshot"]
