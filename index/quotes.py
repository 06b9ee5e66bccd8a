"""Choose what to quote: the best runs of whole sentences in the best passages; pure.

A run is scored by what of the question it holds, by what its passage scored, and by how early it
stands, since news puts what matters first.
"""

from __future__ import annotations

import operator
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from corpus.article import Span
from index.found import Found, Sentence
from index.references import opens
from index.traits import MOST_SENTENCES, RANKING, Traits, weighed
from index.turning import turned, words

MOST_CHARS = 400
# Agency copy differs between outlets by a word or two.
REPEATED = 0.8
# What scores less than this share of the best was never the answer where the best was not.
WEAK = 0.5
# After how many quotes of one article another one is looked for, and what share of what the first quote
# holds of the question it must hold.
ALONE = 2
AS_MUCH = 0.8


@dataclass(frozen=True, slots=True)
class Run:
    """Consecutive sentences that may be quoted.

    Attributes:
        found: The passage.
        span: From the first sentence's start to the last one's stop.
        traits: What speaks for it.
        score: What it is ranked by: its traits, weighted.
    """

    found: Found
    span: Span
    traits: Traits
    score: float

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Its sentences."""
        start, stop = self.span.start, self.span.stop
        return tuple(one for one in self.found.sentences if start <= one.span.start and one.span.stop <= stop)

    def overlaps(self, other: Run) -> bool:
        """Tell whether the two share a character of one text."""
        return (
            self.found.revision.id == other.found.revision.id
            and self.span.start < other.span.stop
            and other.span.start < self.span.stop
        )

    def repeats(self, other: Run) -> bool:
        """Tell whether nearly all words of the shorter one stand in the other: the same news again.

        Not where the words that do not are a number, a negation or another name.
        """
        one, two = self.words(), other.words()
        shorter, longer = sorted((one, two), key=len)
        common = shorter.keys() & longer.keys()
        if len(common) < REPEATED * len(shorter):
            return False
        less = [longer[word] for word in longer.keys() - common]
        # What a much longer one says beyond the other turns nothing of it.
        similar = len(shorter) >= REPEATED * len(longer)
        return not turned([shorter[word] for word in shorter.keys() - common], less if similar else ())

    def holds_less(self, other: Run) -> bool:
        """Tell whether it holds clearly less of the question."""
        return self._held < AS_MUCH * other._held

    @property
    def _held(self) -> float:
        return RANKING.covered * self.traits.covered + RANKING.alike * self.traits.alike

    def words(self) -> Mapping[str, str]:
        """Return its words, lower-cased, each with how it is printed."""
        return words(self.span.of(self.found.revision.article.text))


def ranked(founds: Sequence[Found], ranking: Traits = RANKING) -> tuple[Run, ...]:
    """Score every run of sentences that may be quoted.

    Args:
        founds: Passages that were found.
        ranking: Weights of the traits.

    Returns:
        Best first; overlapping ones too.
    """
    runs = [run for found in founds for run in _runs(found, ranking)]
    return tuple(sorted(runs, key=lambda run: (-run.score, run.found.revision.id, run.span)))


def choose(runs: Sequence[Run], limit: int) -> tuple[Run, ...]:
    """Choose the best runs, none much weaker than the first, none overlapping or repeating another.

    Where one article has the first two places, the third is for another one that says as much of what
    was asked, if there is one.

    Args:
        runs: Best first.
        limit: How many at most.

    Returns:
        In the order of choice; several of one article where that article has the answer. With the
        sentence before where a run cannot be understood without it.
    """
    chosen: list[Run] = []
    while len(chosen) < limit and (run := _next(runs, chosen)):
        if len(chosen) == ALONE and run.holds_less(chosen[0]):
            run = _other(runs, chosen) or run
        chosen.append(_led(run, chosen))
    return tuple(chosen)


def _led(run: Run, others: Sequence[Run]) -> Run:
    """Return a run with the sentences that it refers to, as far as they fit and stand in no other quote."""
    article, sentences = run.found.revision.article, run.found.sentences
    first = next(at for at, one in enumerate(sentences) if one.span.start == run.span.start)
    if not first or not opens(sentences[first].span.of(article.text), article.language):
        return run
    before = sentences[first - 1]
    longer = replace(run, span=Span(before.span.start, run.span.stop))
    is_long = len(longer.span) > MOST_CHARS or not run.found.allows(longer.span)
    if is_long or _stops(run.found, before, sentences[first]):
        return run
    return run if any(longer.overlaps(other) for other in others) else _led(longer, others)


def _next(runs: Iterable[Run], chosen: Sequence[Run]) -> Run | None:
    """Return the best run that may stand beside those that are chosen."""
    strong = takewhile(lambda run: not chosen or run.score >= WEAK * chosen[0].score, runs)
    return next(
        (run for run in strong if not any(run.overlaps(other) or run.repeats(other) for other in chosen)),
        None,
    )


def _other(runs: Sequence[Run], chosen: Sequence[Run]) -> Run | None:
    """Return the best run of another article, where all that are chosen are of one."""
    articles = {run.found.revision.id for run in chosen}
    if len(articles) > 1:
        return None
    others = (run for run in runs if run.found.revision.id not in articles)
    return _next((run for run in others if not run.holds_less(chosen[0])), chosen)


def _runs(found: Found, ranking: Traits) -> Iterator[Run]:
    """Yield every run of at most MOST_SENTENCES and MOST_CHARS; one sentence may be longer.

    What was found by words alone is quoted only where it holds some of them.
    """
    for first, opening in enumerate(found.sentences):
        run: list[Sentence] = []
        for sentence in found.sentences[first : first + MOST_SENTENCES]:
            span = Span(opening.span.start, sentence.span.stop)
            if run and (len(span) > MOST_CHARS or _stops(found, run[-1], sentence)):
                break
            if not found.allows(span):
                break
            run.append(sentence)
            if not (found.cosine or any(one.tokens or one.alike for one in run)):
                # Vectors find texts in other languages, too, which share no word with the question.
                continue
            before = found.sentences[first - 1] if first else None
            traits = weighed(found, run, span, before)
            yield Run(found, span, traits, sum(map(operator.mul, ranking, traits)))


def _stops(found: Found, last: Sentence, following: Sentence) -> bool:
    """Tell whether a paragraph ends without a full stop: a headline, with which no sentence goes on."""
    text = found.revision.article.text
    return text[last.span.stop - 1].isalnum() and "\n\n" in text[last.span.stop : following.span.start]
