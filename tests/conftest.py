"""Shared by the tests: a clock that stands still, and a store in a new folder."""

from datetime import UTC, datetime

import pytest

from corpus.store import Store


class Clock:
    """Says what its `moment` says, until a test moves it."""

    def __init__(self):
        self.moment = datetime(2026, 11, 23, 12, 0, 0, 999_999, tzinfo=UTC)

    def __call__(self):
        return self.moment


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def store(tmp_path, clock):
    opened = Store(tmp_path / "beleg.sqlite", now=clock)
    yield opened
    opened.close()
