"""How an answer came about: what was looked for, what spoke for quoting, what else was considered; pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from index.answer import Account, Considered
from index.beside import headline
from index.evidence import WEIGHTS, Evidence
from index.quotes import Run
from index.traits import RANKING

LISTED = 8


def account(quoted: Sequence[Run], runs: Sequence[Run], evidence: Evidence) -> Account:
    """Tell how an answer came about.

    Args:
        quoted: What is quoted, in its order; none for a refusal.
        runs: All that was found, best first.
        evidence: What was weighed.

    Returns:
        The account, with at most LISTED runs unless more are quoted.
    """
    if not (runs and evidence.parts):
        return Account(needed=round(evidence.needed, 3))
    asked = runs[0].found.asked
    return Account(
        words={word: round(asked.tokens[stem], 2) for word, stem in asked.stems.items()},
        wants=tuple(sorted(asked.wants)),
        evidence=_added(WEIGHTS._asdict(), evidence.parts._asdict()),
        strength=round(evidence.strength, 3),
        needed=round(evidence.needed, 3),
        considered=tuple(_considered(quoted, runs)),
    )


def _considered(quoted: Sequence[Run], runs: Sequence[Run]) -> list[Considered]:
    listed = list(quoted)
    for run in runs:
        if len(listed) >= LISTED:
            break
        if not any(run.overlaps(other) for other in listed):
            listed.append(run)
    return [_one(run, at if at <= len(quoted) else 0) for at, run in enumerate(listed, 1)]


def _one(run: Run, place: int) -> Considered:
    return Considered(
        headline=headline(run.found.revision.article),
        revision=run.found.revision.number,
        span=run.span,
        place=place,
        parts=_added(RANKING._asdict(), run.traits._asdict()),
        score=round(run.score, 3),
    )


def _added(weights: Mapping[str, float], parts: Mapping[str, float]) -> dict[str, float]:
    """Return what each part adds to a sum, by its name."""
    added = {name: round(weights[name] * part, 3) for name, part in parts.items()}
    return {name: each for name, each in added.items() if each}
