"""From a feed's address to its entries, by way of the page or the index that names it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from corpus.errors import FetchError, InputError, UnreadableInput
from corpus.feeds import NO_FEED, Alternate, Document, Kind, absolute, open_document, open_named
from corpus.fetched import Fetched, Fetching
from corpus.followed import Entry
from corpus.readers.sandbox import Sandbox
from index.polling.adding import Turns

MOST_ENTRIES = 50_000
# Feeds that a page names and that turn out to be none.
_MOST_TRIED = 3
NO_ADDRESS = "is no address of a feed, a sitemap or a page; it begins with https:// or http://"


@dataclass(frozen=True, slots=True)
class Found:
    """A feed that was looked for.

    Attributes:
        url: Its address.
        document: What is in it.
        fetched: How it came.
        page: Address of the page that names it; empty where it was named itself.
        others: Further feeds that the page names.
    """

    url: str
    document: Document
    fetched: Fetched
    page: str = ""
    others: tuple[Alternate, ...] = ()


def found(fetching: Fetching, url: str, turns: Turns, sandbox: Sandbox) -> Found:
    """Find a feed by its own address or that of a page which names it.

    Args:
        fetching: Fetches.
        url: The address.
        turns: Leaves the host time.
        sandbox: Opens what is fetched.

    Raises:
        FetchError: It cannot be fetched.
        UnreadableInput: There is no feed.
    """
    if not absolute("", url):
        raise UnreadableInput(url, NO_ADDRESS)
    turns.wait(url)
    fetched = fetching.get(url)
    named = open_named(fetched, sandbox)
    if not named:
        return Found(url, open_document(fetched, sandbox), fetched)
    for at, each in enumerate(named[:_MOST_TRIED]):
        turns.wait(each.url)
        try:
            behind = fetching.get(each.url)
            document = open_document(behind, sandbox)
            return Found(each.url, document, behind, url, named[:at] + named[at + 1 :])
        except InputError:
            continue
    raise UnreadableInput(url, NO_FEED)


def whole(fetching: Fetching, document: Document, turns: Turns, sandbox: Sandbox) -> Document:
    """Put the sitemaps of an index together.

    Args:
        fetching: Fetches them.
        document: Anything that was read; what is no index stays as it is.
        turns: Leaves the host time.
        sandbox: Opens them.

    Returns:
        The entries of all; sitemaps that cannot be had are among what is broken.
    """
    if document.kind is not Kind.SITEMAPS:
        return document
    entries: dict[str, Entry] = {}
    broken: list[InputError] = []
    left_out = document.left_out
    for url in document.sitemaps:
        turns.wait(url)
        try:
            read = open_document(fetching.get(url), sandbox)
        except (FetchError, UnreadableInput) as error:
            broken.append(error)
            continue
        broken += read.broken
        left_out += read.left_out + len(read.sitemaps)
        entries |= {entry.guid: entry for entry in read.entries}
    kept = tuple(entries.values())[:MOST_ENTRIES]
    left_out += len(entries) - len(kept)
    return replace(document, entries=kept, broken=tuple(broken), left_out=left_out)
