"""An archive in memory that finds sentences by their words, so that a test can foresee every answer."""

import json
import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import reduce
from itertools import count
from typing import Any, cast

from corpus.actions import TERMINAL, Actor, Deed, Logged, Undone
from corpus.article import Article, Revision, Span
from corpus.correctionrows import Due, State
from corpus.errors import InputError, NotRetracted, UnknownAnswer, UnknownArticle
from corpus.numberedrows import NOBODY, Asking, Numbered
from corpus.outletrows import Change, OutletRule
from corpus.sentrows import Place
from corpus.standing import Retraction, Standing
from corpus.stored import Outlet
from corpus.text import sentences
from corpus.visitrows import Visit, VisitRows
from corpus.voterows import Vote, VoteRows, Why
from index.answer import Account, Added, Answer, Considered, Coverage, Headline, Quote, Request
from index.audience import Audience
from index.beside.fragment import link
from index.beside.quoting import headline
from index.checking.aligning import Alleged
from index.checking.alleging import readings
from index.checking.checked import Checked, Match
from index.copies.copy import Copy
from index.followups import carried
from index.kept import Again, Kept, body, kept
from index.limits import Held, limits
from index.repeating import compared
from index.scope import EVERYTHING, Scope, published_by
from index.standing import standing
from index.status import Status
from index.usage import Usage, usage

# So many words may differ in what is checked.
NEAR = 2
# On which every question is asked.
TODAY = date(2025, 2, 20)
ADDED = "2025-02-14T12:00:00+00:00"


class FakeArchive:
    """Quotes each sentence that has a word of four letters or more in common with the question."""

    def __init__(self, *articles: Article) -> None:
        self.held: dict[str, list[Revision]] = {}
        self.answers: dict[int, Numbered] = {}
        self.sames: dict[int, Asking] = {}
        self.bodies: dict[str, dict[str, Any]] = {}
        self.rules: dict[str, OutletRule] = {}
        self.acts: list[tuple[str, Logged]] = []
        self.undos: list[str] = []
        self.alike: tuple[Copy, ...] = ()
        self.places: list[tuple[Place, dict[int, Quote]]] = []
        self.moved: dict[int, int] = {}
        self.retracted: dict[str, Retraction] = {}
        self.numbers = count(1)
        self.votes = cast("VoteRows", Votes(self.answers))
        self.used = usage([], [], [], TODAY, UTC)
        self.read = 0
        self.asking = threading.Event()
        self.asking.set()
        self.adding = threading.Event()
        self.adding.set()
        self.before_answer: Callable[[], None] = lambda: None
        list(self.add(articles))

    def readership(self, audience: Audience) -> "FakeArchive":  # noqa: ARG002 - it has no rules
        return self

    @property
    def visits(self) -> VisitRows:
        return cast("VisitRows", NoVisits())

    def outlet_rules(self) -> tuple[OutletRule, ...]:
        return tuple(self.rules.values())

    def outlet_rule(self, outlet: str) -> OutletRule:
        return self.rules.get(outlet.casefold(), OutletRule(outlet=outlet))

    def note(
        self,
        deed: Deed,
        things: Sequence[tuple[str, str]],
        former: Mapping[str, Any] | None = None,  # noqa: ARG002 - nobody calls it back
        *,
        by: Actor = TERMINAL,
    ) -> None:
        if things:
            ((name, title), *_) = things
            self.acts.append(("", Logged(ADDED, by, deed, name, title, len(things))))

    def rule(
        self,
        outlet: str,
        *changes: Change,
        by: Actor = TERMINAL,  # noqa: ARG002 - nobody asks it
    ) -> OutletRule:
        rule = reduce(lambda rule, change: change(rule), changes, self.outlet_rule(outlet))
        self.rules[rule.outlet.casefold()] = rule
        return rule

    def still(self, quote: Quote) -> Quote | None:
        try:
            stands = self.quoted_text(quote.article, quote.revision, quote.span) == quote.text
        except UnknownArticle:
            return None
        return quote if stands else None

    def add(
        self, inputs: Iterable[Article | InputError], *, by: Actor = TERMINAL, lot: str = ""
    ) -> Iterator[Added]:
        for one in inputs:
            assert self.adding.wait(10)
            added = self._failed(one) if isinstance(one, InputError) else self._add(one)
            if added.status in {"added", "revised"}:
                self.acts.append((lot, Logged(ADDED, by, Deed(added.status), added.id, added.title, 1)))
            yield added

    def remove(self, id: str, *, by: Actor = TERMINAL, lot: str = "") -> None:
        revisions = self.held.pop(id, None)
        if revisions is None:
            raise UnknownArticle(id)
        self.acts.append((lot, Logged(ADDED, by, Deed.REMOVED, id, revisions[-1].article.name, 1)))

    def undo(self, *, by: Actor = TERMINAL, lot: str = "") -> tuple[Undone, ...]:
        """Takes back what was added, by its lot; nothing else."""
        self.undos.append(lot)
        last = next((name for name, one in reversed(self.acts) if one.by.id == by.id), None)
        mine = [one for name, one in self.acts if name == last and one.by.id == by.id]
        self.acts = [(name, one) for name, one in self.acts if one not in mine]
        return tuple(
            Undone(one.deed, one.article, one.title, done=self.held.pop(one.article, None) is not None)
            for one in reversed(mine)
        )

    def log(self, limit: int = -1, offset: int = 0) -> list[Logged]:
        done = [one for _, one in reversed(self.acts)]
        return done[offset:][: None if limit < 0 else limit]

    def logged(self) -> int:
        return len(self.acts)

    def copies(self, _article: Article) -> tuple[Copy, ...]:
        return self.alike

    def twin(self, article: Article) -> str | None:
        same = (one[-1].article for one in self.held.values())
        return next(
            (one.key for one in same if (one.text, one.source) == (article.text, article.source)), None
        )

    def withdrawn_twin(self, article: Article) -> bool:
        same = (self.held[id][-1].article for id in self.retracted)
        return (article.text, article.source) in {(one.text, one.source) for one in same}

    def retract(self, id: str, reason: str, *, by: Actor = TERMINAL) -> None:
        name = self.show(id)[-1].article.name
        self.retracted[id] = Retraction(ADDED, reason)
        self.acts.append(("", Logged(ADDED, by, Deed.RETRACTED, id, name, 1)))

    def reinstate(self, id: str, *, by: Actor = TERMINAL) -> None:
        name = self.show(id)[-1].article.name
        if self.retracted.pop(id, None) is None:
            raise NotRetracted(id)
        self.acts.append(("", Logged(ADDED, by, Deed.REINSTATED, id, name, 1)))

    def ask(
        self,
        question: str,
        *,
        limit: int = 3,
        scope: Scope = EVERYTHING,
        any_time: bool = False,
        as_of: date | None = None,
        at_once: int = 0,
        before: Kept | None = None,
        is_reply: bool = False,
    ) -> Answer:
        assert self.asking.wait(10)
        self.before_answer()
        taken = carried(question, before.question, is_reply=is_reply) if before else ""
        typed, question = question, f"{question} {taken}"
        words = {word.strip(".,?!“”„").lower() for word in question.split() if len(word) >= 4}
        quotes = [quote for quote in self._quotes() if words & set(quote.text.lower().strip(".").split())]
        held = Held(date(2025, 2, 12), date(2025, 2, 14), tuple(outlet.name for outlet in self.outlets()))
        named = EVERYTHING if any_time else limits(question, TODAY, held).scope
        within = named.within(scope).within(published_by(as_of) if as_of else EVERYTHING)
        quotes = [quote for quote in quotes if within.holds(self._revision(quote.article, quote.revision))]
        nearest = () if quotes else tuple(self._headlines())[:3]
        return Answer(
            question=typed,
            carried=taken,
            quotes=tuple(quotes[: at_once or limit]),
            rest=tuple(quotes[at_once or limit : limit]),
            nearest=nearest,
            coverage=self._coverage(),
            scope=within,
            from_question=not named.is_open,
            request=Request(limit=limit, scope=scope, any_time=any_time, as_of=as_of),
            account=Account(considered=tuple(map(self._considered, quotes[:limit], count(1)))),
        )

    def check(self, text: str) -> Checked:
        tried = [self._checked(alleged, is_inner=at > 0) for at, alleged in enumerate(readings(text))]
        return next((checked for checked in tried if checked.matches), tried[0])

    def rebuild(self, *, progress: Callable[[int, int], None] | None = None, by: Actor = TERMINAL) -> None:
        assert self.adding.wait(10)
        for done in range(len(self.held)):
            (progress or print)(done + 1, len(self.held))
        self.note(Deed.REBUILT, [("/rebuild", "toy")], by=by)

    def status(self) -> Status:
        number = len(self.held)
        return Status(
            articles=number,
            passages=number,
            outlets=len(self.outlets()),
            languages={"en": number},
            first="2025-02-12",
            last="2025-02-14",
            model="toy",
            vectors=number,
            words=number,
            bytes=12_300_000,
            advice="<advice>",
        )

    def usage(self, zone: tzinfo) -> Usage:  # noqa: ARG002 - its days are given
        return self.used

    def show(self, id: str) -> tuple[Revision, ...]:
        if id not in self.held:
            raise UnknownArticle(id)
        return tuple(self.held[id])

    def articles(self, limit: int = -1, offset: int = 0) -> Iterator[Revision]:
        newest = [held[-1] for id, held in reversed(self.held.items()) if id not in self.retracted]
        for revision in newest[offset:][: None if limit < 0 else limit]:
            self.read += 1
            yield revision

    def outlets(self) -> list[Outlet]:
        names = [revision.article.source for revision in self.articles()]
        return [Outlet(name, names.count(name), "2025-02-12", "2025-02-14") for name in dict.fromkeys(names)]

    def whole(self, quote: Quote) -> Quote:
        self._revision(quote.article, quote.revision)
        return quote

    def context(self, quote: Quote, sentences: int = 2) -> Span:
        article = self._revision(quote.article, quote.revision).article
        spans = _sentences(article)
        at = spans.index(quote.span)
        return Span(spans[max(at - sentences, 0)].start, spans[min(at + sentences, len(spans) - 1)].stop)

    def quoted_text(self, article: str, revision: int, span: Span) -> str:
        return span.of(self._revision(article, revision).article.text)

    def keep(self, answer: Answer, asking: Asking = NOBODY) -> Answer:
        number = len(self.answers) + 1
        self.answers[number] = Numbered(
            number,
            "2025-02-15T10:00:00+00:00",
            asking.place,
            body(answer),
            asking.thread,
            asking.asker,
            quotes=len(answer.quotes) + len(answer.rest),
        )
        self.sames[number] = asking
        return replace(answer, number=number)

    def kept(self, number: int) -> Kept:
        if number not in self.answers:
            raise UnknownAnswer(number)
        return cast("Kept", kept(self.answers[number]))

    def again(self, kept: Kept) -> Again:
        answer = self.ask(kept.question, limit=kept.request.limit, scope=kept.scope, any_time=True)
        told = replace(answer, from_question=kept.from_question, request=kept.request)
        return compared(kept, told, self.quoted_text)

    def remember(self, body: dict[str, object]) -> str:
        id = f"remembered{next(self.numbers):02}"
        self.bodies[id] = body
        return id

    def recall(self, id: str) -> dict[str, Any] | None:
        return self.bodies.get(id)

    def rewrite(self, id: str, body: dict[str, object] | None) -> None:
        self.bodies.pop(id, None)
        if body is not None:
            self.bodies[id] = json.loads(json.dumps(body))

    def became(self, quote: Quote) -> Standing | None:
        retraction = self.retracted.get(quote.article)
        return standing(quote.span, quote.text, quote.revision, self.show(quote.article), retraction)

    def tellable(self, quote: Quote, standing: Standing) -> Standing:
        self.show(quote.article)
        return standing

    def retraction(self, id: str) -> Retraction | None:
        return self.retracted.get(id)

    def before(self, asking: Asking, within: timedelta, message: int | None = None) -> Kept | None:
        assert within > timedelta()
        mine = [
            one
            for one in self.answers.values()
            if (one.place == asking.place and one.message == message)
            or (message is None and (one.place, one.thread, one.asker) == asking_of(asking))
        ]
        return kept(mine[-1]) if mine else None

    def same(self, asking: Asking, within: timedelta) -> Kept | None:
        assert within > timedelta()
        alike = (
            number
            for number, one in list(self.sames.items())
            if (one.place, one.thread, one.same) == (asking.place, asking.thread, asking.same)
        )
        last = max((at for at in alike if self.answers[at].message and self.answers[at].quotes), default=0)
        return kept(self.answers[last]) if last else None

    def placed(self, number: int, message: int) -> None:
        self.answers[number] = replace(self.answers[number], message=message)

    def shown_in(self, chat: int, message: int) -> str | None:
        shown = (one.answer for one, _ in list(self.places) if (one.chat, one.message) == (chat, message))
        return next(shown, None)

    def showed(
        self, place: Place, quotes: Mapping[int, Quote], told: Mapping[int, Standing] | None = None
    ) -> None:
        assert not told
        self.places.append((place, dict(quotes)))

    def find_followed(self) -> int:
        """Nothing new ever answers anything."""
        return 0

    def answered_by(self, articles: Collection[str], question: str, *, limit: int = 3, **more: Any) -> Answer:
        answer = self.ask(question, limit=9, **more)
        quotes = tuple(quote for quote in answer.quotes if quote.article in articles)
        return replace(answer, quotes=quotes[:limit], rest=quotes[limit:])

    def find_corrections(self) -> int:
        return 0

    def due(self, limit: int) -> list[Due]:
        """Nothing is ever to be told: what was sent is only listed."""
        del limit
        return []

    def turn(self, ids: Iterable[int], before: State, after: State) -> list[int]:
        del before, after
        return list(ids)

    def move_chat(self, chat: int, to: int) -> None:
        self.moved[chat] = to
        for remembered in self.bodies.values():
            if remembered.get("chat") == chat:
                remembered["chat"] = to
        for number, given in self.answers.items():
            if given.place == chat:
                self.answers[number] = replace(given, place=to, message=None)

    def _add(self, article: Article) -> Added:
        revisions = self.held.setdefault(article.key, [])
        is_new = not revisions or revisions[-1].article.text != article.text
        if is_new:
            revisions.append(_revision(article, len(revisions) + 1))
        status = ("added" if len(revisions) == 1 else "revised") if is_new else "unchanged"
        return Added(id=article.key, status=status, passages=1, title=article.title)

    def _failed(self, error: InputError) -> Added:
        return Added(id=error.where, status="failed", reason=error.reason)

    def _checked(self, alleged: str, *, is_inner: bool) -> Checked:
        matches = [self._match(Alleged(alleged), revision) for revision in self.articles()]
        verbatim = tuple(match for match in matches if match and match.alignment.is_verbatim)
        near = tuple(match for match in matches if match and match.alignment.changed <= NEAR)
        return Checked(alleged, verbatim or near, len(self.held), is_inner)

    def _match(self, alleged: Alleged, revision: Revision) -> Match | None:
        text = revision.article.text
        alignment = alleged.align(text, Span(0, len(text)))
        return alignment and Match(
            headline(revision.article), revision.number, revision.added, alignment.span.of(text), alignment
        )

    def _revision(self, id: str, number: int) -> Revision:
        return self.show(id)[number - 1]

    def _considered(self, quote: Quote, place: int) -> Considered:
        article = self._revision(quote.article, quote.revision).article
        return Considered(
            headline=headline(article),
            revision=quote.revision,
            span=quote.span,
            place=place,
            parts={"covered": 1.0},
            score=1.0,
        )

    def _quotes(self) -> Iterator[Quote]:
        for revision in self.articles():
            for span in _sentences(revision.article):
                yield quote_of(revision.article, span, revision.number)

    def _headlines(self) -> Iterator[Headline]:
        for article in (revision.article for revision in self.articles()):
            yield Headline(
                article=article.id,
                title=article.title,
                source=article.source,
                published=article.published,
                url=article.url,
            )

    def _coverage(self) -> Coverage:
        return Coverage(
            articles=len(self.held), outlets=len(self.outlets()), first="2025-02-12", last="2025-02-14"
        )


class Votes:
    """Keeps votes on answers that were kept."""

    def __init__(self, answers: Mapping[int, Numbered]) -> None:
        self.answers = answers
        self.given: dict[tuple[int, int], Vote] = {}

    def vote(self, number: int, place: int, voter: int, *, good: bool) -> Vote | None:
        if number not in self.answers or self.answers[number].place != place:
            raise UnknownAnswer(number)
        former = self.given.pop((number, voter), None)
        if former and former.good is good:
            return None
        return self.given.setdefault((number, voter), Vote(good))

    def explain_vote(self, number: int, voter: int, why: Why, said: str = "") -> bool:
        known = (vote := self.given.get((number, voter))) is not None and not vote.good
        if known:
            self.given[number, voter] = Vote(False, why, said)
        return known

    def vote_of(self, number: int, voter: int) -> Vote | None:
        return self.given.get((number, voter))


class NoVisits:
    """No article is ever fetched again."""

    def due_visits(self, limit: int) -> list[Visit]:  # noqa: ARG002 - as many as are asked for
        return []

    def unvisited(self, since: datetime) -> list[str]:  # noqa: ARG002 - since whenever
        return []


def quote_of(article: Article, span: Span, revision: int = 1, *cites: str) -> Quote:
    """Return a quote from an article, with its source."""
    return Quote(
        article=article.key,
        revision=revision,
        span=span,
        text=span.of(article.text),
        title=article.title,
        source=article.source,
        url=article.url,
        link=link(article.url, article.text, span, article.title),
        published=article.published,
        cites=cites,
    )


def _revision(article: Article, number: int) -> Revision:
    fields = {name: getattr(article, name) for name in Article.__slots__}
    return Revision(id=number, number=number, article=Article(**fields | {"id": article.key}), added=ADDED)


def _sentences(article: Article) -> tuple[Span, ...]:
    return sentences(article.text, article.language or "en")


def asking_of(asking: Asking) -> tuple[int | None, int | None, int | None]:
    """Return who asked, and where."""
    return asking.place, asking.thread, asking.asker
