"""One process adds while another one answers."""

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tests.toys import BRIDGE, toy_archive
from tests.villages import question

ROOT = Path(__file__).parents[1]
COUNT = 15
WITHIN_S = 2.0


@pytest.fixture
def archive(tmp_path):
    opened = toy_archive(tmp_path, [BRIDGE])
    yield opened
    opened.close()


@pytest.fixture
def adder(tmp_path):
    """A process that adds one village after the other and prints each id once it is safe."""
    started = subprocess.Popen(
        [sys.executable, "-m", "tests.adder", tmp_path, str(COUNT), "1"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    yield started
    started.kill()
    started.communicate()


@pytest.fixture
def answers(archive):
    """What a question is answered that another thread asks all the time."""
    found, done = [], threading.Event()

    def ask():
        while not done.is_set():
            found.append([quote.article for quote in archive.ask("Was kostet die Brücke?").quotes][:1])

    thread = threading.Thread(target=ask)
    thread.start()
    yield found
    done.set()
    thread.join()


def waited(archive, number):
    """Ask for a village until it answers; return after how many seconds it did."""
    started = time.monotonic()
    while True:
        quotes = archive.ask(question(number)).quotes
        passed = time.monotonic() - started
        if passed >= WITHIN_S or f"village-{number}" in [quote.article for quote in quotes]:
            return passed


def test_what_one_process_adds_answers_in_the_other(archive, adder, answers):
    """Within two seconds of its report, while more is added and asked; neither fails on a lock."""
    waits = [waited(archive, int(line.rpartition("-")[2])) for line in adder.stdout]
    assert (adder.wait(), adder.stderr.read(), len(waits)) == (0, "", COUNT)
    assert [wait for wait in waits if wait >= WITHIN_S] == []
    assert [answer for answer in answers if answer != ["bridge"]] == []
    assert len(answers) > COUNT
    status = archive.status()
    assert (status.articles, status.vectors, status.words) == (COUNT + 1, COUNT + 1, COUNT + 1)
