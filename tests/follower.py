"""A process that stores articles and lets both indexes follow until it is killed: FOLDER NAME.

Each step stores two articles, revises one of the step before, removes another, and is reported once
both indexes have it.
"""

import itertools
import sys
from pathlib import Path

from angles import turned
from drafts import MODEL

from corpus.store import Store
from index.vectors import Vectors
from index.words import Words


def step(store, name, number):
    store.put([turned(f"{name}-{number}-{each}", 10, 20, 30) for each in "ab"], MODEL)
    if number:
        store.put([turned(f"{name}-{number - 1}-a", 40)], MODEL)
        store.remove(f"{name}-{number - 1}-b")


def main():
    folder, name = Path(sys.argv[1]), sys.argv[2]
    store = Store(folder / "beleg.sqlite")
    vectors, words = Vectors(folder / "vectors"), Words(folder / "words")
    for number in itertools.count():
        step(store, name, number)
        vectors.catch_up(store)
        words.catch_up(store, wait=True)
        vectors.save()
        sys.stdout.write(f"{store.last_change()}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
