"""How articles are kept from the terminal: add, list, show, remove, retract, undo and log."""

# ruff: noqa: PLC0415 - as in bot.cli

from __future__ import annotations

import click

from bot.exits import end
from bot.options import as_json_option
from bot.session import Session


@click.command()
@click.argument("places", metavar="PATH|URL...", nargs=-1, required=True)
@click.option("--dry-run", is_flag=True, help="Show what there is to check, and store nothing.")
@as_json_option
@click.option("--again", is_flag=True, help="Read also what an earlier `add` has read.")
@click.pass_obj
def add(session: Session, places: tuple[str, ...], *, dry_run: bool, as_json: bool, again: bool) -> None:
    """Add articles: files, folders, .jsonl, web addresses."""
    from bot.commands import keeping

    if dry_run:
        from bot.commands import previewing
        from corpus.readers.sandbox import Sandbox

        with session.existing() as archive, Sandbox() as sandbox:
            inputs = keeping.inputs(places, session.fetching, sandbox)
            end(previewing.dry_run(archive, session.terminal, inputs, as_json=as_json))
        return
    with session.archive() as archive:
        given = keeping.Given(places, session.fetching, session.actor, again=again)
        end(keeping.add(archive, session.terminal, given, as_json=as_json))


@click.command("list")
@click.pass_obj
def list_(session: Session) -> None:
    """List the articles, last added first."""
    from bot.commands import keeping

    with session.existing() as archive:
        keeping.list_articles(archive, session.terminal)


@click.command()
@click.argument("id")
@as_json_option
@click.pass_obj
def show(session: Session, id: str, *, as_json: bool) -> None:
    """Show an article, its revisions and what changed."""
    from bot.commands import keeping

    with session.existing() as archive:
        keeping.show(archive, session.terminal, id, as_json=as_json)


@click.command()
@click.argument("ids", metavar="ID...", nargs=-1, required=True)
@click.pass_obj
def remove(session: Session, ids: tuple[str, ...]) -> None:
    """Remove articles; `undo` brings them back for 24 hours."""
    from bot.commands import keeping

    with session.existing() as archive:
        end(keeping.remove(archive, session.terminal, ids, session.actor))


@click.command()
@click.argument("id")
@click.argument("reason", nargs=-1)
@click.option("--undo", is_flag=True, help="Let the article answer again.")
@click.pass_obj
def retract(session: Session, id: str, reason: tuple[str, ...], *, undo: bool) -> None:
    """Withdraw an article, for a REASON.

    It is kept, but answers no more, and the bot tells those who were quoted it.
    """
    from bot.commands import keeping
    from corpus.clean import one_line

    why = one_line(" ".join(reason))
    if undo == bool(why):
        raise click.UsageError("Give either a reason or --undo.")
    with session.existing() as archive:
        if undo:
            keeping.reinstate(archive, session.terminal, id, session.actor)
        else:
            keeping.retract(archive, session.terminal, id, why, session.actor)


@click.command()
@as_json_option
@click.pass_obj
def undo(session: Session, *, as_json: bool) -> None:
    """Take back the last change made here, within 24 hours."""
    from bot.commands import ledger

    with session.existing() as archive:
        end(ledger.undo(archive, session.terminal, session.actor, as_json=as_json))


@click.command()
@as_json_option
@click.pass_obj
def log(session: Session, *, as_json: bool) -> None:
    """Say who did what, and when; last change first."""
    from bot.commands import ledger

    with session.existing() as archive:
        ledger.log(archive, session.terminal, as_json=as_json)


COMMANDS = (add, list_, show, remove, retract, undo, log)
