"""What a vector index must agree with."""

import numpy as np
from angles import at, ids


def all_ids(vectors):
    return sorted(ids(vectors.search(at(0), 10_000)))


def stored_ids(store):
    return [id for part, _ in store.all_vectors() for id in part.tolist()]


def check_agrees(vectors, store):
    assert (all_ids(vectors), vectors.count, vectors.seq) == (
        stored_ids(store),
        store.counts().passages,
        store.last_change(),
    )


def check_agrees_in(vectors, store, dimension):
    found = sorted(ids(vectors.search(np.ones(dimension, dtype=np.float32), 99)))
    assert found == stored_ids(store)


def aside(tmp_path):
    return len(list((tmp_path / "vectors").glob("set-aside-*")))
