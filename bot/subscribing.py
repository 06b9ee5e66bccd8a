"""Following feeds for a person, whose doing stands in the log: what the terminal and Telegram do alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from corpus.actions import TERMINAL, Actor, Deed
from corpus.feeds import Outline, read_opml, write_opml
from corpus.followed import Followed
from index.polling import Following, Poller


class Note(Protocol):
    """Writes down who did what; see `Shelf.note`."""

    def __call__(
        self,
        deed: Deed,
        things: Sequence[tuple[str, str]],
        former: Mapping[str, Any] | None = None,
        *,
        by: Actor,
    ) -> None:
        """Write it down."""


class Subscribing:
    """Follows feeds, and follows them no longer. Any thread may call anything.

    Args:
        poller: Knows the feeds.
        note: Writes down who did what.
    """

    def __init__(self, poller: Poller, note: Note) -> None:
        self.poller = poller
        self._note = note

    def follow(self, url: str, by: Actor = TERMINAL, *, outlet: str = "", language: str = "") -> Following:
        """Follow what is at an address; see `Poller.follow`."""
        had = self.poller.follow(url, outlet=outlet, language=language)
        if had.is_new:
            self._note(Deed.FOLLOWED, [(had.feed.url, had.feed.name)], by=by)
        return had

    def remove(self, name: str, by: Actor = TERMINAL) -> Followed:
        """Follow a feed no longer; see `Poller.remove`."""
        feed = self.poller.remove(name)
        former = {name: getattr(feed, name) for name in ("url", "title", "outlet", "language")}
        self._note(Deed.UNFOLLOWED, [(feed.url, feed.name)], former, by=by)
        return feed

    def take_in(self, name: str, data: bytes, by: Actor = TERMINAL, *, language: str = "") -> tuple[int, int]:
        """Follow the feeds that an OPML file lists; each is read when it is looked at first.

        Args:
            name: The file's name, for errors.
            data: The whole file.
            by: Who gives it.
            language: ISO 639-1 code of who does.

        Returns:
            How many are followed from now on, and how many were before.

        Raises:
            UnreadableInput: It is no such file.
        """
        outlines = read_opml(name, data)
        new = [each for each in outlines if self.poller.note(each.url, each.title, language)]
        self._note(Deed.FOLLOWED, [(each.url, each.title or each.url) for each in new], by=by)
        return len(new), len(outlines) - len(new)

    def give_out(self) -> str:
        """Return the feeds as OPML."""
        return write_opml(Outline(feed.url, feed.name) for feed in self.poller.feeds())
