"""The poller, put together on an archive's folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from corpus.article import Article
from corpus.errors import InputError
from corpus.fetched import Fetching
from corpus.readers.sandbox import Sandbox
from corpus.schema import FILE
from corpus.store import Store
from index.polling import Add, Poller, Reading, Turns


def poller(
    store: Store, fetching: Fetching, add: Add, sandbox: Sandbox, turns: Turns | None = None
) -> Poller:
    """Put a poller together.

    Args:
        store: Knows the feeds.
        fetching: Fetches them, and their articles.
        add: Stores articles.
        sandbox: Opens feeds and pages.
        turns: Leaves hosts time; None for the usual pause.
    """

    def read(url: str) -> Iterator[Article | InputError]:
        # All that reads pages; a list of feeds needs none of it.
        from corpus.readers.addresses import read_address  # noqa: PLC0415

        yield from read_address(fetching, url, sandbox)

    return Poller(store, fetching, Reading(read, sandbox), add, turns=turns)


@contextmanager
def polling(folder: Path, fetching: Fetching, add: Add) -> Iterator[Poller]:
    """Lend a poller on the archive in a folder."""
    with closing(Store(folder / FILE)) as store, Sandbox() as sandbox:
        yield poller(store, fetching, add, sandbox)
