"""What contradicts the best quote stands beside it."""

import pytest

from corpus.article import Article, Revision, Span
from index.contrasting import contrasted
from index.found import Asked, Found
from index.quotes import Run
from index.traits import Traits


def run(id, text):
    revision = Revision(id=id, number=1, article=Article(id=str(id), text=text), added="")
    found = Found(revision, (), Asked({}, {}, frozenset(), 1.0), 0.0, 0.0, 0.0)
    return Run(found, Span(0, len(text)), Traits(*[0.0] * len(Traits._fields)), 1.0)


RUNS = [
    run(1, "It costs 3 crowns."),
    run(2, "Work begins."),
    run(3, "It costs 4 crowns."),
    run(4, "Or 5 crowns."),
]


@pytest.mark.parametrize(
    ("printed", "at_once", "order"),
    [
        ((), 2, [1, 2, 3, 4]),
        (("3 crowns", "4 crowns"), 2, [1, 3, 2, 4]),
        (("4 crowns", "3 crowns"), 2, [1, 3, 2, 4]),
        (("3 crowns", "4 crowns"), 3, [1, 2, 3, 4]),
        (("3 crowns", "4 crowns"), 1, [1, 2, 3, 4]),
        (("3 crowns", "4 crowns", "5 crowns"), 2, [1, 2, 3, 4]),
        (("3 crowns", "4 crowns", "5 crowns"), 3, [1, 3, 4, 2]),
        (("6 crowns",), 2, [1, 2, 3, 4]),
    ],
)
def test_what_differs_comes_forward(printed, at_once, order):
    """As far as it can be seen at once; the best quote stays the first."""
    assert [one.found.revision.id for one in contrasted(RUNS, printed, at_once)] == order


def test_nothing_quoted():
    """Nothing differs."""
    assert contrasted((), (), 3) == ()
