"""Measures an archive of many short articles that is killed, gone on with, and added once more.

usage: python -m tests.benchmarks.resuming [COUNT] [--kills N]

The articles are invented, and a toy encoder stands for the model, so that reading, storing and indexing are
what is measured. Each round prints how long it ran, when the first new article was reported, how many were,
and how much memory the process took at most.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.villages import write_jsonl

ROOT = Path(__file__).parents[2]


def round_of(folder, source, seconds=None):
    """Add until the end, or for so many seconds; returns what was reported."""
    command = [sys.executable, "-m", "tests.importer", str(folder), str(source)]
    started = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    ids, first, peak = set(), None, 0.0
    for line in process.stdout:
        if not line.endswith("\n"):
            break
        first = first or time.perf_counter() - started
        ids.add(json.loads(line)["id"])
        if len(ids) % 256 == 0:
            peak = max(peak, resident(process.pid))
        if seconds and time.perf_counter() - started > seconds:
            process.kill()
    said = process.stderr.read().splitlines()
    process.wait()
    took = time.perf_counter() - started
    shown = f"first after {first:.2f} s" if first else "nothing new"
    print(f"{took:7.1f} s  {shown}  {len(ids):6d} reported  {peak:6.0f} MiB  {' | '.join(said)}", flush=True)
    return ids


def resident(process):
    """Return how many MiB a process has in memory."""
    pages = int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def main():
    """Kill some times, finish, add again, and count."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("count", type=int, nargs="?", default=100_000)
    parser.add_argument("--kills", type=int, default=3)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        source, folder = Path(name, "villages.jsonl"), Path(name, "data")
        write_jsonl(source, given.count)
        ids = set()
        for _ in range(given.kills):
            ids |= round_of(folder, source, random.uniform(10, 30))
        ids |= round_of(folder, source)
        round_of(folder, source)
        print(f"{len(ids)} of {given.count} reported")


if __name__ == "__main__":
    main()
