"""How `feed` is called: add, list, remove, poll, import and export."""

# ruff: noqa: PLC0415 - as in bot.cli

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.exits import end
from bot.options import as_json_option
from bot.session import Session

if TYPE_CHECKING:
    from bot.subscribing import Subscribing

_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)


@click.group()
def feed() -> None:
    """Follow feeds and sitemaps.

    The bot looks at them in their own rhythm and adds their articles.
    """


@feed.command()
@click.argument("urls", metavar="URL...", nargs=-1, required=True)
@click.option("--outlet", metavar="NAME", default="", help="What the outlet of all their articles is called.")
@click.pass_obj
def add(session: Session, urls: tuple[str, ...], outlet: str) -> None:
    """Follow feeds, sitemaps, or the feeds that pages name."""
    from bot.commands import feeding

    with _feeds(session, make=True) as feeds:
        end(feeding.add(feeds, session.terminal, urls, session.actor, outlet=outlet))


@feed.command("list")
@as_json_option
@click.pass_obj
def list_(session: Session, *, as_json: bool) -> None:
    """List the feeds and how they do."""
    from bot.commands import feeding

    with _feeds(session) as feeds:
        feeding.list_feeds(feeds.poller, session.terminal, as_json=as_json)


@feed.command()
@click.argument("names", metavar="NUMBER|URL...", nargs=-1, required=True)
@click.pass_obj
def remove(session: Session, names: tuple[str, ...]) -> None:
    """Follow feeds no longer; their articles stay."""
    from bot.commands import feeding

    with _feeds(session) as feeds:
        end(feeding.remove(feeds, session.terminal, names, session.actor))


@feed.command()
@click.argument("names", metavar="[NUMBER|URL]...", nargs=-1)
@click.pass_obj
def poll(session: Session, names: tuple[str, ...]) -> None:
    """Look once at the feeds that are due, or at those named, and add their articles."""
    from bot.commands import feeding

    with _feeds(session) as feeds:
        end(feeding.poll(feeds.poller, session.terminal, names))


@feed.command("import")
@click.argument("file", type=_FILE)
@click.pass_obj
def import_(session: Session, file: Path) -> None:
    """Follow the feeds that an OPML file lists."""
    from bot.commands import feeding

    with _feeds(session, make=True) as feeds:
        feeding.take_in(feeds, session.terminal, file, session.actor)


@feed.command()
@click.pass_obj
def export(session: Session) -> None:
    """Print the feeds as OPML."""
    from bot.commands import feeding

    with _feeds(session) as feeds:
        feeding.give_out(feeds, session.terminal)


@contextmanager
def _feeds(session: Session, *, make: bool = False) -> Iterator[Subscribing]:
    from bot.polling import polling
    from bot.subscribing import Subscribing
    from corpus.actions import BELEG

    with session.archive() if make else session.existing() as archive:  # noqa: SIM117 - one on the other
        with polling(archive.folder, session.fetching, partial(archive.add, by=BELEG)) as poller:
            yield Subscribing(poller, archive.note)
