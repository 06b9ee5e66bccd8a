"""Feeds and sitemaps: read, told apart, and looked at in their own rhythm; all of it pure."""

from corpus.feeds.dating import entry_date, moment_of
from corpus.feeds.document import Document, Kind
from corpus.feeds.guarded import open_document, open_named
from corpus.feeds.links import Alternate, absolute, host
from corpus.feeds.opml import Outline, read_opml, write_opml
from corpus.feeds.printed import completed, printed
from corpus.feeds.rhythm import backed_off, interval, spread, state
from corpus.feeds.syndicated import NO_FEED

__all__ = [
    "NO_FEED",
    "Alternate",
    "Document",
    "Kind",
    "Outline",
    "absolute",
    "backed_off",
    "completed",
    "entry_date",
    "host",
    "interval",
    "moment_of",
    "open_document",
    "open_named",
    "printed",
    "read_opml",
    "spread",
    "state",
    "write_opml",
]
