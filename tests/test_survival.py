"""What was acknowledged survives SIGKILL, and nothing else is half there."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from index.archive import Archive
from index.encode import SentenceEncoder
from index.passages import passages
from tests.toys import ToyEncoder
from tests.villages import question, village, write_jsonl

ROOT = Path(__file__).parents[1]


def killed(command, wait_s):
    """Run a process, kill it after so many seconds, and return the whole lines that it printed."""
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    time.sleep(wait_s)
    process.send_signal(signal.SIGKILL)
    printed = process.communicate()[0]
    return [line for line in printed.split("\n")[:-1] if line]


def check(archive, reported):
    """Everything reported answers, every stored article is whole, and the counts agree."""
    stored = {revision.article.id: revision.article for revision in archive.articles()}
    assert set(reported) <= set(stored)
    status = archive.status()
    whole = sum(len(passages(article)) for article in stored.values())
    assert (status.articles, status.passages) == (len(stored), whole)
    assert (status.vectors, status.words) == (whole, whole)
    numbers = [int(id.rpartition("-")[2]) for id in reported]
    answers = [archive.ask(question(number)).quotes[:1] for number in numbers]
    assert [[quote.article for quote in quotes] for quotes in answers] == [[id] for id in reported]
    assert [archive.show(id)[-1].article for id in reported] == [village(number) for number in numbers]


@pytest.mark.parametrize("seed", range(4))
def test_killed_while_adding(tmp_path, seed):
    """Three kills at random moments of adding 400 articles, checked after each, then finished."""
    moments = random.Random(seed)
    reported = set()
    for _ in range(3):
        command = [sys.executable, "-m", "tests.adder", str(tmp_path), "400"]
        reported |= set(killed(command, moments.uniform(0.3, 2.0)))
        archive = Archive(tmp_path, load=ToyEncoder, model="toy")
        check(archive, sorted(reported)[:: max(1, len(reported) // 20)])
        archive.close()
    archive = Archive(tmp_path, load=ToyEncoder, model="toy")
    assert {added.status for added in archive.add(map(village, range(400)))} <= {"added", "unchanged"}
    check(archive, ["village-0", "village-399"])
    archive.close()


@pytest.mark.slow
def test_killed_twenty_times_with_the_real_model(tmp_path):
    """`add` of 1,060 articles by the command line is killed twenty times; then all reported ones answer."""
    source, data = tmp_path / "villages.jsonl", tmp_path / "data"
    write_jsonl(source, 1060)
    command = [sys.executable, "bot.py", "--data", str(data), "add", "--json", str(source)]
    moments = random.Random(os.getpid())
    reported = set()
    for _ in range(20):
        lines = map(json.loads, killed(command, moments.uniform(4, 20)))
        reported |= {line["id"] for line in lines if line["status"] in {"added", "unchanged"}}
        archive = Archive(data, load=SentenceEncoder)
        check(archive, sorted(reported))
        archive.close()
    print(f"{len(reported)} of 1060 reported before the last kill")
    assert reported
