"""Feeds that are followed, and how they do: as lines for anybody, and as messages to admins."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from bot.locales import Words
from bot.render.markup import MAX_UNITS, Markup, Message, bold, clipped, joined, packed, plain
from bot.render.source import MAX_TITLE, absolute
from corpus.followed import Followed, State

if TYPE_CHECKING:
    # Brings the readers of every kind of page, for which no question in the terminal should wait.
    from index.polling import Following

_ROOM_FOR_REST = 100
_MAX_REASON = 300
_MOST_OTHERS = 5

Clean = Callable[[str], str]


def told(feed: Followed, words: Words) -> list[str]:
    """Say how a feed is doing, a line for each thing that is to be said."""
    last = absolute(feed.last_new, words) if feed.last_new else ""
    lines = [words.feeds.last_new.format(date=last) if last else words.feeds.nothing_new]
    if ill := unwell_line(feed, words):
        lines = [ill] if feed.state is State.SILENT else [*lines, ill]
    if feed.waiting:
        lines.append(words.feeds.waiting(feed.waiting))
    return [*lines, words.feeds.next.format(date=absolute(feed.next_due, words))]


def unwell_line(feed: Followed, words: Words) -> str:
    """Say what is wrong with a feed; empty where nothing is."""
    reason = clipped(words.reason(feed.last_error), _MAX_REASON)
    if feed.state is State.SILENT and not reason:
        return words.feeds.silent.format(date=absolute(feed.last_new, words))
    if feed.state is State.FAILING:
        read = absolute(feed.last_success, words) if feed.last_success else words.feeds.never
        return words.feeds.failing(feed.failures, date=read, reason=reason)
    return words.feeds.failed.format(reason=reason) if reason else ""


def found(following: Following, words: Words, clean: Clean) -> list[str]:
    """Say what adding a feed brought, a line for each thing that is to be said."""
    own = words.feeds
    lines = [own.followed(following.entries) if following.is_new else own.known]
    if following.page:
        lines.append(own.found_on.format(page=clean(following.page)))
    if following.others:
        named = ", ".join(clean(other.url) for other in following.others[:_MOST_OTHERS])
        lines.append(own.others.format(feeds=named))
    if following.broken:
        lines.append(own.broken(following.broken))
    if following.left_out:
        lines.append(own.left_out(following.left_out))
    return lines


def following(had: Following, words: Words) -> Message:
    """Say what adding a feed brought."""
    lines = found(had, words, lambda text: clipped(text, MAX_TITLE))
    return Message(joined([_named(had.feed, words), *map(plain, lines)], "\n"))


def followed(feeds: Sequence[Followed], words: Words) -> Message:
    """List the feeds, as many as fit."""
    if not feeds:
        return Message(plain(words.feeds.none))
    entries = [joined([_named(feed, words), *map(plain, told(feed, words))], "\n") for feed in feeds]
    body, shown = packed(entries, "\n\n", MAX_UNITS - _ROOM_FOR_REST)
    left = len(feeds) - shown
    return Message(body + plain(f"\n\n{words.feeds.left(left)}" if left else ""))


def unfollowed(feed: Followed, words: Words) -> Message:
    """Say that a feed is followed no longer."""
    return Message(plain(words.feeds.removed.format(name=clipped(feed.name, MAX_TITLE))))


def unwell(feed: Followed, words: Words) -> Message:
    """Report a feed that is not doing well."""
    return Message(joined([_named(feed, words), plain(unwell_line(feed, words))], "\n"))


def _named(feed: Followed, words: Words) -> Markup:
    name = words.feeds.numbered.format(number=feed.id, name=clipped(feed.name, MAX_TITLE))
    address = plain(f"\n{clipped(feed.url, MAX_TITLE)}") if feed.url != feed.name else plain("")
    return bold(name) + address
