"""What many articles say on a topic: the best quote of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from time import perf_counter

from index.answer import Answer, Quote, Request
from index.answering import WEIGHED, Weighed
from index.beside import begun, whole
from index.copies import linked
from index.differing import differing
from index.judging import Judging
from index.limits import Limits
from index.matches import missing
from index.quotes import Run


@dataclass(frozen=True, slots=True)
class _Chosen:
    """What is quoted of an article.

    Attributes:
        run: Of its sentences.
        quote: The same as it is shown.
        copies: Ids of the revisions that are near-copies of its own.
    """

    run: Run
    quote: Quote
    copies: Sequence[int]


class Surveying(Judging):
    """Answers questions from all articles, from some that are new, and topics from as many as there are."""

    def survey(self, topic: str, request: Request) -> Answer:
        """Quote what articles say on a topic, or refuse as if it were a question.

        Whether there is anything to quote is decided by the best of them; each further one must hold more
        than half of the topic's words, since of thirty articles the last ones may share only one.

        Args:
            topic: As for a question.
            request: What else is asked for.

        Returns:
            One quote of each article, none of which repeats another, best first.
        """
        started = perf_counter()
        named = Limits() if request.any_time else self._limits(topic, request.as_of)
        named, weighed = self._best(topic, named, WEIGHED, self._given(request))
        if weighed.evidence.is_enough:
            answer = self._surveyed(topic, weighed, request)
        else:
            answer = self._told(topic, weighed, request)
        elapsed = (perf_counter() - started) * 1000
        return replace(answer, from_question=not named.scope.is_open, elapsed_ms=elapsed)

    def _surveyed(self, topic: str, weighed: Weighed, request: Request) -> Answer:
        ordered = self._ordered(topic, weighed, request.limit)
        answer = self._sketched(topic, weighed, request, ordered)
        chosen = tuple(islice(self._of_each(answer, weighed), request.limit))
        compared = [one.run for one in chosen[:WEIGHED]]
        copies = {one.run.found.revision.id: one.copies for one in chosen[:WEIGHED]}
        difference = differing(topic, compared, copies)
        return replace(
            answer,
            quotes=tuple(whole(one.quote, one.run.found.revision.article) for one in chosen),
            differing=difference.printed,
            differs=difference.aspect,
        )

    def _of_each(self, answer: Answer, weighed: Weighed) -> Iterator[_Chosen]:
        """Yield the best run of each article that is on the topic."""
        met: list[Run] = []
        told: set[str] = set()
        for run in weighed.runs:
            revision = run.found.revision
            if revision.article.id in told or any(run.repeats(one) for one in met):
                continue
            copies = linked(self._store, revision.id, weighed.question.holds)
            quote = begun(run, weighed.runs, copies)
            if 2 * len(missing(answer.telling, [quote.holds])) < max(1, len(answer.telling)):
                met.append(run)
                # Near-copies are named beside it.
                told |= {quote.article, *(copy.article for copy in quote.also)}
                yield _Chosen(run, quote, [copy.id for copy in copies])
