"""The commands that answer: how `ask`, `check`, `chat`, `why` and `again` are called."""

# ruff: noqa: PLC0415 - as in bot.cli

from __future__ import annotations

import sys
from datetime import datetime
from typing import Any

import click

from bot.exits import end
from bot.options import DAY, as_json_option
from bot.session import Session


@click.command()
@click.argument("question", nargs=-1)
@as_json_option
@click.option("--jsonl", is_flag=True, help="Questions from standard input, a JSON object a line.")
@click.option("--since", type=DAY, help="Only articles published on this day or later.")
@click.option("--until", type=DAY, help="Only articles published on this day or earlier.")
@click.option("--source", default="", metavar="OUTLET", help="Only articles of this outlet.")
@click.option("--any-time", is_flag=True, help="Do not limit it to the days and the outlet that it names.")
@click.option("--as-of", type=DAY, help="Answer as on this day, from what had been published by then.")
@click.pass_obj
def ask(session: Session, /, question: tuple[str, ...], *, as_json: bool, jsonl: bool, **limits: Any) -> None:
    """Answer a question.

    It is limited to the days and the outlet that it names.
    """
    asked = " ".join(question).strip()
    if jsonl == bool(asked):
        raise click.UsageError("Give either a question or --jsonl.")
    if jsonl and any(limits.values()):
        raise click.UsageError("With --jsonl each line says for itself when it was asked.")
    _must_leave_a_day(limits["since"], limits["until"], limits["as_of"])
    from bot.commands import asking

    with session.existing() as archive:
        if jsonl:
            end(asking.ask_lines(archive, session.terminal, sys.stdin.buffer))
        else:
            asking.ask(archive, session.terminal, asked, asking.limited(**limits), as_json=as_json)


def _must_leave_a_day(since: datetime | None, *last: datetime | None) -> None:
    if since and any(day < since for day in last if day):
        raise click.UsageError("No day is left: --since is after --until or --as-of.")


@click.command()
@click.argument("text", nargs=-1, required=True)
@as_json_option
@click.pass_obj
def check(session: Session, text: tuple[str, ...], *, as_json: bool) -> None:
    """Say whether TEXT was printed.

    Word for word, shortened or changed, with the differences marked, or not at all.
    """
    from bot.commands import checking
    from index.checking import FEWEST_WORDS, MOST_CHARS, bare, is_enough

    alleged = " ".join(text)
    if not is_enough(bare(alleged)) or len(bare(alleged)) > MOST_CHARS:
        raise click.UsageError(f"Give at least {FEWEST_WORDS} words and at most {MOST_CHARS:,} characters.")
    with session.existing() as archive:
        checking.check(archive, session.terminal, alleged, as_json=as_json)


@click.command()
@click.pass_obj
def chat(session: Session) -> None:
    """Answer questions at a prompt.

    Ctrl-D or "exit" ends it. "--any-time" before a question does what it does for `ask`; "why NUMBER" and
    "again NUMBER" do what these commands do.
    """
    from bot.commands import asking

    with session.existing() as archive:
        asking.chat(archive, session.terminal, sys.stdin)


@click.command()
@click.argument("number", type=click.IntRange(min=1))
@click.pass_obj
def why(session: Session, number: int) -> None:
    """Explain the answer with this NUMBER.

    What was looked for, weighed and considered.
    """
    from bot.commands import explaining

    with session.existing() as archive:
        explaining.why(archive, session.terminal, number)


@click.command()
@click.argument("number", type=click.IntRange(min=1))
@click.pass_obj
def again(session: Session, number: int) -> None:
    """Ask again, and show what is new.

    The question is that of the answer with this NUMBER, within the same limits.
    """
    from bot.commands import explaining

    with session.existing() as archive:
        explaining.again(archive, session.terminal, number)


COMMANDS = (ask, check, chat, why, again)
