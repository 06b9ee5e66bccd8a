"""Taking back the last change that somebody made."""

from __future__ import annotations

from collections.abc import Callable

from corpus.actions import Lot, Undone
from corpus.store import Store
from index.adding import drafted
from index.encoding import EncodingThread


def undo(store: Store, serving: Callable[[], EncodingThread], lot: Lot) -> tuple[Undone, ...]:
    """Take back the last change that the lot's actor made within 24 hours.

    Args:
        store: The archive's store.
        serving: Returns the encoder; asked for one only where something comes back.
        lot: To which change the taking back belongs.

    Returns:
        What became of each article of the change, last one first; empty where there is nothing to take back.

    Raises:
        ModelError: Something must be encoded again and the encoder cannot be used.
        StorageError: The store cannot be written.
    """
    _, steps = store.undoable(lot.by)
    returning = [step for step in steps if step.former]
    if not returning:
        return tuple(store.undo(steps, {}, "", lot))
    encoder = serving()
    drafts = {step.action: drafted(step.former[-1].article, encoder) for step in returning}
    return tuple(store.undo(steps, drafts, encoder.name, lot))
