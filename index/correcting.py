"""Finding which quotes that were sent no longer stand."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.article import Revision, Span
from corpus.errors import UnknownArticle
from corpus.sentrows import Sent
from corpus.standing import Retraction, Standing
from corpus.store import Store
from index.standing import standing

AT_ONCE = 100


def find(store: Store, limit: int = AT_ONCE) -> int:
    """Look at quotes again whose articles changed, and store what became of them; a repeat changes nothing.

    Args:
        store: Where they are.
        limit: At most so many articles.

    Returns:
        How many articles were looked at.
    """
    rechecks = store.rechecks(limit)
    for seq, key in rechecks:
        retraction, revisions = store.retraction(key), _revisions(store, key)
        sent = store.sent_of(key)
        store.put_corrections(seq, key, _became(sent, revisions, retraction))
    return len(rechecks)


def _revisions(store: Store, key: str) -> Sequence[Revision]:
    """Return an article's revisions; none where it was removed, which is no correction of the outlet's."""
    try:
        return store.history(key)
    except UnknownArticle:
        return ()


def _became(
    sent: dict[int, Sent], revisions: Sequence[Revision], retraction: Retraction | None
) -> dict[int, Standing | None]:
    # One sentence may have been quoted to thousands.
    known: dict[tuple[int, Span, str], Standing | None] = {}
    for one in sent.values():
        mark = one.revision, one.span, one.text
        if mark not in known:
            known[mark] = standing(one.span, one.text, one.revision, revisions, retraction)
    return {id: known[one.revision, one.span, one.text] for id, one in sent.items()}
