"""An archive as one kind of readers may see it: the one place where rules for outlets are kept to."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from corpus.article import Revision, Span
from corpus.errors import UnknownAnswer, UnknownArticle
from corpus.standing import Standing
from corpus.store import Store
from index.answer import Answer, Quote, Request
from index.audience import Allowed
from index.context import widened
from index.scope import EVERYTHING, Scope
from index.visible import Visible

if TYPE_CHECKING:
    from index.checking import Checked, Match
    from index.kept import Again, Kept
    from index.surveying import Surveying

Answered = Callable[["Callable[[Surveying], Answer]"], Answer]


class Readership(Visible):
    """What readers may ask of an archive. Any thread may call anything.

    Args:
        store: The truth.
        allowed: What they may see.
        answered: Lets what answers within that do so, on indexes that are up to date.
        checked: Looks for an alleged quote within that.
    """

    def __init__(
        self, store: Store, allowed: Allowed, answered: Answered, checked: Callable[[str], Checked]
    ) -> None:
        super().__init__(store, allowed)
        self._answered = answered
        self._checked = checked

    def ask(  # noqa: PLR0913 - whatever may be asked for
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
        """Answer a question by quotes; see `Archive.ask`, and `Request` for `at_once` and `is_reply`."""
        request = Request(
            limit=limit, scope=scope, any_time=any_time, as_of=as_of, at_once=at_once, is_reply=is_reply
        )
        former = self._as_stored(before) if before else None
        return self._named(self._answered(lambda answering: answering.answer(question, request, former)))

    def whole(self, quote: Quote) -> Quote:
        """Add what is read out of the sentences of one of an answer's further quotes.

        Raises:
            UnknownArticle: It is gone, or must not be shown.
        """
        from index.beside import whole  # noqa: PLC0415 - `status` quotes nothing

        return whole(quote, self._revision(quote.article, quote.revision).article)

    def answered_by(
        self,
        articles: Collection[str],
        question: str,
        *,
        limit: int = 3,
        scope: Scope = EVERYTHING,
        any_time: bool = False,
    ) -> Answer:
        """Quote what new articles answer a question by, each on its own evidence; see `Judging.judged`."""
        request = Request(limit=limit, scope=scope, any_time=any_time)
        return self._named(self._answered(lambda answering: answering.judged(question, request, articles)))

    def survey(self, topic: str, *, limit: int, scope: Scope = EVERYTHING) -> Answer:
        """Quote what articles say on a topic, each by its best sentences; see `Surveying.survey`."""
        request = Request(limit=limit, scope=scope)
        return self._named(self._answered(lambda answering: answering.survey(topic, request)))

    def again(self, kept: Kept) -> Again:
        """Ask what was asked before, within the same limits; see `Archive.again`."""
        from index.repeating import compared  # noqa: PLC0415 - a part of the time that `status` may take

        before = self._as_stored(kept)
        answer = self._named(self._answered(lambda answering: answering.again(before)))
        return compared(kept, answer, self.quoted_text)

    def check(self, text: str) -> Checked:
        """Look for an alleged quote; see `Checking.check`."""
        checked = self._checked(text)
        return replace(checked, matches=tuple(map(self._match, checked.matches)))

    def context(self, quote: Quote, sentences: int = 2) -> Span:
        """Widen a quote's span by so many sentences on both sides, or by fewer, as far as may be quoted.

        Raises:
            UnknownArticle: It is gone, or must not be shown.
        """
        article = self._revision(quote.article, quote.revision).article
        most = self._allowed.most_chars(article.source)
        for count in range(sentences, 0, -1):
            span = widened(article, quote.span, count)
            if not most or len(span) <= most:
                return span
        return quote.span

    def quoted_text(self, article: str, revision: int, span: Span) -> str:
        """Read a slice of a revision again from the store.

        Raises:
            UnknownArticle: The article is gone, or so much of it must not be shown.
        """
        found = self._revision(article, revision).article
        most = self._allowed.most_chars(found.source)
        if most and len(span) > most:
            raise UnknownArticle(f"{article}, revision {revision}")
        return span.of(found.text)

    def still(self, quote: Quote) -> Quote | None:
        """Return a quote that was sent as it may be shown now; None where it may not, or stands no more."""
        try:
            if self.quoted_text(quote.article, quote.revision, quote.span) != quote.text:
                return None
        except UnknownArticle:
            return None
        return replace(quote, also=tuple(one for one in quote.also if self._may_name(one)))

    def became(self, quote: Quote) -> Standing | None:
        """Say what became of a quote; None where that cannot be told.

        Raises:
            UnknownArticle: The article is gone, or must not be shown.
        """
        from index.standing import standing  # noqa: PLC0415 - `status` compares no sentences

        revisions, retraction = self._store.history(quote.article), self._store.retraction(quote.article)
        found = standing(quote.span, quote.text, quote.revision, revisions, retraction)
        return found and self._tellable(revisions, found)

    def tellable(self, quote: Quote, standing: Standing) -> Standing:
        """Return as much of what became of a quote as may be told.

        Raises:
            UnknownArticle: The article is gone, or must not be shown.
        """
        return self._tellable(self._store.history(quote.article), standing)

    def kept(self, number: int) -> Kept:
        """Return what was kept of an answer, but for what must not be shown (any more).

        Raises:
            UnknownAnswer: There is nothing, or nothing any more.
        """
        from index.kept import kept  # noqa: PLC0415 - as above

        row = self._store.numbered(number)
        found = kept(row) if row else None
        if found is None:
            raise UnknownAnswer(number)
        considered = tuple(one for one in found.account.considered if self._may_name(one.headline))
        return replace(found, account=replace(found.account, considered=considered))

    def _as_stored(self, kept: Kept) -> Kept:
        """Name the outlet that an answer was limited to as it is stored."""
        if not kept.scope.outlet:
            return kept
        outlets = (outlet.name for outlet in self._store.outlets())
        stored = self._allowed.stored(kept.scope.outlet, outlets)
        return replace(kept, scope=replace(kept.scope, outlet=stored))

    def _tellable(self, revisions: Sequence[Revision], standing: Standing) -> Standing:
        """Leave out old and new words that are too long together; of what else is told there is no length."""
        outlets = [revision.article.source for revision in revisions]
        if not all(map(self._allowed.holds, outlets)):
            raise UnknownArticle(revisions[-1].article.id)
        most = min(filter(None, map(self._allowed.most_chars, outlets)), default=0)
        longest = max(sum(len(text) for text in texts) for texts in _sides(standing))
        return replace(standing, pieces=()) if most and longest > most else standing

    def _named(self, answer: Answer) -> Answer:
        """Name outlets as they are shown."""
        if not self._allowed.names:
            return answer
        account = replace(
            answer.account,
            considered=tuple(
                replace(one, headline=self._headline(one.headline)) for one in answer.account.considered
            ),
        )
        return replace(
            answer,
            quotes=tuple(map(self._quote, answer.quotes)),
            rest=tuple(map(self._quote, answer.rest)),
            nearest=tuple(map(self._headline, answer.nearest)),
            newest=tuple(map(self._headline, answer.newest)),
            outlets=tuple(map(self._allowed.shown, answer.outlets)),
            scope=replace(answer.scope, outlet=self._allowed.shown(answer.scope.outlet)),
            account=account,
        )

    def _match(self, match: Match) -> Match:
        most = self._allowed.most_chars(match.article.source)
        shown = match.without_text() if most and len(match.text) > most else match
        return replace(shown, article=self._headline(match.article))

    def _quote(self, quote: Quote) -> Quote:
        source, also = self._allowed.shown(quote.source), tuple(map(self._headline, quote.also))
        return replace(quote, source=source, also=also)


def _sides(standing: Standing) -> tuple[list[str], list[str]]:
    """Return what is told of the quoted text, and of what took its place."""
    return [piece.old for piece in standing.pieces], [piece.new for piece in standing.pieces]
