"""The stored copies of what is quoted."""

from __future__ import annotations

from corpus.article import Revision
from corpus.store import Store
from index.scope import Scope


def linked(store: Store, id: int, scope: Scope) -> tuple[Revision, ...]:
    """Return the near-copies of a revision, whose links were made when articles were added.

    Args:
        store: The truth.
        id: The revision's row id.
        scope: What may be named.

    Returns:
        In the order in which they were stored.
    """
    links = store.links(id)
    copies = store.current(links) if links else {}
    return tuple(copies[id] for id in sorted(copies) if scope.holds(copies[id]))
