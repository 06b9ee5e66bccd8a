"""What each part of finding and refusing brings, by leaving it out.

usage: python tests/benchmarks/leaving_out.py --data FOLDER SET [SET …]

A SET is a folder with articles.jsonl and questions.jsonl. Archives are made in FOLDER when missing,
one for each set, and kept. Weights stay as they are when a part is left out, and for refusing the
threshold is moved so that as many questions keep their answer.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from functools import partial
from pathlib import Path
from unittest.mock import patch

from corpus.readers import read
from corpus.stored import NO_TRUST
from index import answering, evidence, lookups, quotes, reading, search
from index.analysis import Analyzer
from index.archive import Archive
from index.encoders import Encoders
from index.evaluate import Question, evaluate, read_questions, read_texts
from index.evidence import WEIGHTS, Evidence
from index.quotes import RANKING

COLUMNS = ("hit@1", "quoted@1", "quoted@3")
NEVER = 99
RARE = "how rare words are in a language"


class Set:
    """Questions and the archive that they are asked.

    Args:
        folder: Holds articles.jsonl and questions.jsonl.
        data: Where archives are kept.
    """

    def __init__(self, folder: Path, data: Path) -> None:
        self.name = folder.name
        self.questions = read_questions(folder / "questions.jsonl")
        self._texts = read_texts(folder / "articles.jsonl")
        self.archive = Archive(data / f"{folder.name}.beleg")
        if not self.archive.status().articles:
            for _ in self.archive.add(read(folder / "articles.jsonl")):
                pass

    def figures(self, **given: object) -> list[float]:
        """Ask all questions; return what COLUMNS name."""

        def ask(question: Question) -> answering.Answer:
            return self.archive.ask(question.text, as_of=question.asked, **given)  # type: ignore[arg-type]

        found = evaluate(ask, self.questions, self._texts)
        return [float(str(found[name])) for name in COLUMNS]


def without() -> Iterator[tuple[str, AbstractContextManager[object], dict[str, object]]]:
    """Yield (what is left out, what leaves it out while entered, what is asked for besides)."""
    yield "nothing", ExitStack(), {}
    for name in RANKING._fields:
        less = partial(quotes.ranked, ranking=RANKING._replace(**{name: 0.0}))
        yield f"`{name}`", patch.object(answering, "ranked", less), {}
    yield "vectors", patch.object(Encoders, "trust", lambda _encoders, _language: NO_TRUST), {}
    yield "the article's own score", patch.object(search, "ARTICLE_SHARE", 0.0), {}
    yield "words as they are written", _unwritten(), {}
    yield "parts of words", patch.object(lookups, "PART_WEIGHT", 0.0), {}
    yield "runs of several sentences", patch.object(quotes, "MOST_SENTENCES", 1), {}
    yield "dropping what repeats", patch.object(quotes, "REPEATED", NEVER), {}
    yield "dropping what is weak", patch.object(quotes, "WEAK", 0.0), {}
    yield "a third place for another article", patch.object(quotes, "ALONE", NEVER), {}
    yield "limits that questions name", ExitStack(), {"any_time": True}
    yield RARE, _unlisted(), {}


def _unlisted() -> AbstractContextManager[object]:
    """Let words be as rare as the archive alone has them."""
    return patch.object(Analyzer, "rarities", lambda _analyzer, weights, _language: weights)


@contextmanager
def _unwritten() -> Iterator[None]:
    with patch.object(lookups, "WRITTEN_WEIGHT", 0.0), patch.object(reading, "WRITTEN_SHARE", 0.0):
        yield


def finding(sets: Sequence[Set]) -> None:
    """Print a table of what each part brings to finding and choosing."""
    columns = " | ".join(f"{each.name} {name}" for each in sets for name in COLUMNS)
    print(f"| left out | {columns} |\n|---|{'---|' * len(COLUMNS) * len(sets)}")
    for name, leaving, given in without():
        with leaving:
            figures = [figure for each in sets for figure in each.figures(**given)]
        print(f"| {name} | {' | '.join(f'{figure:.3f}' for figure in figures)} |", flush=True)


def refusing(sets: Sequence[Set]) -> None:
    """Print a table of what each part of the evidence brings, for sets with both kinds of questions."""
    print(f"\n| left out | {' | '.join(each.name for each in sets)} |\n|---|{'---|' * len(sets)}")
    weighed = [_weighed(each) for each in sets]
    for name in ("nothing", *WEIGHTS._fields):
        weights = WEIGHTS._replace(**({} if name == "nothing" else {name: 0.0}))
        with patch.object(evidence, "WEIGHTS", weights):
            shares = [f"{_false(can, cannot, kept):.3f}" for can, cannot, kept in weighed]
        print(f"| {name} | {' | '.join(shares)} |")
    with _unlisted():
        unlisted = [_weighed(each)[:2] for each in sets]
    shares = [f"{_false(*both, kept):.3f}" for both, (_, _, kept) in zip(unlisted, weighed, strict=True)]
    print(f"| {RARE} | {' | '.join(shares)} |")


def _weighed(each: Set) -> tuple[list[Evidence], list[Evidence], int]:
    """Return the evidence for questions with an answer and without, and how many of the former are kept."""
    found: list[Evidence] = []

    def keep(*given: object, **named: object) -> Evidence:
        found.append(evidence.weigh(*given, **named))  # type: ignore[arg-type]
        return found[-1]

    with patch.object(answering, "weigh", keep):
        for question in each.questions:
            each.archive.ask(question.text, any_time=True)
    able = [question.answerable for question in each.questions]
    can = [one for one, is_able in zip(found, able, strict=True) if is_able]
    cannot = [one for one, is_able in zip(found, able, strict=True) if not is_able]
    return can, cannot, sum(one.is_enough for one in can)


def _false(can: Sequence[Evidence], cannot: Sequence[Evidence], kept: int) -> float:
    over = sorted((one.strength - one.needed for one in can), reverse=True)
    least = over[kept - 1] if kept else 0.0
    return sum(one.strength - one.needed >= least for one in cannot) / max(1, len(cannot))


def main() -> None:
    """Make the archives where they are missing, and print both tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("sets", nargs="+", type=Path)
    parser.add_argument("--data", type=Path, required=True, help="where archives are kept")
    given = parser.parse_args()
    sets = [Set(folder, given.data) for folder in given.sets]
    answerable = [each for each in sets if any(question.answerable for question in each.questions)]
    finding(answerable)
    refusing([each for each in answerable if not all(question.answerable for question in each.questions)])


if __name__ == "__main__":
    sys.exit(main())
