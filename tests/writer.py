"""A process that writes to a store and reports each thing that is done: PATH NAME BATCHES.

Batch n stores three articles, revises one of the batch before and removes another; with BATCHES 0
it goes on until it is killed.
"""

import itertools
import sys
from pathlib import Path

from drafts import MODEL, draft

from corpus.store import Store

SIZE = 3


def report(*words):
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


def write(store, name, batch):
    keys = [f"{name}-{batch}-{number}" for number in range(SIZE)]
    store.put([draft(key, "Eins. Zwei. Drei.") for key in keys], MODEL)
    report("put", *keys)
    if batch:
        before = f"{name}-{batch - 1}"
        store.put([draft(f"{before}-0", "Vier. Fünf.")], MODEL)
        report("revised", f"{before}-0")
        store.remove(f"{before}-1")
        report("removed", f"{before}-1")


def main():
    path, name, batches = sys.argv[1:]
    store = Store(Path(path))
    for batch in itertools.count() if batches == "0" else range(int(batches)):
        write(store, name, batch)
    store.close()


if __name__ == "__main__":
    main()
