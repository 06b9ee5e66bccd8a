"""From a question to an answer."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from time import perf_counter

from corpus.clock import utc_now
from corpus.store import Counts, Store
from corpus.stored import NO_TRUST, Trust
from index.account import account
from index.answer import Answer, Coverage, Request
from index.audience import EVERYTHING_ALLOWED, Allowed
from index.beside import begun, quote
from index.contrasting import contrasted
from index.copies import linked
from index.counted import Counted
from index.covering import bounds, covered, like
from index.differing import differing
from index.encoders import Encoders
from index.evidence import Evidence, weigh
from index.followups import carried, within
from index.found import Found
from index.kept import Kept
from index.limits import Held, Limits, limits
from index.matches import telling
from index.nearest import Nearest
from index.outlets import stored_name
from index.question import Question, language_of
from index.quotes import Run, choose, ranked
from index.rerank import Reranker, reranked
from index.scope import EVERYTHING, Scope, published_by
from index.search import Search, between

# What decides whether to quote at all, however many quotes are asked for.
WEIGHED = 3


@dataclass(frozen=True, slots=True)
class Weighed:
    """What would be quoted, and whether it is enough.

    Attributes:
        question: As it was searched for.
        founds: Passages, nearest first.
        runs: All that may be quoted, best first.
        quoted: What would be quoted, best first.
        evidence: For it.
    """

    question: Question
    founds: tuple[Found, ...]
    runs: tuple[Run, ...]
    quoted: tuple[Run, ...]
    evidence: Evidence


class Answering:
    """Answers questions from a store whose derived indexes are up to date.

    Args:
        store: The truth.
        search: Finds passages in it.
        encoders: Encode the question.
        trust: Language → how far the vectors are to be trusted there.
        reranker: Orders what is quoted; None to leave it as it was found.
        allowed: What may be shown.
        now: The clock.
    """

    def __init__(  # noqa: PLR0913 - what it is put together from
        self,
        store: Store,
        search: Search,
        encoders: Encoders,
        trust: Callable[[str], Trust],
        *,
        reranker: Reranker | None = None,
        allowed: Allowed = EVERYTHING_ALLOWED,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._reranker = reranker
        self._allowed = allowed
        self._now = now
        self._store = store
        self._nearest = Nearest(store)
        self._search = search
        self._encoders = encoders
        self._trust = trust
        self._counted = Counted(store, allowed)

    def answer(self, question: str, request: Request, before: Kept | None = None) -> Answer:
        """Answer a question by quotes; see `Archive.ask`."""
        started = perf_counter()
        taken = carried(question, before.looked_for, is_reply=request.is_reply) if before else ""
        # Behind it, so that what it names stands where it stood.
        asked = f"{question} {taken}" if taken else question
        given = self._given(request)
        named = Limits() if request.any_time else self._limits(question, request.as_of).beside(given)
        if before and taken and not request.any_time:
            given = given.within(within(named.scope, before.scope))
        named, weighed = self._best(asked, named, request.limit, given)
        answer = self._told(asked, weighed, request)
        elapsed = (perf_counter() - started) * 1000
        told = replace(answer, question=question, carried=taken, elapsed_ms=elapsed)
        return replace(told, from_question=not named.scope.is_open)

    def again(self, kept: Kept) -> Answer:
        """Answer what was asked before, within the limits of then, whatever its words mean today."""
        started = perf_counter()
        weighed = self._weighed(kept.question, kept.looked_for, kept.request.limit, kept.scope)
        # What is new is to be told from what is not.
        answer = self._told(kept.question, weighed, replace(kept.request, at_once=0))
        elapsed = (perf_counter() - started) * 1000
        return replace(answer, from_question=kept.from_question, elapsed_ms=elapsed)

    def weigh(
        self, question: str, as_of: date | None = None, without: Collection[str] = frozenset()
    ) -> Weighed:
        """Weigh what `answer` would quote; see `Archive.weigh`."""
        known = published_by(as_of) if as_of else EVERYTHING
        return self._best(question, self._limits(question, as_of), WEIGHED, known, without)[1]

    def _given(self, request: Request) -> Scope:
        """Return what whoever asks limits it to, with the outlet's name as it is stored."""
        called = stored_name(request.scope.outlet, self._counted.called) or request.scope.outlet
        outlet = self._counted.stored(called)
        known = published_by(request.as_of) if request.as_of else EVERYTHING
        return replace(request.scope, outlet=outlet).within(known)

    def _best(
        self, asked: str, named: Limits, limit: int, given: Scope, without: Collection[str] = frozenset()
    ) -> tuple[Limits, Weighed]:
        """Weigh within what a question names; days in doubt give way where they leave no answer."""
        scope = named.scope.within(given)
        weighed = self._weighed(asked, named.rest(asked) or asked, limit, scope, without)
        if weighed.evidence.is_enough or named.sure:
            return named, weighed
        return self._best(asked, named.without_days(), limit, given, without)

    def _told(self, asked: str, weighed: Weighed, request: Request) -> Answer:
        """Answer a question; what limits the search need not stand in the articles."""
        limit = request.limit
        quoted = self._ordered(asked, weighed, limit) if weighed.evidence.is_enough else ()
        answer = self._sketched(asked, weighed, request, quoted)
        if not weighed.evidence.is_enough:
            return self._refused(answer, weighed)
        ids = {run.found.revision.id for run in quoted}
        copies = {id: linked(self._store, id, weighed.question.holds) for id in ids}
        difference = differing(
            asked, quoted[:WEIGHED], {id: [one.id for one in ones] for id, ones in copies.items()}
        )
        at_once = min(request.at_once or limit, limit)
        quoted = contrasted(quoted, difference.printed, at_once)
        return replace(
            answer,
            quotes=tuple(quote(run, weighed.runs, copies[run.found.revision.id]) for run in quoted[:at_once]),
            rest=tuple(
                begun(run, weighed.runs, copies[run.found.revision.id]) for run in quoted[at_once:limit]
            ),
            differing=difference.printed,
            differs=difference.aspect,
        )

    def _sketched(self, asked: str, weighed: Weighed, request: Request, quoted: Sequence[Run]) -> Answer:
        """Return all of an answer but its quotes and what differs in them."""
        scope = weighed.question.scope
        return Answer(
            question=asked,
            telling=_telling(weighed.question, quoted) if quoted else (),
            coverage=self._coverage(scope),
            sought=weighed.question.text,
            scope=scope,
            request=request,
            account=account(quoted[: request.limit], weighed.runs, weighed.evidence),
        )

    def _refused(self, answer: Answer, weighed: Weighed) -> Answer:
        """Name what is nearest; where nothing lies within the limits, outside of them."""
        scope, as_of = answer.scope, answer.request.as_of
        known = published_by(as_of) if as_of else EVERYTHING
        outside = not answer.coverage.articles and scope != known
        if outside:
            weighed = self._weighed(answer.question, answer.sought, WEIGHED, known)
        within = bounds(weighed.question.scope, self._counted.outlets)
        near = self._nearest.to(answer.sought, weighed.question.language, weighed.founds, within)
        outlets = like(scope.outlet, self._counted.called) if scope.outlet else ()
        return replace(answer, nearest=near.nearest, newest=near.newest, outside=outside, outlets=outlets)

    def _ordered(self, asked: str, weighed: Weighed, limit: int) -> tuple[Run, ...]:
        """Choose again where somebody else orders; whether to quote was decided by what was found."""
        if self._reranker is None:
            return weighed.quoted
        return choose(reranked(asked, weighed.runs, self._reranker), max(limit, WEIGHED))

    def _weighed(
        self, asked: str, sought: str, limit: int, scope: Scope, without: Collection[str] = frozenset()
    ) -> Weighed:
        counts = self._counted.counts
        question = self._question(asked, sought, counts, scope)
        founds = self._search.find(question, counts.languages)
        if without:
            founds = tuple(found for found in founds if found.revision.article.id not in without)
        runs = ranked(founds)
        quoted = choose(runs, max(limit, WEIGHED))
        trust = self._between(question.language, quoted[0]) if quoted else NO_TRUST
        evidence = weigh(quoted[:WEIGHED], runs, trust=trust, passages=counts.passages)
        return Weighed(question, founds, runs, quoted, evidence)

    def _limits(self, question: str, as_of: date | None) -> Limits:
        counts = self._counted.counts
        held = Held(_date(counts.first), _date(counts.last), self._counted.called)
        found = limits(question, as_of or self._now().date(), held)
        outlet = self._counted.stored(found.scope.outlet)
        return replace(found, scope=replace(found.scope, outlet=outlet))

    def _question(self, asked: str, text: str, counts: Counts, scope: Scope) -> Question:
        language = language_of(asked, counts)
        useful = any(between(self._trust, language, each).weight for each in counts.languages)
        vector = self._encoders.serving().question(text) if useful else None
        return Question(text, language, vector, scope, self._day(counts, scope), self._allowed)

    def _between(self, language: str, run: Run) -> Trust:
        return between(self._trust, language, run.found.revision.article.language)

    def _day(self, counts: Counts, scope: Scope) -> date | None:
        """An archive that ends years ago has news too: those of its last days."""
        last = _date(counts.last)
        asked = scope.until - timedelta(days=1) if scope.until else self._now().date()
        return last and min(last, asked)

    def _coverage(self, scope: Scope) -> Coverage:
        counts = self._counted.counts
        if scope.is_open:
            first, last = counts.first, counts.last
            return Coverage(articles=counts.articles, outlets=counts.outlets, first=first, last=last)
        return covered(self._store, scope, self._counted.outlets)


def _date(day: str) -> date | None:
    return date.fromisoformat(day) if day else None


def _telling(question: Question, quoted: Sequence[Run]) -> tuple[str, ...]:
    """Return what whoever asks will look for in the quotes; limits of the search are not among it."""
    asked = quoted[0].found.asked
    return telling(question.text, asked, question.language)
