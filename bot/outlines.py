"""Lists of feeds, in and out: what the terminal and Telegram do with them alike."""

from __future__ import annotations

from corpus.feeds import Outline, read_opml, write_opml
from index.polling import Poller


def take_in(poller: Poller, name: str, data: bytes) -> tuple[int, int]:
    """Follow the feeds that an OPML file lists; each is read when it is looked at first.

    Args:
        poller: Knows the feeds.
        name: The file's name, for errors.
        data: The whole file.

    Returns:
        How many are followed from now on, and how many were before.

    Raises:
        UnreadableInput: It is no such file.
    """
    outlines = read_opml(name, data)
    new = sum(poller.note(outline.url, outline.title) for outline in outlines)
    return new, len(outlines) - new


def give_out(poller: Poller) -> str:
    """Return the feeds as OPML."""
    return write_opml(Outline(feed.url, feed.name) for feed in poller.feeds())
