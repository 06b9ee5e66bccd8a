"""Opening an archive for a command."""

import pytest
from desk import Desk


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path / "data")


COMMANDS = ("status", "list", "show x", "remove x", "ask Wer?", "ask --jsonl", "chat", "rebuild")


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("there", [True, False])
def test_no_archive(desk, command, there):
    """What only reads or removes makes no archive at a mistyped place, and says what does."""
    if there:
        desk.folder.mkdir()
    missing = "there is no archive here; `add` makes one, and `--data` names another folder"
    assert desk(*command.split()) == (2, "", f"Error: {desk.folder}: {missing}\n")
    assert (desk.folder.exists(), there and list(desk.folder.iterdir())) == (there, there and [])


def test_a_model_before_the_first_article(desk):
    """`rebuild --model` on nothing makes an archive, whose articles that model will encode."""
    assert desk("rebuild", "--model", "other") == (0, "rebuilt  0 passages, model other\n", "")
