"""How much there is within a scope."""

from datetime import date

import pytest
from drafts import MODEL, draft

from corpus.stored import Bounds
from index.answer import Coverage
from index.covering import bounds, covered, like
from index.scope import EVERYTHING, Scope

OUTLETS = ("DER STANDARD", "Der Standard", "Kleine Zeitung", "Küstenkurier", "Die Presse", "")


def test_a_scope_for_the_store():
    """With every outlet of the name, whatever its capitals; none where there is no such outlet."""
    found = bounds(Scope(date(2025, 2, 3), date(2025, 2, 10), "Der Standard"), OUTLETS)
    assert found == Bounds(since="2025-02-03", until="2025-02-10", outlets=("DER STANDARD", "Der Standard"))
    assert bounds(EVERYTHING, OUTLETS) == Bounds(outlets=OUTLETS)
    assert bounds(Scope(outlet="Kurier"), OUTLETS) == Bounds(outlets=())


def test_what_a_scope_covers(store):
    """Its articles, its named outlets, and the days of both."""
    made = (("a", "Kurier", "2025-02-03"), ("b", "Presse", "2025-02-05"), ("c", "", "2025-02-07"))
    store.put([draft(id, source=name, published=day) for id, name, day in made], MODEL)
    outlets = ("Kurier", "Presse", "")
    found = covered(store, Scope(since=date(2025, 2, 5)), outlets)
    assert found == Coverage(articles=2, outlets=1, first="2025-02-05", last="2025-02-07")
    nothing = covered(store, Scope(outlet="Bote"), outlets)
    assert nothing == Coverage(articles=0, outlets=0, first="", last="")


@pytest.mark.parametrize(
    ("name", "first"),
    [("kleine zeitung", ()), ("Klein Zeitung", ("Kleine Zeitung",)), ("kustenkurir", ("Küstenkurier",))],
)
def test_the_nearest_names(name, first):
    """By their letters; none beside the name of an outlet that is there."""
    found = like(name, OUTLETS)
    assert (found[:1], len(found)) == (first, 3 if first else 0)
