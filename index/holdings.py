"""What an archive holds, as it is: articles, outlets, slices, and what was kept of answers."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta, tzinfo
from functools import cached_property
from typing import TYPE_CHECKING, Any

from corpus.actions import TERMINAL, Actor, Deed, Lot
from corpus.article import Article, Revision
from corpus.clock import utc_now
from corpus.errors import StorageError, UnknownArticle
from corpus.importrows import Import, Step
from corpus.numberedrows import NOBODY, Asking
from corpus.outletrows import Change, OutletRule
from corpus.standing import Retraction
from corpus.store import Outlet, Store
from corpus.visitrows import VisitRows
from corpus.voterows import VoteRows
from index.answer import Answer

if TYPE_CHECKING:
    from index.amending import Amendment
    from index.copies import Copies, Copy
    from index.kept import Kept
    from index.usage import Usage

_LOGGER = logging.getLogger(__name__)


class Holdings:
    """The part of an archive that needs no index. Any thread may call anything.

    Args:
        store: The truth.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._purge()

    @cached_property
    def _copies(self) -> Copies:
        from index.copies import Copies  # noqa: PLC0415 - `status` and `list` need none of it

        return Copies(self._store)

    def show(self, id: str) -> tuple[Revision, ...]:
        """Return an article's revisions, oldest first.

        Raises:
            UnknownArticle: There is none.
        """
        return self._store.history(id)

    def amendments(self, id: str, since: int) -> tuple[Amendment, ...]:
        """Tell what is different between a former revision of an article and its newest one.

        Args:
            id: The article's id.
            since: Row id of the former one.

        Raises:
            UnknownArticle: There is no such article, or the revision is none of its.
        """
        from index.amending import amendments  # noqa: PLC0415 - reading times takes a part of what `status` may

        revisions = self._store.history(id)
        old = next((one for one in revisions if one.id == since), None)
        if old is None:
            raise UnknownArticle(f"{id}, revision with the row id {since}")
        return amendments(old.article, revisions[-1].article)

    def copies(self, article: Article) -> tuple[Copy, ...]:
        """Return the near-copies of an article, stored or not; see `Copies.of`."""
        return self._copies.of(article)

    def twin(self, article: Article) -> str | None:
        """Return the id of the article that another one is, to the letter, under another key; see `Store`."""
        return self._store.twin(article)

    def withdrawn_twin(self, article: Article) -> bool:
        """Tell whether an article is, to the letter, one that was withdrawn; see `Store`."""
        return self._store.withdrawn_twin(article)

    def retraction(self, id: str) -> Retraction | None:
        """Say when and why an article was withdrawn; None where it was not."""
        return self._store.retraction(id)

    def articles(self, limit: int = -1, offset: int = 0) -> Iterator[Revision]:
        """Yield the newest revision of each article, last added first, or a page of them; see `Store`."""
        return self._store.articles(limit, offset)

    def outlets(self) -> list[Outlet]:
        """Return the outlets, most articles first."""
        return self._store.outlets()

    @property
    def votes(self) -> VoteRows:
        """What people think of answers."""
        return self._store

    @property
    def visits(self) -> VisitRows:
        """What is known of fetching articles again; see `index.refreshing`."""
        return self._store

    def outlet_rules(self) -> tuple[OutletRule, ...]:
        """Return what admins have ruled for outlets."""
        return self._store.outlet_rules()

    def outlet_rule(self, outlet: str) -> OutletRule:
        """Return what holds for an outlet, in whichever capitals it is written."""
        return self._store.outlet_rule(outlet)

    def rule(self, outlet: str, *changes: Change, by: Actor = TERMINAL) -> OutletRule:
        """Change what holds for an outlet, and return what holds then; what is new stands in the log.

        Args:
            outlet: Its name.
            changes: What to make of what holds at that moment.
            by: Who says so.
        """
        return self._store.change_outlet_rule(outlet, changes, Lot.of(by))

    def note(
        self,
        deed: Deed,
        things: Sequence[tuple[str, str]],
        former: Mapping[str, Any] | None = None,
        *,
        by: Actor = TERMINAL,
    ) -> None:
        """Write down what somebody did that is not done to articles; see `ActionRows.note`."""
        self._store.note(deed, things, Lot.of(by), former)

    def remember(self, body: dict[str, object]) -> str:
        """Keep what the buttons under a message need; returns its random id."""
        self._purge()
        return self._store.save_answer(body)

    def recall(self, id: str) -> dict[str, object] | None:
        """Return what was kept under an id; None where there is nothing."""
        return self._store.answer(id)

    def rewrite(self, id: str, body: dict[str, object] | None) -> None:
        """Keep something else under an id, or no longer anything."""
        self._store.rewrite_answer(id, body)

    def imported(self, path: str) -> Import | None:
        """Return how far a file was read; see `Store`."""
        return self._store.imported(path)

    def note_imported(self, steps: Sequence[Step]) -> None:
        """Take note of how far files were read; see `Store`."""
        self._store.note_imported(steps)

    def keep(self, answer: Answer, asking: Asking = NOBODY) -> Answer:
        """Keep how an answer came about, for 90 days.

        Args:
            answer: The answer.
            asking: Who asked, and where.

        Returns:
            The answer with its number; with none where the disk takes nothing, since it is true all the same.
        """
        from index.kept import body  # noqa: PLC0415 - a third of the time that `status` may take

        try:
            number = self._store.put_numbered(
                body(answer),
                asking,
                quotes=len(answer.quotes) + len(answer.rest),
                ms=round(answer.elapsed_ms),
            )
        except StorageError as error:
            _LOGGER.warning("an answer was not kept: %s", error)
            return answer
        return replace(answer, number=number)

    def before(self, asking: Asking, within: timedelta, message: int | None = None) -> Kept | None:
        """Return what was kept of the answer that somebody may go on from.

        Args:
            asking: Who asks, and where.
            within: How long ago the last one may have been.
            message: The one that is replied to, however old; None for the last one.
        """
        from index.kept import kept  # noqa: PLC0415 - as above

        if asking.place is None or asking.asker is None:
            return None
        if message is None:
            row = self._store.last_numbered(asking, within)
        else:
            row = self._store.numbered_at(asking.place, message)
        return kept(row) if row else None

    def same(self, asking: Asking, within: timedelta) -> Kept | None:
        """Return what was kept of the last answer to the same question; see `NumberedRows.same_numbered`."""
        from index.kept import kept  # noqa: PLC0415 - as above

        row = self._store.same_numbered(asking, within)
        return kept(row) if row else None

    def usage(self, zone: tzinfo) -> Usage:
        """Tell how the archive was used of late, day by day.

        Args:
            zone: Where its readers live.
        """
        from index.usage import begins, usage  # noqa: PLC0415 - only admins ask for it

        today = utc_now().astimezone(zone).date()
        since = begins(today, zone)
        rows = self._store
        return usage(rows.served_since(since), rows.came_since(since), rows.quoted_since(since), today, zone)

    def _purge(self) -> None:
        """Let go of what was removed a day ago; a full disk must not keep anybody from asking."""
        try:
            self._store.purge()
        except StorageError as error:
            _LOGGER.warning("what was removed a day ago is still kept: %s", error)
