"""What fetches articles again, put together; whoever does not need it loads no HTTP library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from corpus.fetched import Fetching

if TYPE_CHECKING:
    from index.refreshing import Refreshing
    from index.refreshing.refreshing import Refreshable

# Between two visits, so that no host is asked more often, however many of its articles are due.
PAUSE_S = 2.0


def refreshing(archive: Refreshable, fetching: Fetching) -> Refreshing:
    """Put together what fetches an archive's articles again.

    Args:
        archive: Where they are.
        fetching: Fetches them.
    """
    from corpus.readers.addresses import read_address  # noqa: PLC0415 - as above
    from index.refreshing import Refreshing  # noqa: PLC0415 - as above

    return Refreshing(archive, fetching, read_address)
