"""The HTTP client, made when the first address comes: whoever adds files loads no HTTP library."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from corpus.fetched import Fetched, Fetching

if TYPE_CHECKING:
    from corpus.fetch import Policy


class Closing(Fetching, Protocol):
    """What fetches until it is closed."""

    def close(self) -> None:
        """Let nobody wait any longer."""


def fetcher(policy: Policy) -> Closing:
    """Make the client."""
    from corpus.fetch import Fetcher  # noqa: PLC0415 - as above

    return Fetcher(policy)


class LateFetcher:
    """Fetches foreign addresses; any thread may call it.

    Args:
        policy: Says how, when the first is fetched.
    """

    def __init__(self, policy: Callable[[], Policy]) -> None:
        self._policy = policy

    def get(self, url: str, *, etag: str = "", modified: str = "") -> Fetched:
        """Fetch an address, as `corpus.fetched.Fetching` says."""
        return self._made.get(url, etag=etag, modified=modified)

    def close(self) -> None:
        """Let nobody wait any longer; nothing is made for that."""
        if "_made" in vars(self):
            self._made.close()

    @cached_property
    def _made(self) -> Closing:
        return fetcher(self._policy())


def late(environment: Mapping[str, str]) -> LateFetcher:
    """Return a client that reads its settings when it is needed.

    Args:
        environment: See `bot.settings.read_policy`.
    """

    def policy() -> Policy:
        from bot.settings import read_policy  # noqa: PLC0415 - as above

        return read_policy(environment)

    return LateFetcher(policy)
