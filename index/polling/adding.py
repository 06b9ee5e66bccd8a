"""From an entry to its article: the feed's own text where it is whole, else what stands at its address."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from corpus.article import Article
from corpus.errors import EmptyInput, InputError
from corpus.feeds import completed, host, printed
from corpus.followed import Entry, Followed
from corpus.readers.sandbox import Sandbox

ReadAddress: TypeAlias = Callable[[str], Iterator[Article | InputError]]
# Between two requests to one host.
PAUSE_S = 2.0


@dataclass(frozen=True, slots=True)
class Reading:
    """How what is foreign is read.

    Attributes:
        address: Reads the articles at an address.
        sandbox: Opens what is in feeds.
    """

    address: ReadAddress
    sandbox: Sandbox


class Turns:
    """Leaves time between requests to the same host. Any thread may call it.

    Args:
        pause_s: How much, in seconds.
        sleep: Waits.
        clock: Says how many seconds have passed since some moment.
    """

    def __init__(
        self,
        pause_s: float = PAUSE_S,
        sleep: Callable[[float], object] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._pause_s = pause_s
        self._sleep = sleep
        self._clock = clock
        self._lock = threading.Lock()
        self._free: dict[str, float] = {}

    def wait(self, url: str) -> None:
        """Wait until the host of an address may be asked again."""
        name, now = host(url), self._clock()
        with self._lock:
            self._free = {host: at for host, at in self._free.items() if at > now}
            turn = self._free.get(name, now)
            self._free[name] = turn + self._pause_s
        if turn > now:
            self._sleep(turn - now)


def article_of(entry: Entry, feed: Followed, reading: Reading, turns: Turns, now: datetime) -> Article:
    """Read the article of an entry.

    Args:
        entry: The entry.
        feed: Its feed.
        reading: How it is read.
        turns: Leaves the host time.
        now: The present moment.

    Raises:
        FetchError: Its address cannot be fetched now.
        InputError: It cannot become an article.
    """
    article = _own(entry, reading.sandbox) or _fetched(entry, reading.address, turns)
    return completed(article, entry, now, outlet=feed.outlet, feed=feed.title)


def _own(entry: Entry, sandbox: Sandbox) -> Article | None:
    if not entry.content:
        return None
    try:
        return printed(entry, sandbox)
    except InputError:
        if not entry.link:
            raise
        # What seemed to be its text is none.
        return None


def _fetched(entry: Entry, read: ReadAddress, turns: Turns) -> Article:
    turns.wait(entry.link)
    # To the end, since whoever opens files for others is ended if left in the middle.
    found = next(iter(list(read(entry.link))), EmptyInput(entry.link, "has no text to quote from"))
    if isinstance(found, InputError):
        raise found
    return found
