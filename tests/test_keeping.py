"""What `add` shows to a person who waits."""

import io
from contextlib import contextmanager

import pytest
from desk import ARTICLES
from fake_fetching import FakeFetching
from toys import toy_archive

from bot.commands.keeping import Given, add
from bot.terminal import Terminal


class Watched(Terminal):
    """Takes note of progress."""

    def __init__(self):
        super().__init__(io.StringIO(), io.StringIO())
        self.shown = []

    @contextmanager
    def counting(self, what, total=None):
        self.shown.append((what, total))
        yield self

    def __call__(self, done, of):
        self.shown.append((done, of))

    def begin(self, text):
        self.shown.append(text)


@pytest.fixture
def archive(tmp_path):
    opened = toy_archive(tmp_path / "data")
    yield opened
    opened.close()


def test_reading_is_shown_before_storing(archive, tmp_path):
    """Articles are stored in batches, and the first one takes a while."""
    path, terminal = tmp_path / "articles.jsonl", Watched()
    path.write_text(ARTICLES + "\n")
    assert add(archive, terminal, Given([str(path)], FakeFetching()), as_json=False) == 0
    read = ["1 read", "2 read", "3 read"]
    assert terminal.shown == [("Adding", 3), *read, (1, 0), (2, 0), (3, 0)]
