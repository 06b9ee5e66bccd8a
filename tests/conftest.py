"""Shared by the tests: a clock that stands still, a store in a new folder, and indexes beside it."""

import gc
import os
import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings

from corpus.readers.sandbox import Sandbox
from corpus.store import Store
from index.vectors import Vectors
from index.words import Words

# SQLite and tantivy wait for the disk ninety times for each new archive, of which there are hundreds.
# Memory forgets nothing of a process that is killed; it has to be large enough.
MEMORY, ENOUGH_BYTES = Path("/dev/shm"), 4 * 1024**3
if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ENOUGH_BYTES:
    os.environ.setdefault("TMPDIR", str(MEMORY))
    tempfile.tempdir = None

# As the program does: other tests run at the same time, beside which torch's idle threads would spin.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

MOST_PROCESSES = 4

# Otherwise a check that fails would not say what differs.
pytest.register_assert_rewrite("vector_checks", "word_checks")

# The first call of a library on a busy machine takes longer than any limit; what must be quick has a test.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers():
    """One process more than processors, since many tests wait; each imports everything, so not many more."""
    return min((os.cpu_count() or 1) + 1, MOST_PROCESSES)


def pytest_collection_modifyitems(items):
    """Put first what loads torch, so that one process runs all of it, then what starts the program.

    None of these, which take longest, is left for the end; others take tests from the process that has them.
    """
    items.sort(
        key=lambda item: (not item.get_closest_marker("torch"), not item.path.stem.endswith("_process"))
    )


def pytest_collection_finish():
    """Leave what was collected out of every search for garbage: it stays until the end."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 10, 10)


class Clock:
    """Says what its `moment` says, until a test moves it."""

    def __init__(self):
        self.moment = datetime(2026, 11, 23, 12, 0, 0, 999_999, tzinfo=UTC)

    def __call__(self):
        return self.moment


@pytest.fixture(scope="session")
def sandbox():
    """One for all tests: its process takes half a second to start."""
    with Sandbox() as opened:
        yield opened


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def store(tmp_path, clock):
    opened = Store(tmp_path / "beleg.sqlite", now=clock)
    yield opened
    opened.close()


@pytest.fixture
def open_vectors(tmp_path):
    """Opens the same folder as another process would."""
    return lambda: Vectors(tmp_path / "vectors")


@pytest.fixture
def vectors(open_vectors):
    return open_vectors()


@pytest.fixture
def open_words(tmp_path):
    """Opens the same folder as another process would."""
    return lambda: Words(tmp_path / "words")


@pytest.fixture
def words(open_words):
    return open_words()


@pytest.fixture
def web():
    """Serves what a test puts there; see `web_server`."""
    # Imported only where it is needed: it brings the HTTP libraries.
    from web_server import WebServer  # noqa: PLC0415

    server = WebServer()
    yield server
    server.close()
