"""What readers miss: questions on the same, counted by who asked them; pure.

Questions are compared by the runs of four letters of the words that tell something, each weighted by how
rare it is among all of them (cosine of tf-idf vectors; Salton and Buckley, Term-weighting approaches in
automatic text retrieval, 1988). Runs of letters see through inflection and compounds without rules.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from corpus.gaprows import Lack
from corpus.voterows import Vote
from index.followups import told_words

_LETTERS = 4
# On the pairs in `tests/gap_cases.py`.
ALIKE = 0.38
_WORDINGS = 3

Vector = Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Questions on the same that nothing answered, or whose answers somebody found no good.

    Attributes:
        question: The one that was asked most, of these the last.
        others: Some of its other wordings.
        askers: How many people asked.
        unanswered: How often nothing was quoted.
        bad: How often an answer was found no good.
        votes: What was said of these answers, each once, the most frequent first.
        first, last: When it was asked first and last, ISO 8601 in UTC.
        lacks: All of it, last asked first.
    """

    question: str
    others: tuple[str, ...]
    askers: int
    unanswered: int
    bad: int
    votes: tuple[Vote, ...]
    first: str
    last: str
    lacks: tuple[Lack, ...]


def gaps(lacks: Iterable[Lack]) -> list[Gap]:
    """Put questions on the same together.

    Args:
        lacks: Last asked first.

    Returns:
        What most people miss first, of these what was asked more often, then what was asked last.
    """
    clusters = _clusters(_by_wording(lacks))
    found = [_gap([lack for one in cluster for lack in one]) for cluster in clusters]
    found.sort(key=lambda gap: gap.last, reverse=True)
    return sorted(found, key=lambda gap: (-gap.askers, -len(gap.lacks)))


def worded(lack: Lack) -> str:
    """Return a question as it can be asked by itself: with what it took over from the one before it."""
    own = lack.question.casefold()
    taken = [word for word in lack.sought.split() if word.casefold() not in own]
    return " ".join([lack.question, *taken])


def _by_wording(lacks: Iterable[Lack]) -> list[list[Lack]]:
    """Put those together that say the same in any capitals; the most frequent first, then the last asked."""
    found = defaultdict[str, list[Lack]](list)
    for lack in lacks:
        found[worded(lack).casefold()].append(lack)
    return sorted(found.values(), key=len, reverse=True)


def _clusters(wordings: Sequence[list[Lack]]) -> Iterable[list[list[Lack]]]:
    """Let each wording follow the most alike of those before it that lead, or lead itself."""
    runs = [_runs(worded(one[0])) for one in wordings]
    among = Counter(run for one in runs for run in one)
    leads = defaultdict[str, list[tuple[int, float]]](list)
    clusters: dict[int, list[list[Lack]]] = {}
    for at, (one, counted) in enumerate(zip(wordings, runs, strict=True)):
        vector = _vector(counted, among, len(runs))
        leader, alike = _nearest(vector, leads)
        if alike >= ALIKE:
            clusters[leader].append(one)
            continue
        clusters[at] = [one]
        for run, weight in vector.items():
            leads[run].append((at, weight))
    return clusters.values()


def _nearest(vector: Vector, leads: Mapping[str, Sequence[tuple[int, float]]]) -> tuple[int, float]:
    """Return the leader that is most alike, and how much (cosine); the earliest of equals."""
    alike = defaultdict[int, float](float)
    for run, weight in vector.items():
        for leader, other in leads.get(run, ()):
            alike[leader] += weight * other
    return max(alike.items(), key=lambda found: (found[1], -found[0]), default=(0, 0.0))


def _runs(question: str) -> Counter[str]:
    words = [word.casefold() for word in told_words(question)] or question.casefold().split()
    return Counter(run for word in words for run in _of_word(f"^{word}$"))


def _of_word(marked: str) -> Iterator[str]:
    yield from (marked[at : at + _LETTERS] for at in range(max(1, len(marked) - _LETTERS + 1)))


def _vector(runs: Counter[str], among: Counter[str], count: int) -> Vector:
    """Weigh runs of letters; of unit length."""
    weighed = {run: math.sqrt(often) * math.log(1 + count / among[run]) for run, often in runs.items()}
    length = math.sqrt(sum(weight * weight for weight in weighed.values())) or 1.0
    return {run: weight / length for run, weight in weighed.items()}


def _gap(lacks: list[Lack]) -> Gap:
    lacks = sorted(lacks, key=lambda lack: lack.number, reverse=True)
    often = Counter(worded(lack) for lack in lacks)
    question, *others = [wording for wording, _ in often.most_common()]
    said = Counter(vote for lack in lacks for vote in lack.votes if vote.why or vote.said)
    return Gap(
        question=question,
        others=tuple(others[:_WORDINGS]),
        askers=len({lack.asker for lack in lacks}),
        unanswered=sum(not lack.quotes for lack in lacks),
        bad=sum(len(lack.votes) for lack in lacks),
        votes=tuple(vote for vote, _ in said.most_common()),
        first=min(lack.asked for lack in lacks),
        last=max(lack.asked for lack in lacks),
        lacks=tuple(lacks),
    )


def question_form(gap: Gap) -> dict[str, object]:
    """Return a gap as a line of a set of questions, which `eval` reads.

    As long as nobody fills in the right answers and their articles, a question without an answer counts as
    one that the articles cannot answer, and one whose answer was found no good as one that they can.
    """
    return {
        "question": gap.question,
        "answers": [],
        "articles": [],
        "answerable": not gap.unanswered,
        "asked": gap.last[:10],
        "askers": gap.askers,
        "unanswered": gap.unanswered,
        "bad": gap.bad,
        "reasons": [vote.said or str(vote.why) for vote in gap.votes],
        "others": list(gap.others),
    }
