"""Folders in which there is no archive, or none that can be opened."""

import json
import os

import pytest
from desk import Desk
from toys import BRIDGE, toy_archive

MUST_WRITE = "Beleg must be able to write the file and its folder, also to read"


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path / "data")


def test_status_of_nothing(desk):
    """It has its rows too, and a name that may be mistyped does not become an archive."""
    note = f"Note: there is no archive in {desk.folder} yet; `add` makes one\n"
    status, out, err = desk("status")
    assert (status, err, desk.folder.exists()) == (0, note, False)
    for arguments, ended in ((["list"], 0), (["show", "a"], 1), (["remove", "a"], 1)):
        status, _out, err = desk(*arguments)
        assert (status, err.startswith(note), desk.folder.exists()) == (ended, True, False)
    for command in ("chat", "rebuild"):
        assert (desk(command)[2], desk.folder.exists()) == (note, False)
    assert "languages  none\ndates      none known\nmodel      not chosen yet\n" in out


def test_a_model_before_the_first_article(desk):
    """`rebuild --model` makes an archive, whose articles that model will encode."""
    assert desk("rebuild", "--model", "other") == (0, "rebuilt  0 passages, model other\n", "")
    assert json.loads(desk("status", "--json")[1])["model"] == "other"


def test_a_name_that_is_not_utf8(tmp_path):
    """tantivy cannot open it, so nothing is begun there."""
    folder = tmp_path / os.fsdecode(b"z\xff")
    desk = Desk(folder)
    error = "Error: --data: the word index needs a name in UTF-8; rename the folder\n"
    for command in ("status", "demo"):
        assert (desk(command), folder.exists(), desk.opened) == ((2, "", error), False, [])


def test_a_folder_that_nobody_may_look_into(tmp_path, monkeypatch):
    """Whether there is an archive cannot be told, and why is."""
    data = tmp_path / "data"
    stat = os.stat

    def refused(path, **more):
        if str(path).startswith(str(data)):
            raise PermissionError(13, "Permission denied", str(path))
        return stat(path, **more)

    monkeypatch.setattr(os, "stat", refused)
    error = f"Error: {data}/beleg.sqlite: it cannot be used: Permission denied; {MUST_WRITE}\n"
    assert Desk(data)("status") == (1, "", error)


def test_a_folder_that_may_not_be_written(tmp_path):
    """Commands that read say that they must write too."""
    toy_archive(tmp_path, [BRIDGE]).close()
    modes = {path: path.stat().st_mode for path in (tmp_path, tmp_path / "beleg.sqlite")}
    for path, mode in modes.items():
        path.chmod(mode & ~0o222)
    if os.access(tmp_path, os.W_OK):
        pytest.skip("root may write anywhere")
    try:
        error = f"Error: {tmp_path}/beleg.sqlite: it cannot be written; {MUST_WRITE}\n"
        assert [Desk(tmp_path)(command) for command in ("status", "list")] == [(1, "", error)] * 2
    finally:
        for path, mode in modes.items():
            path.chmod(mode)
