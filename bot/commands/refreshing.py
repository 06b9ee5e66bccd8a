"""`refresh`: articles, fetched again where they were printed."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from bot.histories import visited_form
from bot.jsonl import dumps
from bot.locales import ENGLISH
from bot.refetching import PAUSE_S
from bot.render.refreshed import visited_line
from bot.terminal import Terminal
from bot.unsafe import one_line
from corpus.errors import UnknownArticle
from index.archive import Archive
from index.refreshing import Outcome, Refreshing, Visited

# More are left for the next time; at two seconds each it takes half an hour.
_MOST = 1_000
_WRONG = frozenset({Outcome.FAILED, Outcome.REFUSED})


def refresh(  # noqa: PLR0913 - what it works with
    archive: Archive,
    terminal: Terminal,
    refreshing: Refreshing,
    ids: Sequence[str],
    *,
    as_json: bool,
    sleep: Callable[[float], None] = time.sleep,
) -> int:
    """Fetch articles again, one after another.

    Args:
        archive: Where they are.
        terminal: Gets a line for each.
        refreshing: Fetches them.
        ids: Which; empty for those that are due.
        as_json: Lines are JSON rather than for a person.
        sleep: Waits between two of them.

    Returns:
        The exit status: 1 where one could not be fetched, must not be replaced, or is not there.
    """
    keys = ids or refreshing.due(_MOST)
    counts: Counter[str] = Counter()
    with terminal.counting("Fetching", len(keys)) as done:
        for visited in _visits(refreshing, terminal, keys, sleep):
            counts[visited.outcome if visited else "unknown"] += 1
            if visited:
                line = visited_line(visited, ENGLISH, one_line)
                terminal.result(dumps(visited_form(visited)) if as_json else line)
            done(counts.total(), 0)
    terminal.message(", ".join(f"{counts[outcome]:,} {outcome}" for outcome in Outcome))
    for visit in archive.visits.gone_visits():
        terminal.message(f"Note: {one_line(visit.key)} is gone from its address since {visit.gone[:10]}")
    return int(counts["unknown"] > 0 or any(counts[outcome] for outcome in _WRONG))


def _visits(
    refreshing: Refreshing, terminal: Terminal, keys: Iterable[str], sleep: Callable[[float], None]
) -> Iterator[Visited | None]:
    """Yield what became of each; None for an id that nothing has."""
    for number, key in enumerate(keys):
        if number:
            sleep(PAUSE_S)
        try:
            yield refreshing.visit(key)
        except UnknownArticle as error:
            terminal.message(str(error))
            yield None
