"""How much there is that an audience may see."""

import pytest
from drafts import MODEL, draft

from index.audience import EVERYTHING_ALLOWED, Allowed
from index.counted import Counted


@pytest.fixture
def held(store):
    """A store with three outlets."""
    sources = ("Talbote", "Talbote", "Bote", "")
    store.put(
        [draft(f"{at}", source=source, published=f"2025-02-0{at + 1}") for at, source in enumerate(sources)],
        MODEL,
    )
    return store


def told(counted):
    counts = counted.counts
    return counts.articles, counts.outlets, counts.first, counts.last, counted.outlets, counted.called


def test_everything_is_counted(held):
    """Those without an outlet are articles, but no outlet."""
    names = ("Talbote", "", "Bote")
    assert told(Counted(held, EVERYTHING_ALLOWED)) == (4, 2, "2025-02-01", "2025-02-04", names, names)


def test_what_must_not_be_seen_is_not_counted(held):
    """Neither its articles nor its days; others are called by both of their names."""
    counted = Counted(held, Allowed(frozenset({"talbote"}), names=(("bote", "Der Bote"),)))
    assert told(counted) == (2, 1, "2025-02-03", "2025-02-04", ("", "Bote"), ("", "Bote", "Der Bote"))
    assert [counted.stored(name) for name in ("der bote", "Talbote")] == ["Bote", "Talbote"]


def test_a_change_is_counted(held):
    """At the next look."""
    counted = Counted(held, EVERYTHING_ALLOWED)
    before = counted.counts.articles
    held.remove("0")
    assert (before, counted.counts.articles) == (4, 3)
