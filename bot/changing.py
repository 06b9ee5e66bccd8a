"""The commands about what outlets change and allow: how `refresh` and `outlet` are called."""

# ruff: noqa: PLC0415 - as in bot.cli

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import click

from bot.exits import end
from bot.options import as_json_option
from bot.session import Session

if TYPE_CHECKING:
    from bot.ruling import Ruling
    from corpus.outletrows import OutletRule


@click.command()
@click.argument("name", default="")
@click.option("--display", metavar="TEXT", help='Name under which it is shown; "none" for its own.')
@click.option("--internal/--no-internal", default=None, help="Quote it in private chats only.")
@click.option(
    "--embargo", metavar="DATE", help='Quote nothing of it before a day or a moment; "none" lifts it.'
)
@click.option(
    "--max-quote", type=click.IntRange(min=0), metavar="N", help="Characters of a quote; 0 for any."
)
@as_json_option
@click.pass_obj
def outlet(  # noqa: PLR0913 - its options
    session: Session,
    name: str,
    *,
    display: str | None,
    internal: bool | None,
    embargo: str | None,
    max_quote: int | None,
    as_json: bool,
) -> None:
    """Show or set what holds for an outlet.

    The terminal itself sees everything.
    """
    from bot import ruling
    from bot.commands import ruling as command
    from corpus.clean import one_line

    given = {
        ruling.named: display,
        ruling.interned: None if internal is None else ("yes" if internal else "no"),
        ruling.embargoed: embargo,
        ruling.shortened: None if max_quote is None else str(max_quote),
    }
    changes = [partial(_ruled, ruled, one_line(value)) for ruled, value in given.items() if value is not None]
    name = one_line(name)
    if changes and not name:
        raise click.UsageError("Name the outlet that this is to hold for.")
    with session.existing() as archive:
        command.outlet(archive, session.terminal, name, changes, session.actor, as_json=as_json)


def _ruled(ruled: Ruling, value: str, rule: OutletRule) -> OutletRule:
    return ruled(rule, value)


@click.command()
@click.argument("ids", metavar="[ID]...", nargs=-1)
@as_json_option
@click.pass_obj
def refresh(session: Session, ids: tuple[str, ...], *, as_json: bool) -> None:
    """Fetch articles again from their addresses.

    Without IDs those that are due: often while they are new, then rarely, for thirty days.
    """
    from bot.commands import refreshing
    from bot.refetching import refreshing as made
    from corpus.readers.sandbox import Sandbox

    with session.existing() as archive, Sandbox() as sandbox:
        fetches = made(archive, session.fetching, sandbox)
        end(refreshing.refresh(archive, session.terminal, fetches, ids, as_json=as_json))


COMMANDS = (refresh, outlet)
