"""Measures what it costs to open files in a process of its own.

usage: python -m tests.benchmarks.sandboxing

Each kind is read in this process, in one that stays, and in a new one for each file; the medians are in
milliseconds. Every text is invented.
"""

import resource
import statistics
import time

from corpus.readers.kinds import GUARDED
from corpus.readers.sandbox import Sandbox
from tests.packages import docx, paragraph
from tests.pdfs import pdf
from tests.villages import village

ROUNDS = 40
FRESH_ROUNDS = 5


def files(number):
    """Return name and content of a file of each kind."""
    text = village(number).text
    paragraphs = "".join(f"<p>{text}</p>" for _ in range(8))
    page = (
        f"<html><body><nav><a href='/'>x</a></nav><article><h1>Neues</h1>{paragraphs}</article></body></html>"
    )
    return {
        ".html": page.encode(),
        ".pdf": pdf([[text[:80]] * 40] * 2),
        ".docx": docx(*(paragraph(text) for _ in range(8))),
    }


def timed(read):
    """Return how many milliseconds it takes."""
    started = time.perf_counter()
    read()
    return 1000 * (time.perf_counter() - started)


def fresh(kind, data):
    """Read a file in a new process."""
    with Sandbox() as sandbox:
        list(sandbox.read(kind, "a", data))


def row(kind, sandbox):
    """Return a line of medians for one kind of file."""
    data = [files(number)[kind] for number in range(ROUNDS)]
    list(GUARDED[kind]("a", data[0]))
    list(sandbox.read(kind, "a", data[0]))
    here = [timed(lambda one=one: list(GUARDED[kind]("a", one))) for one in data]
    kept = [timed(lambda one=one: list(sandbox.read(kind, "a", one))) for one in data]
    new = [timed(lambda one=one: fresh(kind, one)) for one in data[:FRESH_ROUNDS]]
    medians = [f"{statistics.median(times):8.1f}" for times in (here, kept, new)]
    return "{:6} here{}   kept{}   new{}".format(kind, *medians)


def main():
    """Measure and print."""
    with Sandbox() as sandbox:
        for kind in files(0):
            print(row(kind, sandbox))
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"largest process {peak:.0f} MiB")


if __name__ == "__main__":
    main()
