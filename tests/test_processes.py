"""Several processes on one store: none fails on a lock, and a killed one leaves no half thing."""

import random
import subprocess
import sys
import time
from collections import Counter
from itertools import chain
from pathlib import Path

import pytest
from drafts import MODEL, draft

from corpus.connection import connect
from corpus.store import Store

HERE = Path(__file__).parent
COUNTS = """
    SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM revision WHERE newest = 1),
           (SELECT count(*) FROM revision) - (SELECT count(*) FROM content),
           (SELECT count(*) FROM passage) - (SELECT count(*) FROM vector),
           (SELECT coalesce(sum(2 * added - 1), 0) FROM change) - (SELECT count(*) FROM passage)
"""


def writer(path, name, batches=0):
    """Start tests/writer.py."""
    return subprocess.Popen(
        [sys.executable, HERE / "writer.py", path, name, str(batches)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=HERE.parent,
        env={"PYTHONPATH": str(HERE.parent)},
    )


def check_whole(path):
    """Nothing in the file contradicts anything else in it."""
    db = connect(path)
    assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    articles, newest, without_content, without_vector, log_differs = db.execute(COUNTS).fetchone()
    assert (newest, without_content, without_vector, log_differs) == (articles, 0, 0, 0)
    db.close()


def texts(path):
    store = Store(path)
    found = {revision.article.id: revision.article.text for revision in store.articles()}
    store.close()
    return found


def expected(reports, before):
    """What must be there after these reports."""
    sure = dict(before)
    for line in reports:
        what, *keys = line.split()
        if what == "removed":
            del sure[keys[0]]
        else:
            sure.update(dict.fromkeys(keys, "Vier. Fünf." if what == "revised" else "Eins. Zwei. Drei."))
    return sure


def check_reported(sure, found, writers):
    """All that was reported is there; beyond it each writer may have done one whole step."""
    batches = Counter(key.rsplit("-", 1)[0] for key in found.keys() - sure.keys())
    assert set(batches.values()) <= {3}
    differing = [key for key in sure if found.get(key) != sure[key]]
    assert len(batches) + len(differing) <= writers


def kill_at_random(path, names, round_number):
    """Let writers write for up to 0.3 s, kill them, and return what they reported."""
    processes = [writer(path, f"{name}{round_number}") for name in names]
    first = [process.stdout.readline() for process in processes]
    time.sleep(random.Random(round_number).random() * 0.3)
    for process in processes:
        process.kill()
    rest = [process.communicate()[0].splitlines(keepends=True) for process in processes]
    lines = [line for line in [*first, *chain.from_iterable(rest)] if line.endswith("\n")]
    assert len(lines) >= len(names)
    return lines


def test_two_processes_write_while_a_third_reads(tmp_path):
    """Both finish, nothing is lost, and reading never fails meanwhile."""
    path = tmp_path / "beleg.sqlite"
    processes = [writer(path, name, 40) for name in ("x", "y")]
    store = Store(path)
    while any(process.poll() is None for process in processes):
        counts = store.counts()
        assert counts.articles * 3 >= counts.passages
    reports = [line for process in processes for line in process.communicate()[0].splitlines()]
    store.close()
    assert [process.returncode for process in processes] == [0, 0]
    assert texts(path) == expected(reports, {})
    assert len(reports) == 2 * (40 + 39 + 39)
    check_whole(path)


def test_opening_and_closing_beside_a_writer(tmp_path):
    """The last one to close cleans the log away; whoever opens at that moment just waits."""
    path = tmp_path / "beleg.sqlite"
    process = writer(path, "x")
    process.stdout.readline()
    for number in range(25):
        store = Store(path)
        store.put([draft(f"mine-{number}")], MODEL)
        store.close()
    assert process.poll() is None
    process.kill()
    process.communicate()
    check_whole(path)
    assert sum(key.startswith("mine-") for key in texts(path)) == 25


@pytest.mark.parametrize(
    ("rounds", "names"), [(4, "x"), pytest.param(30, "xy", marks=pytest.mark.slow)], ids=["few", "many"]
)
def test_killed_while_writing(tmp_path, rounds, names):
    """After each kill the file is whole, and all that was reported is in it."""
    path = tmp_path / "beleg.sqlite"
    before = {}
    for number in range(rounds):
        reports = kill_at_random(path, names, number)
        check_whole(path)
        found = texts(path)
        check_reported(expected(reports, before), found, len(names))
        before = found


@pytest.mark.slow
def test_killed_while_creating(tmp_path):
    """Whenever the process dies that makes the file, the next one gets a whole archive."""
    for number in range(60):
        path = tmp_path / str(number) / "beleg.sqlite"
        process = writer(path, "x")
        time.sleep(0.15 + random.Random(number).random() * 0.25)
        process.kill()
        process.communicate()
        Store(path).close()
        check_whole(path)
