"""`feed`: what is followed, and its articles in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from bot.jsonl import Form, dumps
from bot.locales import ENGLISH
from bot.render.feeds import found, told, unwell_line
from bot.subscribing import Subscribing
from bot.terminal import Terminal
from bot.unsafe import counted, one_line
from corpus.actions import Actor
from corpus.clock import utc_now
from corpus.errors import InputError
from corpus.followed import Followed
from index.answer import Added
from index.polling import NotFollowed, Poller, Taken

# Looking at every feed that was due may take longer than until the first is due again.
_SOON = timedelta(seconds=1)


def add(feeds: Subscribing, terminal: Terminal, urls: Sequence[str], by: Actor, *, outlet: str) -> int:
    """Follow feeds, sitemaps, or the feeds that pages name.

    Returns:
        The exit status: 1 where one of them is none.
    """
    status = 0
    for url in urls:
        try:
            with terminal.waiting("Reading"):
                had = feeds.follow(url, by, outlet=outlet)
        except InputError as error:
            terminal.result(f"failed  {one_line(error.where)}: {one_line(error.reason)}")
            status = 1
        else:
            said = " ".join(found(had, ENGLISH, one_line))
            terminal.result(f"{'added' if had.is_new else 'unchanged'}  {_named(had.feed)}: {one_line(said)}")
    return status


def list_feeds(poller: Poller, terminal: Terminal, *, as_json: bool) -> None:
    """Print a line for each feed."""
    for feed in poller.feeds():
        if as_json:
            terminal.result(dumps(feed_form(feed)))
        else:
            terminal.result(f"{_named(feed)}: {one_line('; '.join(told(feed, ENGLISH)))}")


def remove(feeds: Subscribing, terminal: Terminal, names: Sequence[str], by: Actor) -> int:
    """Follow feeds no longer.

    Returns:
        The exit status: 1 where one is not followed.
    """
    status = 0
    for name in names:
        try:
            feed = feeds.remove(name, by)
        except NotFollowed as error:
            terminal.message(str(error))
            status = 1
        else:
            terminal.result(f"removed  {_named(feed)}")
    return status


def poll(poller: Poller, terminal: Terminal, names: Sequence[str]) -> int:
    """Look at feeds once and add their articles.

    Args:
        poller: Looks.
        terminal: Gets a line for each feed and for each article.
        names: Numbers or addresses; none for all that are due.

    Returns:
        The exit status: 1 where a feed or an article failed, or a name is unknown.
    """
    failed = 0
    feeds = []
    for name in names:
        try:
            feeds.append(poller.feed(name))
        except NotFollowed as error:
            terminal.message(str(error))
            failed += 1
    if not names:
        feeds = poller.due(utc_now() + _SOON)
    failed += sum(_look(poller, terminal, feed, anyway=bool(names)) for feed in feeds)
    # Also what waits from earlier looks, where no feed was named.
    only = [feed.id for feed in feeds] if names else None
    while taken := poller.take(feeds=only):
        failed += sum(one.added.status == "failed" for one in taken)
        for one in taken:
            terminal.result(_taken_line(one))
    return int(failed > 0)


def take_in(feeds: Subscribing, terminal: Terminal, file: Path, by: Actor) -> None:
    """Follow the feeds that an OPML file lists; each is read when it is looked at first.

    Raises:
        UnreadableInput: It is no such file.
    """
    new, known = feeds.take_in(str(file), file.read_bytes(), by)
    terminal.result(f"{counted(new, 'feed')} added, {known:,} followed already")


def give_out(feeds: Subscribing, terminal: Terminal) -> None:
    """Print the feeds as OPML."""
    terminal.result(feeds.give_out().rstrip())


def feed_form(feed: Followed) -> Form:
    """Return a line of `feed list --json`."""
    return {
        "id": feed.id,
        "url": feed.url,
        "title": feed.title,
        "outlet": feed.outlet,
        "state": feed.state or "well",
        "added": feed.added,
        "last_success": feed.last_success,
        "last_new": feed.last_new,
        "next": feed.next_due,
        "failures": feed.failures,
        "error": str(feed.last_error),
        "entries": feed.entries,
        "waiting": feed.waiting,
    }


def _look(poller: Poller, terminal: Terminal, feed: Followed, *, anyway: bool) -> int:
    """Look at one feed; return how many things of it failed."""
    with terminal.waiting("Reading"):
        polled = poller.poll(feed, anyway=anyway)
    if polled is None:
        return 0
    for error in polled.broken:
        terminal.message(f"{one_line(error.where)}: {one_line(error.reason)}")
    if polled.error:
        terminal.result(f"failed  {_named(feed)}: {one_line(polled.error.reason)}")
        return 1
    terminal.result(f"read  {_named(polled.feed)}: {polled.new:,} new")
    if unwell := unwell_line(polled.feed, ENGLISH):
        terminal.message(f"Note: {_named(polled.feed)}: {one_line(unwell)}")
    return len(polled.broken)


def _taken_line(taken: Taken) -> str:
    added: Added = taken.added
    if added.status != "failed":
        return f"{added.status}  {one_line(added.id)}  {one_line(added.title)}"
    again = "; it will be tried again" if taken.again else ""
    return f"failed  {one_line(added.id)}: {one_line(added.reason)}{again}"


def _named(feed: Followed) -> str:
    name = "" if feed.name == feed.url else f"  {one_line(feed.name)}"
    return f"{feed.id}{name}  {one_line(feed.url)}"
