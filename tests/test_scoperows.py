"""What lies within bounds, told by the store."""

from datetime import UTC, datetime

import pytest
from drafts import MODEL, draft

from corpus.stored import Bounds, Outlet

DRAFTS = (
    draft("old", title="Alt", source="Talbote", published="2025-01-20"),
    draft("new", title="Neu", source="Talbote", published="2025-02-12T23:30:00+00:00"),
    draft("other", title="Anders", source="Anzeiger", published="2025-02-14"),
    # Added on 23 November 2026.
    draft("undated", title="Undatiert", source="Anzeiger"),
    draft("nameless", title="Namenlos", published="2025-02-13"),
)
NAMES = ("Talbote", "Anzeiger", "")
ALL = [
    Outlet("Anzeiger", 2, "2025-02-14", "2025-02-14"),
    Outlet("Talbote", 2, "2025-01-20", "2025-02-12"),
    Outlet("", 1, "2025-02-13", "2025-02-13"),
]


@pytest.fixture
def held(store):
    store.put(DRAFTS, MODEL)
    return store


@pytest.mark.parametrize(
    ("bounds", "outlets"),
    [
        (Bounds(outlets=NAMES), ALL),
        (
            Bounds(outlets=NAMES, since="2025-02-12", until="2025-02-14"),
            [Outlet("", 1, "2025-02-13", "2025-02-13"), Outlet("Talbote", 1, "2025-02-12", "2025-02-12")],
        ),
        (Bounds(outlets=NAMES, until="2025-01-21"), [Outlet("Talbote", 1, "2025-01-20", "2025-01-20")]),
        (Bounds(outlets=NAMES, since="2025-02-14"), [Outlet("Anzeiger", 1, "2025-02-14", "2025-02-14")]),
        (Bounds(until="2026-11-24", outlets=("Anzeiger",)), ALL[:1]),
        (
            Bounds(until="2026-11-23", outlets=("Anzeiger",)),
            [Outlet("Anzeiger", 1, "2025-02-14", "2025-02-14")],
        ),
        (Bounds(outlets=()), []),
    ],
)
def test_outlets_within_bounds(held, bounds, outlets):
    """An article without a date had been published by the day on which it was added."""
    assert held.outlets_within(bounds) == outlets


def test_only_newest_revisions_lie_within_bounds(held, clock):
    """An article that was revised counts once."""
    clock.moment = datetime(2026, 11, 25, tzinfo=UTC)
    held.put([draft("old", "Es taut.", source="Talbote", published="2025-01-20")], MODEL)
    assert held.outlets_within(Bounds(outlets=NAMES)) == ALL


def test_titles_within_bounds(held):
    """The latest published come first, and last those of which nobody knows when they were."""
    titles = [title for _, title in held.titles_within(Bounds(outlets=NAMES), 9)]
    assert titles == ["Anders", "Namenlos", "Neu", "Alt", "Undatiert"]
    assert [title for _, title in held.titles_within(Bounds(outlets=("Talbote",)), 1)] == ["Neu"]
    (row, _), *_ = held.titles_within(Bounds(outlets=("Talbote",)), 1)
    assert held.revision(row).article.id == "new"
