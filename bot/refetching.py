"""What fetches articles again, put together; whoever does not need it loads no HTTP library."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from corpus.fetched import Fetching

if TYPE_CHECKING:
    from corpus.readers.sandbox import Sandbox
    from index.refreshing import Refreshing
    from index.refreshing.refreshing import Refreshable

# Between two visits, so that no host is asked more often, however many of its articles are due.
PAUSE_S = 2.0


def refreshing(archive: Refreshable, fetching: Fetching, sandbox: Sandbox) -> Refreshing:
    """Put together what fetches an archive's articles again.

    Args:
        archive: Where they are.
        fetching: Fetches them.
        sandbox: Opens what is fetched.
    """
    from corpus.readers.addresses import read_fetched  # noqa: PLC0415 - as above
    from index.refreshing import Refreshing  # noqa: PLC0415 - as above

    return Refreshing(archive, fetching, partial(read_fetched, sandbox=sandbox))
