"""How a command ends: what a person can mend becomes a line and a status."""

from __future__ import annotations

import sys
from typing import Any

import click

from bot import streams
from bot.terminal import standard
from corpus.errors import BelegError, NotRetracted, StorageError, UnknownAnswer, UnknownArticle

FAILED = 1
USAGE = 2
# As a shell reports programs that were ended by SIGINT and by SIGPIPE.
INTERRUPTED = 130
BROKEN_PIPE = 141


class Commands(click.Group):
    """Commands that end with a status; what nobody foresaw is a bug and stays visible."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command.

        Raises:
            Exit: With a status other than 0 where it did not go well.
        """
        try:
            return super().invoke(ctx)
        except BelegError as error:
            standard().message(f"Error: {error}")
            raise click.exceptions.Exit(status_of(error)) from None
        except BrokenPipeError:
            streams.silence()
            raise click.exceptions.Exit(BROKEN_PIPE) from None
        except KeyboardInterrupt:
            raise click.exceptions.Exit(INTERRUPTED) from None

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Return the commands in the order of the code, not of the alphabet."""
        return list(self.commands)


def end(status: int) -> None:
    """End a command with a status; 0 lets it go on."""
    if status:
        raise click.exceptions.Exit(status)


def status_of(error: BelegError) -> int:
    """Return how a command ends that raised an error.

    A full disk is nothing that was used or set wrongly. The kinds of `StorageError` are: another folder,
    or another version of Beleg or of SQLite, is what they ask for.
    """
    return FAILED if type(error) in {StorageError, UnknownArticle, NotRetracted, UnknownAnswer} else USAGE


def finished(status: str | int | None) -> str | int | None:
    """Write what waits, and return a command's status, which is not 0 where its results got lost."""
    if reason := streams.unwritten(sys.stdout):
        standard().message(f"Error: standard output cannot be written: {reason}")
        status = status or FAILED
    streams.silence()
    return status
