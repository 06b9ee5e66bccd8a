"""The stored copies of what is quoted."""

from __future__ import annotations

from collections.abc import Callable

from corpus.article import Revision
from corpus.store import Store


def linked(store: Store, id: int, holds: Callable[[Revision], bool]) -> tuple[Revision, ...]:
    """Return the near-copies of a revision, whose links were made when articles were added.

    Args:
        store: The truth.
        id: The revision's row id.
        holds: Tells whether a copy may be named.

    Returns:
        In the order in which they were stored.
    """
    links = store.links(id)
    copies = store.current(links) if links else {}
    return tuple(copies[id] for id in sorted(copies) if holds(copies[id]))
