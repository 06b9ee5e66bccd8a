"""How far files were read."""

from dataclasses import replace

import pytest
from drafts import MODEL, draft

from corpus.importrows import FileState, Import, Step

FILE = FileState("/archive.jsonl", 900, 17, "head")
FIRST = Step(FILE, 0, 2, 200, ("a",), ((2, 100),))
SECOND = Step(FILE, 200, 4, 400, ("b", "a"))


@pytest.fixture
def filled(store):
    store.put([draft(key, f"Artikel {key}.") for key in "abc"], MODEL)
    return store


def test_steps_add_up(filled):
    """Where the last one ended, which articles are there, and which lines failed."""
    filled.note_imported([FIRST, SECOND])
    assert filled.imported(FILE.path) == Import(FILE, 4, 400, 2, ((2, 100),))
    assert filled.imported("/other.jsonl") is None


def test_a_first_step_forgets_what_was_known(filled):
    """The file is another one, or was read again."""
    other = replace(FILE, size=1_000)
    filled.note_imported([FIRST, SECOND])
    filled.note_imported([Step(other, 0, 1, 50, ("c",))])
    assert filled.imported(FILE.path) == Import(other, 1, 50, 1, ())


@pytest.mark.parametrize(
    "step",
    [
        replace(SECOND, start=100),
        replace(SECOND, file=replace(FILE, changed=18)),
        replace(SECOND, keys=("b", "gone")),
    ],
    ids=["from elsewhere", "of another file", "without an article"],
)
def test_a_step_that_does_not_follow_is_none(filled, step):
    """What was not stored, or not read by this process, is read again later."""
    filled.note_imported([FIRST, step])
    assert filled.imported(FILE.path) == Import(FILE, 2, 200, 1, ((2, 100),))


def test_nothing_is_known_when_an_article_is_gone(filled):
    """Otherwise who adds the file again would not get it back; other files are as they were."""
    other = replace(FILE, path="/other.jsonl")
    filled.note_imported([FIRST, SECOND, Step(other, 0, 1, 50, ("c",))])
    filled.remove("b")
    filled.note_imported([Step(FILE, 400, 5, 500, ())])
    assert filled.imported(FILE.path) is None
    assert filled.imported(other.path) == Import(other, 1, 50, 1, ())


def test_a_path_that_is_no_text_is_not_kept(filled):
    """The file is read from its beginning each time."""
    odd = replace(FILE, path="/a\udcff.jsonl")
    filled.note_imported([replace(FIRST, file=odd)])
    assert filled.imported(odd.path) is None
