"""The HTTP client, made when the first address comes: whoever adds files loads no HTTP library."""

from __future__ import annotations

from functools import cached_property

from corpus.fetched import Fetched, Fetching


def fetcher() -> Fetching:
    """Make the client."""
    from corpus.fetch import Fetcher, Policy  # type: ignore[import-not-found, unused-ignore]  # noqa: PLC0415 - as above

    made: Fetching = Fetcher(Policy())
    return made


class LateFetcher:
    """Fetches foreign addresses; any thread may call it."""

    def get(self, url: str, *, etag: str = "", modified: str = "") -> Fetched:
        """Fetch an address, as `corpus.fetched.Fetching` says."""
        return self._made.get(url, etag=etag, modified=modified)

    @cached_property
    def _made(self) -> Fetching:
        return fetcher()
