"""What is remembered of servers for a while: their rules, and when they may be asked again."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock

from corpus.errors import Disallowed, FetchError, Reason, Unreachable
from corpus.fetch.deadline import Deadline
from corpus.fetch.robots import Rules
from corpus.fetch.target import Target

_KEPT_S = 3_600.0
# A server that has a fault may have mended it soon.
_KEPT_FAILED_S = 300.0
_LONGEST_DELAY_S = 10.0
_MANY = 500


class Host:
    """One server, by scheme, name and port.

    Attributes:
        until: Until when what is known of it counts.
    """

    def __init__(self) -> None:
        self.until = 0.0
        self._learning = Lock()
        self._turns = Lock()
        self._rules = Rules()
        self._failed: Reason | None = None
        self._next = 0.0

    def learn(self, fetch: Callable[[], str], clock: Callable[[], float], deadline: Deadline) -> None:
        """Fetch the rules if they are not known, only once however many threads ask."""
        if not self._learning.acquire(timeout=deadline.left()):
            raise deadline.late()
        try:
            if clock() < self.until:
                return
            try:
                self._rules, self._failed = Rules(fetch()), None
            except FetchError as error:
                self._failed = error.reason
            self.until = clock() + (_KEPT_FAILED_S if self._failed else _KEPT_S)
        finally:
            self._learning.release()

    def check(self, target: Target) -> None:
        """Check that the rules allow a request.

        Raises:
            Disallowed: They do not.
            Unreachable: They could not be had, so that nobody knows what they allow.
        """
        if self._failed:
            raise Unreachable(
                "", "its robots.txt, which says what may be fetched, cannot be had: {why}", why=self._failed
            )
        if not self._rules.allow(target.url):
            raise Disallowed("", "the site's robots.txt does not allow it")

    def turn(self, now: float, deadline: Deadline) -> float:
        """Take the next turn in the rhythm that the rules ask for.

        Args:
            now: By the clock.
            deadline: Of the request.

        Returns:
            Seconds until then.

        Raises:
            Unreachable: It comes too late.
        """
        delay = min(self._rules.delay_s, _LONGEST_DELAY_S)
        left = deadline.left()
        with self._turns:
            wait = max(0.0, self._next - now)
            if wait >= left:
                raise _crowded(wait)
            self._next = now + wait + delay
        return wait


def _crowded(wait: float) -> Unreachable:
    error = Unreachable(
        "", "the site's robots.txt asks for pauses between requests; try again in {wait} s", wait=round(wait)
    )
    error.after_s = wait
    return error


class Hosts:
    """The servers that were asked lately; any thread may use it.

    Args:
        clock: Gives seconds that only grow.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._lock = Lock()
        self._hosts: dict[str, Host] = {}

    def enter(self, target: Target, fetch: Callable[[], str], deadline: Deadline) -> float:
        """Check that a server wants to be asked for something.

        Args:
            target: What.
            fetch: Fetches its robots.txt; empty where there is none.
            deadline: Of all this.

        Returns:
            Seconds to wait before.

        Raises:
            Disallowed, Unreachable: It does not, or not now.
        """
        host = self._host(target.origin)
        host.learn(fetch, self._clock, deadline)
        host.check(target)
        return host.turn(self._clock(), deadline)

    def _host(self, origin: str) -> Host:
        with self._lock:
            if origin not in self._hosts and len(self._hosts) >= _MANY:
                del self._hosts[next(iter(self._hosts))]
            return self._hosts.setdefault(origin, Host())
