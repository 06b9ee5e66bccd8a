"""Bringing what contradicts the best quote to where it is seen beside it; pure."""

from __future__ import annotations

from collections.abc import Sequence

from index.quotes import Run


def contrasted(runs: Sequence[Run], printed: Sequence[str], at_once: int) -> tuple[Run, ...]:
    """Bring forward what differs, so that whoever reads that it does sees by whom.

    Args:
        runs: What is quoted, best first.
        printed: What of them differs, as printed.
        at_once: How many are seen at once.

    Returns:
        The best one first in any case; as they were where what differs cannot be seen at once.
    """
    if _missing(printed, runs[:at_once]) == []:
        return tuple(runs)
    seen = list(runs[:1])
    for said in _missing(printed, seen):
        seen += [run for run in runs if said in _text(run) and run not in seen][:1]
    if len(seen) > at_once:
        return tuple(runs)
    return (*seen, *(run for run in runs if run not in seen))


def _missing(printed: Sequence[str], runs: Sequence[Run]) -> list[str]:
    return [said for said in printed if not any(said in _text(run) for run in runs)]


def _text(run: Run) -> str:
    return run.span.of(run.found.revision.article.text)
