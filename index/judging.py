"""Whether new articles answer a question: each on its own evidence, held against all that is there."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from time import perf_counter

from corpus.stored import NO_TRUST
from index.answer import Answer, Quote, Request
from index.answering import WEIGHED, Answering
from index.beside import begun, whole
from index.copies import linked
from index.evidence import Evidence, weigh
from index.limits import Limits
from index.question import Question, Way, language_of
from index.quotes import Run, choose, ranked

# Who is told without asking bears less in vain: so much more is needed than where she asks.
UNASKED = 0.8


class Judging(Answering):
    """Answers questions from all articles, and from some that are new."""

    def judged(self, asked: str, request: Request, articles: Collection[str]) -> Answer:
        """Quote what new articles answer a question by.

        What `answer` asks of the best article is asked of each of these, and UNASKED more: that its own
        sentences are evidence enough, their lead over all other articles included. What another article
        printed before is not new.

        Args:
            asked: The question.
            request: What else is asked for.
            articles: Ids of the new articles.

        Returns:
            One quote of each that answers, best first; those beyond the limit are in `rest`.
        """
        started = perf_counter()
        quotes: tuple[Quote, ...] = ()
        for named in self._ways(asked, request):
            quotes = quotes or self._quotes(asked, named, request, articles)
        at_once = request.limit
        return Answer(
            question=asked,
            quotes=quotes[:at_once],
            rest=quotes[at_once:],
            coverage=self._coverage(named.scope),
            request=request,
            elapsed_ms=(perf_counter() - started) * 1000,
        )

    def sought(self, asked: str, *, any_time: bool) -> tuple[Way, ...]:
        """Return what a question is looked for as, first what is tried first."""
        language = language_of(asked, self._counted.counts)
        ways = self._ways(asked, Request(any_time=any_time))
        return tuple(Way(named.rest(asked) or asked, language) for named in ways)

    @property
    def needed(self) -> float:
        """What the strength of an answer must reach now."""
        return Evidence(None, self._counted.counts.passages).needed + UNASKED

    @property
    def usual(self) -> float:
        """How many passages an article usually has."""
        counts = self._counted.counts
        return max(counts.passages, 1) / max(counts.articles, 1)

    def _ways(self, asked: str, request: Request) -> Iterator[Limits]:
        """Yield the limits of a question, then without days that give way where they leave no answer."""
        named = Limits() if request.any_time else self._limits(asked, request.as_of)
        yield named
        if not named.sure:
            yield named.without_days()

    def _quotes(
        self, asked: str, named: Limits, request: Request, articles: Collection[str]
    ) -> tuple[Quote, ...]:
        counts = self._counted.counts
        scope = named.scope.within(self._given(request))
        question = self._question(asked, named.rest(asked) or asked, counts, scope)
        besides = frozenset(self._store.passages_of_articles(articles))
        runs = ranked(self._search.find(question, counts.languages, besides))
        enough = [run for one in articles for run in self._enough(question, runs, one)]
        chosen = choose(sorted(enough, key=lambda run: (-run.score, run.found.revision.id)), len(enough))
        return tuple(self._new(question, chosen, runs, articles))

    def _enough(self, question: Question, runs: Sequence[Run], article: str) -> tuple[Run, ...]:
        """Return the best run of an article that answers by itself; none where it does not."""
        own = [run for run in runs if run.found.revision.article.id == article]
        quoted = choose(own, WEIGHED)
        trust = self._between(question.language, quoted[0]) if quoted else NO_TRUST
        evidence = weigh(quoted, own, trust=trust, passages=self._counted.counts.passages, rivals=runs)
        return quoted[:1] if evidence.strength >= self.needed else ()

    def _new(
        self, question: Question, chosen: Sequence[Run], runs: Sequence[Run], articles: Collection[str]
    ) -> Iterator[Quote]:
        """Yield the quotes that none but new articles print."""
        for run in chosen:
            revision = run.found.revision
            quote = begun(run, runs, linked(self._store, revision.id, question.holds))
            if all(copy.article in articles for copy in quote.also):
                yield whole(quote, revision.article)
