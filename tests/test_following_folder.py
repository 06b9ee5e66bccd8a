"""Two processes follow one store; killed at any moment, they leave indexes that heal."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from angles import at, ids
from word_checks import articles

from corpus.store import Store
from index.vectors import Vectors
from index.words import Words

HERE = Path(__file__).parent


def follower(folder, name):
    """Start tests/follower.py."""
    return subprocess.Popen(
        [sys.executable, HERE / "follower.py", folder, name],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=HERE.parent,
        env={"PYTHONPATH": str(HERE.parent)},
    )


def check_agrees(folder):
    """What a new process opens is what the store holds, no more and no less."""
    store = Store(folder / "beleg.sqlite")
    vectors, words = Vectors(folder / "vectors"), Words(folder / "words")
    vectors.catch_up(store)
    words.catch_up(store)
    revisions = list(store.articles())
    passages = sorted(each.id for revision in revisions for each in store.passages_of(revision.id))
    assert sorted(ids(vectors.search(at(0), 9999))) == passages
    assert sorted(ids(words.search_passages(["satz"], 9999))) == passages
    assert sorted(ids(articles(words, ["satz"], 9999))) == sorted(each.id for each in revisions)
    assert (vectors.count, words.passages, words.articles) == (len(passages), len(passages), len(revisions))
    assert vectors.seq == words.seq == store.last_change()
    store.close()


def killed(folder, names, moment):
    """Let followers go on for a while after their first step, kill them, and return their complaints."""
    processes = [follower(folder, name) for name in names]
    for process in processes:
        process.stdout.readline()
    time.sleep(moment)
    for process in processes:
        process.kill()
    return [process.communicate()[1] for process in processes]


def set_aside(folder):
    return [path for part in ("vectors", "words") for path in (folder / part).glob("set-aside-*")]


def rounds(folder, count):
    chance = random.Random(0)
    for number in range(count):
        names = [f"{name}{number}" for name in "xy"]
        assert killed(folder, names, chance.random() * 0.6) == ["", ""]
        check_agrees(folder)
    # A kill is no damage: what was committed before is still good.
    assert set_aside(folder) == []


def test_killed_followers_leave_nothing_wrong(tmp_path):
    """Whatever they were doing."""
    rounds(tmp_path, 2)


@pytest.mark.slow
def test_often_killed_followers_leave_nothing_wrong(tmp_path):
    """Twenty-five times over, on the same folder."""
    rounds(tmp_path, 25)


def test_a_killed_rebuilding_leaves_the_old_index(tmp_path):
    """Its folder never counted, and is swept by the next one."""
    killed(tmp_path, ["x"], 0)
    store = Store(tmp_path / "beleg.sqlite")
    half = Words(tmp_path / "words")._generations.fresh()
    (half / "passages").mkdir()
    check_agrees(tmp_path)
    Words(tmp_path / "words").rebuild(store)
    assert len(list((tmp_path / "words").glob("*/passages"))) == 1
    check_agrees(tmp_path)
    store.close()
