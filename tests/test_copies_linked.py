"""The stored copies of what is quoted."""

from dataclasses import replace
from datetime import date

from drafts import MODEL, draft

from corpus.stored import Signature
from index.copies import linked
from index.scope import EVERYTHING, published_by


def test_linked(store):
    """In the order in which they were stored, within what may be named; none before they were looked for."""
    days = {"a": "2025-05-01", "b": "2025-05-03", "c": "2025-05-02"}
    mark = Signature(1, b"")
    drafts = [replace(draft(key, f"Am {day}.", published=day), signature=mark) for key, day in days.items()]
    store.put(drafts, MODEL)
    assert linked(store, 1, EVERYTHING.holds) == ()
    store.put_links({1: {3: 0.9, 2: 1.0}})
    scopes = (EVERYTHING, published_by(date(2025, 5, 2)))
    assert [[one.article.id for one in linked(store, 1, scope.holds)] for scope in scopes] == [
        ["b", "c"],
        ["c"],
    ]
