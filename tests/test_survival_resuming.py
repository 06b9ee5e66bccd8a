"""An archive of thousands of lines whose adding is killed goes on where it was, with the real command."""

import json
import random
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from desk import Desk

from bot.commands import keeping
from corpus.readers.resuming import REMEMBERED_FROM, Resuming
from index.archive import Archive
from tests.toys import ToyEncoder
from tests.villages import write_jsonl

ROOT = Path(__file__).parents[1]


def added_until(folder, source, fewest, most):
    """Add in another process, which is killed after so many reports; returns the reports."""
    command = [sys.executable, "-m", "tests.importer", str(folder), str(source), str(fewest)]
    reports = []
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        for line in process.stdout:
            if line.endswith("\n"):
                reports.append(json.loads(line))
            if len(reports) == most:
                process.send_signal(signal.SIGKILL)
    return reports


def stored(folder):
    archive = Archive(folder, load=ToyEncoder, model="toy")
    ids = {revision.article.id for revision in archive.articles()}
    whole = archive.status()
    archive.close()
    assert (whole.articles, whole.vectors) == (len(ids), whole.passages)
    return ids


def goes_on(tmp_path, count, kills, fewest=REMEMBERED_FROM):
    """Kill at random moments: nothing reported is lost, all comes in the end; returns what came twice."""
    source, folder = tmp_path / "villages.jsonl", tmp_path / "data"
    write_jsonl(source, count)
    everything, reported, again = {f"village-{number}" for number in range(count)}, set(), 0
    for at in sorted(random.sample(range(fewest + fewest // 10, count), kills)):
        reports = added_until(folder, source, fewest, max(at - len(reported), 1))
        again += sum(report["status"] == "unchanged" for report in reports)
        reported |= {report["id"] for report in reports}
        assert reported <= stored(folder)
    desk = Desk(folder)
    status, out, err = desk("add", "--json", source)
    assert (status, err.startswith(f"{source}: went on at line ")) == (0, True)
    assert {json.loads(line)["id"] for line in out.splitlines()} < everything
    assert stored(folder) == everything
    there = f"{source}: {count:,} articles of it were there already; `add --again` reads them again\n"
    assert desk("add", source) == (0, "", f"{there}0 added, 0 revised, 0 unchanged, 0 failed\n")
    _status, out, err = desk("add", "--again", "--json", source)
    assert (len(out.splitlines()), err) == (count, f"0 added, 0 revised, {count:,} unchanged, 0 failed\n")
    return again


def test_killed_and_gone_on_with(tmp_path, monkeypatch):
    """Some hundreds of lines after the first that is remembered."""
    monkeypatch.setattr(keeping, "Resuming", partial(Resuming, remembered_from=300))
    goes_on(tmp_path, 600, 1, 300)


@pytest.mark.slow
def test_killed_and_gone_on_with_at_length(tmp_path):
    """Twenty thousand lines, killed eight times; about a second's work is done twice at each."""
    assert goes_on(tmp_path, 20_000, 8) < 8_000
