"""What many articles say on a topic: the best quote of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
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
        answer = self._told(topic, weighed, replace(request, at_once=1))
        if answer.quotes:
            answer = self._surveyed(answer, weighed, request.limit)
        elapsed = (perf_counter() - started) * 1000
        return replace(answer, from_question=not named.scope.is_open, elapsed_ms=elapsed)

    def _surveyed(self, answer: Answer, weighed: Weighed, limit: int) -> Answer:
        chosen = [pair for pair, _ in zip(self._of_each(answer, weighed), range(limit), strict=False)]
        runs = tuple(run for run, _ in chosen)
        ids = {run.found.revision.id for run in runs[:WEIGHED]}
        copies = {id: [one.id for one in linked(self._store, id, weighed.question.holds)] for id in ids}
        difference = differing(answer.question, runs[:WEIGHED], copies)
        return replace(
            answer,
            quotes=tuple(whole(quote, run.found.revision.article) for run, quote in chosen),
            rest=(),
            differing=difference.printed,
            differs=difference.aspect,
        )

    def _of_each(self, answer: Answer, weighed: Weighed) -> Iterator[tuple[Run, Quote]]:
        """Yield the best run of each article that is on the topic."""
        met: list[Run] = []
        told: set[str] = set()
        for run in weighed.runs:
            revision = run.found.revision
            if revision.article.id in told or any(run.repeats(one) for one in met):
                continue
            quote = begun(run, weighed.runs, linked(self._store, revision.id, weighed.question.holds))
            if 2 * len(missing(answer.telling, [quote.holds])) < max(1, len(answer.telling)):
                met.append(run)
                # Near-copies are named beside it.
                told |= {quote.article, *(copy.article for copy in quote.also)}
                yield run, quote
