"""Fetches foreign addresses, as a good guest and without being led astray."""

from __future__ import annotations

import logging
import re
import threading
import time
from collections.abc import Callable, Mapping

from corpus.errors import FetchError, Unreachable
from corpus.fetch.answer import REDIRECTS, UNCHANGED, Answer, Passing, check_passing, check_status
from corpus.fetch.deadline import Deadline
from corpus.fetch.exchange import Limits, exchange
from corpus.fetch.hosts import Hosts
from corpus.fetch.network import Network
from corpus.fetch.policy import Policy
from corpus.fetch.robots import ROBOTS_LIMIT
from corpus.fetch.target import Target, read_target, redirected
from corpus.fetch.trip import Trip
from corpus.fetched import Fetched

_LOGGER = logging.getLogger(__name__)
_BACK_OFF_S = 0.5
_SHOWN = 200
_HEADER = re.compile(r"[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?")
_WITH_USER = re.compile(r"(?<=[/\\]{2})[^/\\?#]*@")


class Fetcher:
    """An HTTP client for addresses that anybody may have written; any thread may use it.

    Args:
        policy: Limits, and a name.
        network: The public internet by default; tests have another.
        clock: Gives seconds that only grow.
        sleep: Waits for so many seconds; by default until then or until it is closed.
    """

    def __init__(
        self,
        policy: Policy,
        *,
        network: Network | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], object] | None = None,
    ) -> None:
        if not policy.contact:
            _LOGGER.info("FETCH_CONTACT is not set: servers are told %r", policy.agent)
        self._policy = policy
        self._headers = {"User-Agent": policy.agent, "Accept": "*/*"}
        self._network = network or Network()
        self._clock = clock
        self._closed = threading.Event()
        self._sleep = sleep or self._closed.wait
        self._hosts = Hosts(clock)

    def close(self) -> None:
        """Let nobody wait any longer; later requests are refused."""
        self._closed.set()

    def get(self, url: str, *, etag: str = "", modified: str = "") -> Fetched:
        """Fetch an address.

        Args:
            url: http or https.
            etag: From a former answer; empty for none.
            modified: As `etag`.

        Raises:
            Disallowed: It must not be fetched.
            Gone: Nothing is there, or no longer.
            Unreachable: It cannot be had now.
            FetchError: It cannot be had.
        """
        asked = {"If-None-Match": etag, "If-Modified-Since": modified}
        headers = {name: value for name, value in asked.items() if _HEADER.fullmatch(value)}
        try:
            self._check_open()
            target, answer = self._follow(read_target(url, self._policy.ports), headers, self._trip())
            return _fetched(target, answer, headers)
        except FetchError as error:
            error.where = _shown(url)
            raise

    def _trip(self) -> Trip:
        return Trip(deadline=Deadline(self._policy.timeout_s, self._clock), network=self._network)

    def _follow(
        self, target: Target, headers: dict[str, str], trip: Trip, *, robots: bool = False
    ) -> tuple[Target, Answer]:
        """Ask for an address, and for those that it redirects to; each is checked anew."""
        for _ in range(self._policy.redirects + 1):
            # Also before robots.txt is asked for, so that the reason is the true one.
            trip.addresses(target)
            if not robots:
                self._enter(target, trip)
            answer = self._persistently(target, headers, trip, robots=robots)
            if answer.status not in REDIRECTS or not answer.header("location"):
                return target, answer
            target = redirected(target, answer.header("location"), self._policy.ports)
        raise FetchError("", "redirects more than {limit} times", limit=self._policy.redirects)

    def _enter(self, target: Target, trip: Trip) -> None:
        wait = self._hosts.enter(target, lambda: self._robots(target, trip), trip.deadline)
        if wait:
            self._wait(wait)

    def _robots(self, target: Target, trip: Trip) -> str:
        """Return a server's robots.txt; where it has none, everything is allowed (RFC 9309, 2.3.1.3)."""
        place = read_target(f"{target.origin}/robots.txt", self._policy.ports)
        _, answer = self._follow(place, {}, trip, robots=True)
        if answer.status < 500:
            return answer.body.decode("utf-8-sig", errors="replace")
        raise FetchError("", "the server has a fault ({status}); try again later", status=answer.status)

    def _persistently(self, target: Target, headers: dict[str, str], trip: Trip, *, robots: bool) -> Answer:
        """Ask until there is an answer, as often as is allowed and there is time."""
        limits = Limits(
            deadline=trip.deadline,
            size=ROBOTS_LIMIT if robots else self._policy.limit,
            cut=robots,
        )
        attempt = 1
        while True:
            try:
                return check_passing(
                    exchange(
                        target, trip.addresses(target), self._headers | headers, limits, self._network.tls
                    )
                )
            except Passing as error:
                pause = max(error.after_s, _BACK_OFF_S * 2 ** (attempt - 1))
                if attempt >= self._policy.attempts or pause >= trip.deadline.left():
                    raise
            self._wait(pause)
            attempt += 1

    def _wait(self, seconds: float) -> None:
        self._sleep(seconds)
        self._check_open()

    def _check_open(self) -> None:
        if self._closed.is_set():
            raise Unreachable("", "Beleg is about to end; try again later")


def _fetched(target: Target, answer: Answer, sent: Mapping[str, str]) -> Fetched:
    unchanged = answer.status == UNCHANGED and bool(sent)
    if not unchanged:
        check_status(answer.status)
    return Fetched(
        url=target.url,
        data=answer.body,
        media_type=answer.media_type,
        charset=answer.charset,
        etag=answer.header("etag") or (sent.get("If-None-Match", "") if unchanged else ""),
        modified=answer.header("last-modified") or (sent.get("If-Modified-Since", "") if unchanged else ""),
        unchanged=unchanged,
    )


def _shown(url: str) -> str:
    """Return an address for a message: without a password, and not for pages."""
    shown = _WITH_USER.sub("", url)
    return shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…"
