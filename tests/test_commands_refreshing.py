"""`refresh` in the terminal, with invented visits."""

import io
import json

import pytest

from bot.commands.refreshing import refresh
from bot.refetching import PAUSE_S
from bot.terminal import Terminal
from corpus.article import Span
from corpus.errors import Reason, UnknownArticle
from corpus.visitrows import Visit
from index.amending import Amendment, Kind
from index.refreshing import Outcome, Visited

REVISED = Visited(
    key="a",
    title="Die Brücke",
    outcome=Outcome.REVISED,
    amendments=(Amendment(Kind.NUMBER, Span(0, 9), Span(0, 8), "126", "83"),),
)
VISITS = {
    "a": REVISED,
    "b": Visited(key="b", title="Die Tram", outcome=Outcome.UNCHANGED),
    "c": Visited(key="c", title="Das\x1b[2J Theater", outcome=Outcome.REFUSED, reason=Reason("is a paywall")),
    "d": Visited(
        key="d",
        title="D",
        outcome=Outcome.GONE,
        reason="is not there (404)",
        since="2026-11-23T12:00:00+00:00",
    ),
}


class Visits:
    """Gives what the test says, and stands for the archive as well."""

    def __init__(self) -> None:
        self.visits = self
        self.gone: list[Visit] = []

    def due(self, limit: int) -> list[str]:
        return ["a", "b"][:limit]

    def visit(self, key: str) -> Visited:
        if key not in VISITS:
            raise UnknownArticle(key)
        return VISITS[key]

    def gone_visits(self) -> list[Visit]:
        return self.gone


@pytest.fixture
def visits():
    return Visits()


def ran(visits, *ids, as_json=False):
    """Return status, results, messages and pauses."""
    out, err, pauses = io.StringIO(), io.StringIO(), []
    terminal = Terminal(out, err)
    status = refresh(visits, terminal, visits, ids, as_json=as_json, sleep=pauses.append)
    return status, out.getvalue().splitlines(), err.getvalue().splitlines(), pauses


def test_what_is_due_is_fetched(visits):
    """One after another, with a pause between; the sum stands beside the results."""
    counts = "1 unchanged, 1 revised, 0 refused, 0 failed, 0 gone"
    lines = ["revised  a  Die Brücke: number", "unchanged  b  Die Tram"]
    assert ran(visits) == (0, lines, [counts], [PAUSE_S])


def test_those_that_are_named_are_fetched(visits):
    """Each with its reason; an unknown id stops none of the others."""
    visits.gone = [Visit(key="d", gone="2026-11-23T12:00:00+00:00", told=True)]
    status, lines, messages, pauses = ran(visits, "c", "nobody", "d")
    assert (status, len(pauses)) == (1, 2)
    assert lines == [
        "refused  c  Das [2J Theater: is a paywall",
        "gone  d  D: is not there (404), since 23 November 2026, 12:00 UTC",
    ]
    assert messages == [
        "no article has the id 'nobody'; `list` shows those that there are",
        "0 unchanged, 0 revised, 1 refused, 0 failed, 1 gone",
        "Note: d is gone from its address since 2026-11-23",
    ]


def test_json(visits):
    """An object a line, with all that changed."""
    _, (line,), _, _ = ran(visits, "a", as_json=True)
    assert json.loads(line) == {
        "id": "a",
        "outcome": "revised",
        "title": "Die Brücke",
        "reason": "",
        "since": "",
        "amendments": [
            {"kind": "number", "matters": True, "old": [0, 9], "new": [0, 8], "was": "126", "now": "83"}
        ],
    }
