"""Adds all hostile inputs among ordinary ones, and prints how much memory that takes beyond the start.

usage: PYTHONPATH=.:tests python -m hostile.measuring

The peak is of this process and all below it at one moment, by their resident pages, looked at twenty times a
second: what they share is counted for each, so that the sum is more than they really take.
"""

import json
import logging
import tempfile
import threading
import time
from pathlib import Path

from toys import toy_archive
from villages import village

from corpus.readers.sandbox import Sandbox
from hostile import CASES

_EVERY_S = 0.05


def resident_mb(root):
    """Return the resident memory of a process and all below it."""
    below, sizes = {}, {}
    for place in Path("/proc").glob("[0-9]*/status"):
        try:
            rows = dict(row.split(":", 1) for row in place.read_text().splitlines() if ":" in row)
        except OSError:
            continue
        number = int(rows["Pid"])
        below.setdefault(int(rows["PPid"]), []).append(number)
        sizes[number] = int(rows.get("VmRSS", "0 kB").split()[0]) / 1024
    waiting, total = [root], 0.0
    while waiting:
        number = waiting.pop()
        total += sizes.get(number, 0)
        waiting += below.get(number, [])
    return total


class Watch(threading.Thread):
    """Remembers the most that was taken, and during which input."""

    def __init__(self, root):
        super().__init__(daemon=True)
        self.root, self.peak, self.during, self.now = root, 0.0, "", ""
        self.done = threading.Event()

    def run(self):
        while not self.done.wait(_EVERY_S):
            taken = resident_mb(self.root)
            if taken > self.peak:
                self.peak, self.during = taken, self.now


def inputs(sandbox, watch):
    """Yield all, an ordinary article before each case."""
    for number, case in enumerate(CASES):
        watch.now = case.name
        yield village(number)
        yield from case.read(sandbox)


def main(folder):
    """Measure and print."""
    logging.disable(logging.CRITICAL)
    archive = toy_archive(folder, [village(10_000)])
    root = int(Path("/proc/self/stat").read_text().split()[0])
    start, begun = resident_mb(root), time.monotonic()
    watch = Watch(root)
    watch.start()
    with Sandbox() as sandbox:
        number = sum(1 for _ in archive.add(inputs(sandbox, watch)))
    watch.done.set()
    archive.close()
    print(
        json.dumps(
            {
                "inputs": number,
                "start_mb": round(start),
                "above_mb": round(watch.peak - start),
                "during": watch.during,
                "seconds": round(time.monotonic() - begun),
            }
        )
    )


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as nowhere:
        main(Path(nowhere))
