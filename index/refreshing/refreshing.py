"""Fetches articles again where they were printed, and keeps what their outlets made of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice
from typing import NamedTuple, Protocol

from corpus.actions import BELEG, Actor
from corpus.article import Article, Revision
from corpus.clock import stamp, utc_now
from corpus.errors import FetchError, Gone, InputError, Reason, UnknownArticle, Unreachable
from corpus.fetched import Fetched, Fetching
from corpus.standing import Retraction
from corpus.visitrows import Visit, VisitRows
from index.adding import WITHDRAWN
from index.amending import amendments
from index.answer import Added
from index.refreshing.replacing import merged, refusal
from index.refreshing.schedule import LAST, begin, next_visit
from index.refreshing.visited import Outcome, Visited

NO_ADDRESS = "has no address to be fetched from"
NOTHING = "nothing could be read there"
# A page may be missing for an hour; a second look, at least so much later, makes it certain.
CERTAIN = timedelta(days=1)

Reads = Callable[[Fetched], Iterable[Article | InputError]]


class Refreshable(Protocol):
    """The part of an archive that is needed; see `Archive` for what each method promises."""

    def add(self, inputs: Iterable[Article | InputError], *, by: Actor) -> Iterator[Added]:
        """Store articles."""

    def remove(self, id: str, *, by: Actor) -> None:
        """Remove an article, or raise UnknownArticle."""

    def retraction(self, id: str) -> Retraction | None:
        """Say when and why an article was withdrawn; None where it was not."""

    def show(self, id: str) -> tuple[Revision, ...]:
        """Return an article's revisions, oldest first, or raise UnknownArticle."""

    @property
    def visits(self) -> VisitRows:
        """Where visits are kept."""


class _Case(NamedTuple):
    """An article that is visited: its first revision, what it says now, and what is known of its visits."""

    first: Revision
    article: Article
    visit: Visit


class Refreshing:
    """Fetches articles again. Every method blocks; between two visits whoever calls leaves the hosts time.

    Args:
        archive: Where the articles are.
        fetching: Fetches them.
        reads: Reads what was fetched; see `corpus.readers.addresses.read_fetched`.
        now: The clock.
    """

    def __init__(
        self,
        archive: Refreshable,
        fetching: Fetching,
        reads: Reads,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._archive = archive
        self._fetching = fetching
        self._reads = reads
        self._now = now

    def due(self, limit: int) -> list[str]:
        """Return ids of articles that are to be fetched now, the longest overdue first, then new ones.

        New ones have at least half of the places: where more is due than can be fetched, as after a big
        import, what changes in its first hours is not to wait for what changes no more.
        """
        overdue = [visit.key for visit in self._archive.visits.due_visits(limit)]
        unvisited = self._archive.visits.unvisited(self._now() - LAST)
        places = limit - min(len(overdue), limit // 2)
        new = list(islice(filter(self._is_due, unvisited), places))
        return [*overdue[: limit - len(new)], *new]

    def visit(self, key: str) -> Visited:
        """Fetch an article again.

        Another text is stored as a new revision under the same id, with the first date of publication that is
        known, and the outlet and the address that the article has; also where nothing of it matters, so that
        what is quoted stands there. What only looks like the article's end is refused,
        and so is what was withdrawn.

        Args:
            key: The article's id.

        Raises:
            UnknownArticle: There is none (any more).
            ModelError, StorageError: A new text could not be stored; nothing is noted of the visit.
        """
        revisions = self._archive.show(key)
        case = _Case(revisions[0], revisions[-1].article, self._archive.visits.visit(key))
        article, visit = case.article, case.visit
        if self._archive.retraction(key):
            return self._told(article, Outcome.REFUSED, reason=Reason(WITHDRAWN))
        if not article.url.startswith(("http://", "https://")):
            return self._told(article, Outcome.FAILED, reason=Reason(NO_ADDRESS))
        try:
            fetched = self._fetching.get(article.url, etag=visit.etag, modified=visit.modified)
        except Gone as error:
            return self._gone(case, error)
        except FetchError as error:
            after = timedelta(seconds=error.after_s if isinstance(error, Unreachable) else 0)
            return self._failed(case, error.reason, after)
        if fetched.unchanged:
            return self._seen(case, fetched)
        return self._read(case, fetched)

    def _read(self, case: _Case, fetched: Fetched) -> Visited:
        # To the end, since whoever opens files for others is ended if left in the middle.
        found = list(self._reads(fetched))
        article = next((each for each in found if isinstance(each, Article)), None)
        if article:
            return self._compared(case, fetched, article)
        reason = next((each.reason for each in found if isinstance(each, InputError)), Reason(NOTHING))
        return self._seen(case, fetched, outcome=Outcome.REFUSED, reason=reason)

    def _compared(self, case: _Case, fetched: Fetched, found: Article) -> Visited:
        article = case.article
        if reason := refusal(article, found):
            return self._seen(case, fetched, outcome=Outcome.REFUSED, reason=reason)
        new = merged(article, found)
        amended = amendments(article, new)
        if not amended and new.updated == article.updated:
            return self._seen(case, fetched)
        (added,) = self._archive.add([new], by=BELEG)
        if added.status == "failed":
            # Somebody has withdrawn it meanwhile.
            return self._told(article, Outcome.REFUSED, reason=added.reason)
        if added.status == "added":
            # Somebody has removed it meanwhile, and that is what counts.
            self._archive.remove(article.id, by=BELEG)
            raise UnknownArticle(article.id)
        later = self._next(case.first, 0, changed=True)
        noted = replace(_answered(case.visit, fetched), due=later, visits=0, changed=stamp(self._now()))
        self._archive.visits.put_visit(noted)
        return self._told(new, Outcome.REVISED, amendments=amended)

    def _seen(
        self,
        case: _Case,
        fetched: Fetched,
        *,
        outcome: Outcome = Outcome.UNCHANGED,
        reason: str = "",
    ) -> Visited:
        """Note a visit that changed nothing."""
        visit, visits = case.visit, case.visit.visits + 1
        due = self._next(case.first, visits, changed=bool(visit.changed))
        noted = replace(_answered(visit, fetched), due=due, visits=visits)
        if outcome is Outcome.REFUSED:
            # Asked conditionally the next time, the server would say that nothing changed.
            noted = replace(noted, error=str(reason), etag=visit.etag, modified=visit.modified)
        self._archive.visits.put_visit(noted)
        return self._told(case.article, outcome, reason=reason)

    def _failed(self, case: _Case, reason: str, after: timedelta) -> Visited:
        """Note that it could not be fetched; the server may have asked to be left alone for a while."""
        visit, failures = case.visit, case.visit.failures + 1
        due = self._next(case.first, visit.visits, changed=bool(visit.changed), failures=failures)
        due = due and max(due, stamp(self._now() + min(after, CERTAIN)))
        self._archive.visits.put_visit(replace(visit, due=due, failures=failures, error=str(reason)))
        return self._told(case.article, Outcome.FAILED, reason=reason)

    def _gone(self, case: _Case, error: Gone) -> Visited:
        """Note that nothing is there; after a second look, a day later, nobody looks any more."""
        visit, now = case.visit, self._now()
        since = visit.gone or stamp(now)
        told = visit.told or now - datetime.fromisoformat(since) >= CERTAIN
        # A second look is worth it even at the end of the thirty days.
        due = "" if told else stamp(now + CERTAIN)
        failures, reason = visit.failures + 1, str(error.reason)
        noted = replace(visit, due=due, failures=failures, error=reason, gone=since, told=told)
        self._archive.visits.put_visit(noted)
        is_news = told and not visit.told
        return self._told(case.article, Outcome.GONE, reason=error.reason, since=since, is_news=is_news)

    def _next(self, first: Revision, visits: int, *, changed: bool, failures: int = 0) -> str:
        begun = begin(first.article.published, first.added)
        due = next_visit(begun, self._now(), visits, changed=changed, failures=failures)
        return stamp(due) if due else ""

    def _is_due(self, key: str) -> bool:
        """Tell whether an article that was never visited is due."""
        known = self._archive.visits.first_known(key)
        if known is None:
            return False
        published, added = known
        due = next_visit(begin(published, added), datetime.fromisoformat(added), 0)
        return due is not None and due <= self._now()

    def _told(self, article: Article, outcome: Outcome, **more: object) -> Visited:
        told = Visited(key=article.id, title=article.name, outcome=outcome, language=article.language)
        return replace(told, **more)  # type: ignore[arg-type]


def _answered(visit: Visit, fetched: Fetched) -> Visit:
    """Return what is known once the server has answered."""
    return Visit(
        key=visit.key,
        changed=visit.changed,
        etag=fetched.etag or (visit.etag if fetched.unchanged else ""),
        modified=fetched.modified or (visit.modified if fetched.unchanged else ""),
    )
