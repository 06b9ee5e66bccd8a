"""What a feed or a sitemap holds, as it was read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from corpus.errors import InputError
from corpus.followed import Entry


class Kind(StrEnum):
    """What a document is."""

    FEED = "feed"
    SITEMAP = "sitemap"
    SITEMAPS = "sitemap index"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A feed, a sitemap, or an index of sitemaps.

    Attributes:
        kind: Which of them.
        title: What it calls itself; empty where it does not.
        entries: What can be read, in its own order.
        broken: What cannot, each with its place and reason.
        sitemaps: Addresses of the sitemaps that an index names, latest changed first.
        pause: How long the server asks to wait before it is asked again; None where it does not.
        left_out: How many entries or sitemaps were too many.
    """

    kind: Kind = Kind.FEED
    title: str = ""
    entries: tuple[Entry, ...] = ()
    broken: tuple[InputError, ...] = ()
    sitemaps: tuple[str, ...] = ()
    pause: timedelta | None = None
    left_out: int = 0
