"""Encode an archive again with another model, beside the one that serves."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.store import Store
from index.adding import texts
from index.encoding import EncodingThread
from index.following import Progress

PASSAGES_AT_ONCE = 256


def encode_again(store: Store, encoder: EncodingThread, progress: Progress) -> None:
    """Encode every passage, then let the new vectors serve, in one step.

    What an interrupted run has encoded is kept for the next one; passages that another process adds
    meanwhile are encoded too.

    Args:
        store: The archive's store.
        encoder: Of the new model.
        progress: Told how many of how many passages are done.

    Raises:
        ModelUnavailable: The model cannot be loaded.
        StorageError: The store cannot be written.
    """
    if not store.passages_without(encoder.name):
        # Nothing to encode yet: the model is still chosen for what comes.
        store.put_vectors(encoder.name, encoder.passages([""]).shape[1], [], encoder.passages([""])[:0])
    while ids := store.passages_without(encoder.name):
        total = store.counts().passages
        for start in range(0, len(ids), PASSAGES_AT_ONCE):
            progress(total - len(ids) + start, total)
            _encode(store, encoder, ids[start : start + PASSAGES_AT_ONCE])
    store.switch_model(encoder.name)


def _encode(store: Store, encoder: EncodingThread, ids: Sequence[int]) -> None:
    passages = store.passages(ids)
    revisions = store.revisions({passage.revision for passage in passages.values()})
    found = {
        id: texts(revisions[passage.revision].article, [passage.passage])[0]
        for id, passage in passages.items()
        if passage.revision in revisions
    }
    vectors = encoder.passages(list(found.values()))
    if found:
        store.put_vectors(encoder.name, vectors.shape[1], list(found), vectors)
