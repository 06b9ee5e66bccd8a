"""Feeds come and go: what adding one brings, and how one is named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from corpus.errors import BelegError
from corpus.feeds import Alternate
from corpus.followed import Followed


class NotFollowed(BelegError):
    """No feed is called so.

    Attributes:
        name: What was asked for.
    """

    def __init__(self, name: str) -> None:
        super().__init__(f"no feed is called {name!r}; `feed list` shows their numbers")
        self.name = name


@dataclass(frozen=True, slots=True, kw_only=True)
class Following:
    """What adding a feed brought.

    Attributes:
        feed: As it is followed now.
        is_new: Whether it was not followed before.
        entries: How many entries it has.
        broken: How many of it cannot be read.
        left_out: How many entries or sitemaps were too many.
        page: Address of the page that names it; empty where it was named itself.
        others: Further feeds that the page names.
    """

    feed: Followed
    is_new: bool
    entries: int
    broken: int = 0
    left_out: int = 0
    page: str = ""
    others: tuple[Alternate, ...] = ()


def named(feeds: Sequence[Followed], name: str) -> Followed:
    """Return the feed with a number or an address.

    Raises:
        NotFollowed: There is none.
    """
    for feed in feeds:
        if name.strip() in {str(feed.id), feed.url}:
            return feed
    raise NotFollowed(name)
