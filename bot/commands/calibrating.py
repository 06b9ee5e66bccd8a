"""`calibrate`: the decision to refuse, fitted to sets of questions; prints it and changes nothing."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.commands.evaluating import fill
from bot.jsonl import Form, dumps
from bot.session import Session
from corpus.errors import InvalidRecord
from index.calibrating import (
    IN_USE,
    LOST,
    Case,
    Decision,
    Kind,
    Point,
    QuestionSet,
    Shares,
    curve,
    fit,
    gather,
    shares,
    steps,
    table,
)
from index.evaluate import read_questions, read_texts
from index.evidence import PER_ROOT, Parts

ARTICLES = "articles.jsonl"
QUESTIONS = "questions.jsonl"
# How each decision is called in figures.
IN_USE_NAME, FITTED_NAME = "in_use", "fitted"


@dataclass(frozen=True, slots=True)
class Group:
    """Cases of one kind from one set.

    Attributes:
        set, kind: Which.
        cases: How many.
        quoted: Name of a decision → the share of them that gets quotes.
    """

    set: str
    kind: Kind
    cases: int
    quoted: dict[str, float]


@dataclass(frozen=True, slots=True)
class Calibration:
    """What is printed.

    Attributes:
        decisions: By name, the one in use and the fitted one.
        shares: What becomes of all cases, by the name of the decision.
        groups: What becomes of each group of cases.
        curves: What keeping more or fewer answers costs, by the name of the decision.
    """

    decisions: dict[str, Decision]
    shares: dict[str, Shares]
    groups: list[Group]
    curves: dict[str, list[Point]]


def calibration(session: Session, folders: Sequence[Path], model: str, *, as_json: bool) -> int:
    """Ask sets of questions in archives that are thrown away, fit the decision, print it.

    Args:
        session: Opens archives and shows the figures.
        folders: The sets, each with articles and questions as for `eval`.
        model: Encodes; empty for the bundled one.
        as_json: The figures as one JSON object.

    Returns:
        The exit status: 1 where an article could not be read.

    Raises:
        InvalidRecord: A file is not of this form, or there is nothing to fit to.
    """
    sets = [_read(each) for each in folders]
    cases: list[Case] = []
    failed: list[str] = []
    for own in sets:
        failed += _ask(session, own, [other for other in sets if other is not own], model, cases)
    found = _calibrated(cases, ", ".join(map(str, folders)))
    for line in [dumps(_form(found))] if as_json else _lines(found):
        session.terminal.result(line)
    for line in failed:
        session.terminal.message(line)
    return int(bool(failed))


def _read(folder: Path) -> QuestionSet:
    return QuestionSet(str(folder), read_questions(folder / QUESTIONS), read_texts(folder / ARTICLES))


def _ask(
    session: Session, own: QuestionSet, others: Sequence[QuestionSet], model: str, cases: list[Case]
) -> Sequence[str]:
    """Add the cases of a set; return what could not be read."""
    with tempfile.TemporaryDirectory(prefix="beleg-") as folder, session.archive(Path(folder), model) as made:
        failed = fill(made, session.terminal, Path(own.name, ARTICLES), len(own.texts))
        total = steps(own, others)
        with session.terminal.counting("Asking", total) as done:
            for number, case in enumerate(gather(made.weigh, own, others), 1):
                cases += [case] if case else []
                done(number, total)
    return failed


def _calibrated(cases: Sequence[Case], where: str) -> Calibration:
    if {case.kind is Kind.ANSWERABLE for case in cases} != {True, False}:
        raise InvalidRecord(
            where, "needs questions whose answer stands in an article, and ones that have none"
        )
    given = table(cases)
    decisions = {IN_USE_NAME: IN_USE, FITTED_NAME: fit(given)}
    return Calibration(
        decisions,
        {name: shares(decision, given) for name, decision in decisions.items()},
        _groups(cases, {name: decision.quotes(given) for name, decision in decisions.items()}),
        {name: curve(decision.weights, given) for name, decision in decisions.items()},
    )


def _groups(cases: Sequence[Case], quoted: Mapping[str, npt.NDArray[np.bool_]]) -> list[Group]:
    """Count the cases of each set and kind, in the order in which they came."""
    places: dict[tuple[str, Kind], list[int]] = {}
    for place, case in enumerate(cases):
        places.setdefault((case.set, case.kind), []).append(place)
    return [
        Group(*key, len(there), {name: round(float(each[there].mean()), 4) for name, each in quoted.items()})
        for key, there in places.items()
    ]


def _form(found: Calibration) -> Form:
    """Return what `calibrate --json` prints."""
    return {
        name: {
            "weights": decision.weights._asdict(),
            "needed": decision.needed,
            **found.shares[name]._asdict(),
            "curve": [point._asdict() for point in found.curves[name]],
            "groups": [
                {"set": each.set, "kind": each.kind, "cases": each.cases, "quoted": each.quoted[name]}
                for each in found.groups
            ],
        }
        for name, decision in found.decisions.items()
    }


def _lines(found: Calibration) -> Iterator[str]:
    """Yield what a person reads."""
    yield _row("", "in use", "fitted")
    for part in Parts._fields:
        yield _row(part, *(f"{getattr(each.weights, part):.2f}" for each in found.decisions.values()))
    yield _row("needed", *(f"{each.needed:.2f}" for each in found.decisions.values()))
    yield _row("per root", *[f"{PER_ROOT:.3f}"] * 2)
    yield ""
    for figure in Shares._fields:
        yield _row(figure, *(f"{getattr(each, figure):.4f}" for each in found.shares.values()))
    yield from _quoted(found)
    yield from _curves(found)
    yield from _paste(found.decisions[FITTED_NAME])


def _quoted(found: Calibration) -> Iterator[str]:
    yield ""
    yield "Share of questions that get quotes:"
    for each in found.groups:
        figures = (f"{share:.4f}" for share in each.quoted.values())
        yield f"{_row(each.kind, *figures)}  {each.cases:5,}  {each.set}"


def _curves(found: Calibration) -> Iterator[str]:
    yield ""
    yield "What keeping a share of the answers costs in false ones:"
    for points in zip(*found.curves.values(), strict=True):
        yield _row(f"{points[0].kept:.2f}", *(f"{point.false:.4f}" for point in points))


def _paste(decision: Decision) -> Iterator[str]:
    written = ", ".join(f"{name}={weight}" for name, weight in decision.weights._asdict().items())
    yield ""
    yield f"For index/evidence.py, where a refused answer costs as much as {LOST:g} false ones:"
    yield f"WEIGHTS = Parts({written})"
    yield f"NEEDED = {decision.needed}"


def _row(name: str, in_use: str, fitted: str) -> str:
    return f"{name:14} {in_use:>7} {fitted:>7}"
