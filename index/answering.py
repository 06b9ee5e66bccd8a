"""From a question to an answer."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from time import perf_counter

from corpus.clock import utc_now
from corpus.store import Counts, Store
from corpus.stored import NO_TRUST, Trust
from corpus.text import detect_language
from index.account import account
from index.answer import Answer, Coverage, Headline, Request
from index.differing import differing
from index.encoders import Encoders
from index.evidence import Evidence, weigh
from index.found import Found
from index.limits import Held, Limits, limits
from index.matches import telling
from index.quotes import Run, choose, ranked
from index.quoting import headline, quote
from index.rerank import Reranker, reranked
from index.scope import EVERYTHING, Scope, published_by
from index.search import Question, Search, between

# What decides whether to quote at all, however many quotes are asked for.
WEIGHED = 3
NEAREST = 3
# Fewer words than this say too little about their language.
TELLING_WORDS = 4


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
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._reranker = reranker
        self._now = now
        self._store = store
        self._search = search
        self._encoders = encoders
        self._trust = trust
        self._counted: tuple[int, Counts] | None = None
        self._outlets: tuple[str, ...] = ()

    def answer(self, question: str, request: Request) -> Answer:
        """Answer a question by quotes; see `Archive.ask`."""
        started = perf_counter()
        known = published_by(request.as_of) if request.as_of else EVERYTHING
        named = self._limits(question, self._counts(), request.as_of)
        if request.scope is not None:
            answer = self._within(question, named.without_days(), request, request.scope.within(known))
            return replace(answer, elapsed_ms=(perf_counter() - started) * 1000)
        answer = self._within(question, named, request, named.scope.within(known))
        if not (answer.quotes or named.sure):
            named = named.without_days()
            answer = self._within(question, named, request, named.scope.within(known))
        elapsed = (perf_counter() - started) * 1000
        return replace(answer, from_question=not named.scope.is_open, elapsed_ms=elapsed)

    def weigh(
        self, question: str, as_of: date | None = None, without: Collection[str] = frozenset()
    ) -> Weighed:
        """Weigh what `answer` would quote; see `Archive.weigh`."""
        known = published_by(as_of) if as_of else EVERYTHING
        named = self._limits(question, self._counts(), as_of)
        weighed = self._weighed(question, named, WEIGHED, named.scope.within(known), without)
        if weighed.evidence.is_enough or named.sure:
            return weighed
        named = named.without_days()
        return self._weighed(question, named, WEIGHED, named.scope.within(known), without)

    def _within(self, asked: str, named: Limits, request: Request, scope: Scope) -> Answer:
        """Answer a question within a scope; what limits the search need not stand in the articles."""
        limit = request.limit
        weighed = self._weighed(asked, named, limit, scope)
        enough = weighed.evidence.is_enough
        quoted = self._ordered(asked, weighed, limit) if enough else ()
        difference = differing(asked, quoted[:WEIGHED])
        return Answer(
            question=asked,
            quotes=tuple(quote(run, weighed.runs) for run in quoted[:limit]) if enough else (),
            telling=_telling(weighed.question, quoted) if enough else (),
            differing=difference.printed,
            differs=difference.aspect,
            nearest=() if enough else _headlines(weighed.founds),
            coverage=_coverage(self._counts()),
            scope=scope,
            request=request,
            account=account(quoted[:limit], weighed.runs, weighed.evidence),
        )

    def _ordered(self, asked: str, weighed: Weighed, limit: int) -> tuple[Run, ...]:
        """Choose again where somebody else orders; whether to quote was decided by what was found."""
        if self._reranker is None:
            return weighed.quoted
        return choose(reranked(asked, weighed.runs, self._reranker), max(limit, WEIGHED))

    def _weighed(
        self, asked: str, named: Limits, limit: int, scope: Scope, without: Collection[str] = frozenset()
    ) -> Weighed:
        counts = self._counts()
        question = self._question(asked, named.rest(asked) or asked, counts, scope)
        founds = self._search.find(question, counts.languages)
        if without:
            founds = tuple(found for found in founds if found.revision.article.id not in without)
        runs = ranked(founds)
        quoted = choose(runs, max(limit, WEIGHED))
        trust = self._between(question.language, quoted[0]) if quoted else NO_TRUST
        evidence = weigh(quoted[:WEIGHED], runs, trust=trust, articles=counts.articles)
        return Weighed(question, founds, runs, quoted, evidence)

    def _limits(self, question: str, counts: Counts, as_of: date | None) -> Limits:
        held = Held(_date(counts.first), _date(counts.last), self._outlets)
        return limits(question, as_of or self._now().date(), held)

    def _question(self, asked: str, text: str, counts: Counts, scope: Scope) -> Question:
        language = _language(asked, counts)
        useful = any(between(self._trust, language, each).weight for each in counts.languages)
        vector = self._encoders.serving().question(text) if useful else None
        return Question(text, language, vector, scope, self._day(counts, scope))

    def _between(self, language: str, run: Run) -> Trust:
        return between(self._trust, language, run.found.revision.article.language)

    def _day(self, counts: Counts, scope: Scope) -> date | None:
        """An archive that ends years ago has news too: those of its last days."""
        last = _date(counts.last)
        asked = scope.until - timedelta(days=1) if scope.until else self._now().date()
        return last and min(last, asked)

    def _counts(self) -> Counts:
        """Count only after a change; it takes milliseconds in a large archive."""
        version = self._store.last_change()
        if self._counted is None or self._counted[0] != version:
            self._outlets = tuple(outlet.name for outlet in self._store.outlets())
            self._counted = (version, self._store.counts())
        return self._counted[1]


def _date(day: str) -> date | None:
    return date.fromisoformat(day) if day else None


def _language(question: str, counts: Counts) -> str:
    """Tell a question's language; a short one is taken to be in that of most articles."""
    if len(counts.languages) > 1 and len(question.split()) >= TELLING_WORDS:
        return detect_language(question)
    return next(iter(counts.languages), "")


def _telling(question: Question, quoted: Sequence[Run]) -> tuple[str, ...]:
    """Return what whoever asks will look for in the quotes; limits of the search are not among it."""
    asked = quoted[0].found.asked
    return telling(question.text, asked, question.language)


def _headlines(founds: Iterable[Found]) -> tuple[Headline, ...]:
    """Name the articles of the nearest passages, each once, nearest first."""
    nearest = {found.revision.id: found.revision.article for found in founds}
    return tuple(map(headline, list(nearest.values())[:NEAREST]))


def _coverage(counts: Counts) -> Coverage:
    return Coverage(articles=counts.articles, outlets=counts.outlets, first=counts.first, last=counts.last)
