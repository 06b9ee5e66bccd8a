"""What a foreign address gave."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """An answer to a request.

    Attributes:
        url: Where it was found, after redirects.
        data: The body, decompressed; empty where it is unchanged.
        media_type: Such as "text/html", in lower case; empty where the server names none.
        charset: As the server names it; empty where it names none.
        etag, modified: What a later request gives, so that the server may answer "unchanged".
        unchanged: Whether it is as it was when these were given.
    """

    url: str
    data: bytes = b""
    media_type: str = ""
    charset: str = ""
    etag: str = ""
    modified: str = ""
    unchanged: bool = False


class Fetching(Protocol):
    """Fetches foreign addresses; any thread may call it."""

    def get(self, url: str, *, etag: str = "", modified: str = "") -> Fetched:
        """Fetch an address.

        Args:
            url: http or https.
            etag: From a former answer; empty for none.
            modified: As `etag`.

        Raises:
            FetchError: It cannot be had, or must not be.
        """
