"""Entries that wait → stored articles, a few at a time; a kill loses none and brings none twice."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias

from corpus.article import Article
from corpus.errors import InputError, Unreachable
from corpus.followed import Followed, Waiting
from corpus.store import Store
from index.answer import Added
from index.polling.adding import Reading, Turns, article_of

Add: TypeAlias = Callable[[Iterable[Article | InputError]], Iterator[Added]]
# The word index takes half a second for any number of articles; of more, a kill would undo too many requests.
AT_ONCE = 64
# Where they must be fetched, those that there are by then are stored.
LONGEST = timedelta(seconds=20)
# After that, what was begun and not finished is taken to have been killed.
CLAIMED_FOR = timedelta(minutes=30)
RETRIES = (timedelta(minutes=10), timedelta(hours=1), timedelta(hours=6), timedelta(days=1))


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of an entry.

    Attributes:
        feed: Its feed.
        added: What became of its article.
        again: Whether it will be tried again.
    """

    feed: Followed
    added: Added
    again: bool = False


class Taking:
    """Makes articles of entries.

    Args:
        store: Where entries wait.
        reading: How what is foreign is read.
        add: Stores articles; yields each once it is safe.
        turns: Leaves hosts time.
        now: The clock.
    """

    def __init__(
        self, store: Store, reading: Reading, add: Add, turns: Turns, now: Callable[[], datetime]
    ) -> None:
        self._store = store
        self._reading = reading
        self._add = add
        self._turns = turns
        self._now = now

    def take(self, stopped: Callable[[], bool], feeds: Collection[int] | None = None) -> list[Taken]:
        """Deal with a few entries.

        Args:
            stopped: Whether to leave the rest for later.
            feeds: Only of these feeds; None for all.

        Returns:
            What became of each; none where nothing is due.

        Raises:
            StorageError: The store cannot be written; what was not dealt with waits on.
            ModelError: As for `Archive.add`.
        """
        waiting = self._store.claim_entries(AT_ONCE, self._now() + CLAIMED_FOR, feeds)
        undone = {entry.id: entry for entry in waiting}
        followed = {feed.id: feed for feed in self._store.feeds()}
        try:
            return list(self._dealt_with(waiting, followed, undone, stopped))
        finally:
            for entry in undone.values():
                self._store.entry_later(entry, self._now(), counts=False)

    def _dealt_with(
        self,
        waiting: Iterable[Waiting],
        followed: dict[int, Followed],
        undone: dict[int, Waiting],
        stopped: Callable[[], bool],
    ) -> Iterator[Taken]:
        ready: list[tuple[Waiting, Article]] = []
        until = self._now() + LONGEST
        for entry in waiting:
            if stopped() or self._now() > until:
                break
            feed = followed.get(entry.feed)
            if feed is None:
                # Its rows went with the feed.
                del undone[entry.id]
                continue
            try:
                ready.append((entry, self._article(entry, feed)))
            except InputError as error:
                yield self._failed(entry, feed, error)
                del undone[entry.id]
        if not ready:
            # Nothing to encode, nothing for the indexes to follow.
            return
        for (entry, article), added in zip(ready, self._add([one for _, one in ready]), strict=True):
            self._store.entry_stored(entry, article.source)
            del undone[entry.id]
            yield Taken(followed[entry.feed], added)

    def _article(self, entry: Waiting, feed: Followed) -> Article:
        return article_of(entry.entry, feed, self._reading, self._turns, self._now())

    def _failed(self, entry: Waiting, feed: Followed, error: InputError) -> Taken:
        """Try again what could not be fetched, a few times; refuse the rest."""
        again = isinstance(error, Unreachable) and entry.tries <= len(RETRIES)
        if again:
            self._store.entry_later(entry, self._now() + RETRIES[entry.tries - 1], error.reason)
        else:
            self._store.entry_refused(entry, error.reason)
        where = error.where or entry.entry.link or entry.entry.title
        return Taken(feed, Added(id=where, status="failed", reason=error.reason), again)
