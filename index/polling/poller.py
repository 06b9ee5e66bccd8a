"""Follows feeds: knows which are due, looks at them, and has their articles added."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from corpus.clock import stamp, utc_now
from corpus.errors import FetchError, InputError, UnreadableInput
from corpus.feeds import Document, open_document
from corpus.fetched import Fetched, Fetching
from corpus.followed import Followed, Look
from corpus.store import Store
from index.polling import looking
from index.polling.adding import Reading, Turns
from index.polling.following import Following, named
from index.polling.gathering import found, whole
from index.polling.taking import Add, Taken, Taking

# A look takes less; after that its process is taken to have been killed.
_CLAIMED_FOR = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Polled:
    """What a look at a feed brought.

    Attributes:
        feed: As it is now.
        new: How many entries are new, and wait to be taken.
        broken: Entries that cannot be read.
        error: Why the feed could not be read; None where it could.
    """

    feed: Followed
    new: int = 0
    broken: tuple[InputError, ...] = ()
    error: InputError | None = None


class Poller:
    """Follows feeds. Every method may block; any thread may call it, but one at a time.

    Args:
        store: Knows the feeds and their entries.
        fetching: Fetches feeds.
        reading: How what is foreign is read.
        add: Stores articles; yields each once it is safe.
        now: The clock.
        turns: Leaves hosts time between two requests.
        chance: A number from 0 to 1, another one each time.
    """

    def __init__(  # noqa: PLR0913 - what it is put together from
        self,
        store: Store,
        fetching: Fetching,
        reading: Reading,
        add: Add,
        *,
        now: Callable[[], datetime] = utc_now,
        turns: Turns | None = None,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._store = store
        self._fetching = fetching
        self._sandbox = reading.sandbox
        self._now = now
        self._turns = turns or Turns()
        self._chance = chance
        self._taking = Taking(store, reading, add, self._turns, now)

    def follow(self, url: str, *, outlet: str = "", language: str = "") -> Following:
        """Follow a feed, a sitemap, or the first feed that a page names; its entries wait to be taken.

        Args:
            url: The address of any of these.
            outlet: What its articles' outlet is called; empty to take what each article says.
            language: ISO 639-1 code of who adds it; empty for the terminal.

        Raises:
            FetchError: The address cannot be fetched.
            UnreadableInput: There is no feed.
        """
        had = found(self._fetching, url, self._turns, self._sandbox)
        document = whole(self._fetching, had.document, self._turns, self._sandbox)
        before = {feed.url for feed in self._store.feeds()}
        feed = self._store.follow(had.url, title=document.title, outlet=outlet, language=language)
        self._read(feed, had.fetched, document)
        return Following(
            feed=self._again(feed),
            is_new=had.url not in before,
            entries=len(document.entries),
            broken=len(document.broken),
            left_out=document.left_out,
            page=had.page,
            others=had.others,
        )

    def note(self, url: str, title: str = "", language: str = "") -> bool:
        """Follow a feed without looking at it yet, as a list names it.

        Returns:
            Whether it was not followed before.
        """
        before = {feed.url for feed in self._store.feeds()}
        self._store.follow(url, title=title, language=language)
        return url not in before

    def feeds(self) -> list[Followed]:
        """Return the feeds that are followed, in the order they were added."""
        return self._store.feeds()

    def feed(self, name: str) -> Followed:
        """Return the feed with a number or an address, or raise NotFollowed."""
        return named(self._store.feeds(), name)

    def remove(self, name: str) -> Followed:
        """Follow a feed no longer; its articles stay.

        Args:
            name: Its number or its address.

        Returns:
            As it was.

        Raises:
            NotFollowed: There is none.
        """
        feed = self.feed(name)
        self._store.unfollow(feed.id)
        return feed

    def due(self, now: datetime) -> list[Followed]:
        """Return the feeds that are to be looked at, longest due first."""
        due = [feed for feed in self._store.feeds() if feed.next_due <= stamp(now)]
        return sorted(due, key=lambda feed: feed.next_due)

    def poll(self, feed: Followed, *, anyway: bool = False) -> Polled | None:
        """Look at a feed; its new entries wait to be taken.

        Args:
            feed: The feed.
            anyway: Whether to look before it is due.

        Returns:
            What it brought; None where another process looks at it, or it is no longer followed.
        """
        now = self._now()
        if not self._store.claim_feed(feed.id, now + _CLAIMED_FOR, due=None if anyway else now):
            return None
        self._turns.wait(feed.url)
        try:
            fetched = self._fetching.get(feed.url, etag=feed.etag, modified=feed.modified)
            document = None if fetched.unchanged else self._document(fetched)
        except (FetchError, UnreadableInput) as error:
            self._failed(feed, error)
            return Polled(self._again(feed), error=error)
        new = self._read(feed, fetched, document)
        return Polled(self._again(feed), new, document.broken if document else ())

    def take(
        self, stopped: Callable[[], bool] = lambda: False, feeds: Collection[int] | None = None
    ) -> list[Taken]:
        """Add the articles of a few entries that wait; see `Taking.take`."""
        return self._taking.take(stopped, feeds)

    def step(self, stopped: Callable[[], bool] = lambda: False) -> bool:
        """Look at the feeds that are due and add a few articles.

        Returns:
            Whether there may be more to do at once.
        """
        for feed in self.due(self._now()):
            if stopped():
                return False
            self.poll(feed)
        return bool(self.take(stopped)) and not stopped()

    def untold(self) -> list[Followed]:
        """Return the feeds that are not doing well, of which the admins do not know."""
        return [feed for feed in self._store.feeds() if feed.state and not feed.told]

    def told(self, feed: Followed, *, told: bool = True) -> None:
        """Write down that the admins were told, or were not after all."""
        self._store.put_told(feed.id, told=told)

    def _document(self, fetched: Fetched) -> Document:
        document = open_document(fetched, self._sandbox)
        return whole(self._fetching, document, self._turns, self._sandbox)

    def _again(self, feed: Followed) -> Followed:
        return next((each for each in self._store.feeds() if each.id == feed.id), feed)

    def _read(self, feed: Followed, fetched: Fetched, document: Document | None) -> int:
        now = self._now()
        entries = looking.appeared(document.entries, now) if document else []

        def judged(moments: Sequence[datetime]) -> Look:
            return looking.read(feed, (fetched, document), moments, now, self._chance())

        return self._store.put_look(feed.id, entries, judged)

    def _failed(self, feed: Followed, error: InputError) -> None:
        now = self._now()

        def judged(moments: Sequence[datetime]) -> Look:
            return looking.failed(feed, error, moments, now, self._chance())

        self._store.put_look(feed.id, (), judged)
