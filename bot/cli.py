"""The command line: which commands there are, and what they are put together from.

Commands are imported when they are called: `status` and `--help` wait for no model and no Telegram.
"""

# ruff: noqa: PLC0415 - see above

from __future__ import annotations

import io
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from bot.terminal import Terminal, standard
from corpus.errors import BelegError

if TYPE_CHECKING:
    from index.archive import Archive

USAGE = 2
INTERRUPTED = 130
BROKEN_PIPE = 141

Opener = Callable[[Path, str], "Archive"]
Json = Annotated[bool, typer.Option("--json", help="JSON on standard output.")]
Model = Annotated[str, typer.Option("--model", metavar="NAME", help="A sentence-transformers model.")]
Existing = typer.Argument(exists=True, dir_okay=False, show_default=False)


class Commands(TyperGroup):
    """Turns what a person can mend into a line and a status; anything else is a bug and stays visible."""

    def invoke(self, ctx: Any) -> Any:
        """Run a command.

        Raises:
            typer.Exit: With a status other than 0 where it did not go well.
        """
        try:
            return super().invoke(ctx)
        except BelegError as error:
            standard().message(f"Error: {error}")
            raise typer.Exit(USAGE) from None
        except BrokenPipeError:
            # What is left in the buffer goes nowhere, or Python would complain when it ends.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(BROKEN_PIPE) from None
        except KeyboardInterrupt:
            raise typer.Exit(INTERRUPTED) from None


@dataclass(frozen=True, slots=True)
class Session:
    """What every command starts from.

    Attributes:
        data: Folder of the archive.
        chosen: Whether the person named the folder on the command line.
        terminal: Takes results and messages.
        opener: Opens an archive by folder and model; an empty model for that of the stored vectors.
    """

    data: Path
    chosen: bool
    terminal: Terminal
    opener: Opener

    @contextmanager
    def archive(self, data: Path | None = None, model: str = "") -> Iterator[Archive]:
        """Lend the archive, or the one in another folder."""
        with closing(self.opener(data or self.data, model)) as opened:
            yield opened


app = typer.Typer(
    cls=Commands,
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def main() -> None:
    """Run the command that the process was started with."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    app(prog_name="python bot.py")


@app.callback()
def beleg(
    ctx: typer.Context,
    data: Annotated[
        Path, typer.Option(envvar="BELEG_DATA", metavar="DIR", help="Folder of the archive.", file_okay=False)
    ] = Path("data"),
) -> None:
    """Answer questions about news coverage by quoting what was printed, word for word."""
    source = ctx.get_parameter_source("data")
    chosen = source is not None and source.name == "COMMANDLINE"
    ctx.obj = Session(data, chosen, standard(), ctx.obj or _open)


@app.command()
def run(ctx: typer.Context) -> None:
    """Run the Telegram bot (TELEGRAM_TOKEN, ADMIN_IDS, TELEGRAM_API_URL)."""
    from bot.settings import read_settings

    settings = read_settings(os.environ, ctx.obj.data)
    from bot.commands import running

    with ctx.obj.archive() as archive:
        running.run(archive, settings)


@app.command()
def demo(ctx: typer.Context) -> None:
    """Load demonstration articles, answer a few questions."""
    from bot.commands import demonstrating

    # Invented articles stay apart from real ones, unless the person says where they go.
    data = ctx.obj.data if ctx.obj.chosen else ctx.obj.data / "demo"
    with ctx.obj.archive(data) as archive:
        _end(demonstrating.demonstrate(archive, ctx.obj.terminal, data))


@app.command()
def ask(
    ctx: typer.Context,
    question: Annotated[list[str] | None, typer.Argument(metavar="QUESTION", show_default=False)] = None,
    *,
    as_json: Json = False,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="Questions from standard input, a JSON line each.")
    ] = False,
) -> None:
    """Answer a question."""
    asked = " ".join(question or []).strip()
    if jsonl == bool(asked):
        raise typer.BadParameter("give either a question or --jsonl")
    from bot.commands import asking

    with ctx.obj.archive() as archive:
        if jsonl:
            _end(asking.ask_lines(archive, ctx.obj.terminal, sys.stdin.buffer))
        else:
            asking.ask(archive, ctx.obj.terminal, asked, as_json=as_json)


@app.command()
def chat(ctx: typer.Context) -> None:
    """Answer questions at a prompt; Ctrl-D or "exit" ends it."""
    from bot.commands import asking

    with ctx.obj.archive() as archive:
        asking.chat(archive, ctx.obj.terminal, sys.stdin)


@app.command()
def add(
    ctx: typer.Context,
    places: Annotated[list[str], typer.Argument(metavar="PATH...", show_default=False)],
    *,
    as_json: Json = False,
) -> None:
    """Add articles: files, folders, .jsonl."""
    from bot.commands import keeping

    with ctx.obj.archive() as archive:
        _end(keeping.add(archive, ctx.obj.terminal, places, as_json=as_json))


@app.command("list")
def list_(ctx: typer.Context) -> None:
    """List the articles, last added first."""
    from bot.commands import keeping

    with ctx.obj.archive() as archive:
        keeping.list_articles(archive, ctx.obj.terminal)


@app.command()
def show(ctx: typer.Context, id: Annotated[str, typer.Argument(metavar="ID", show_default=False)]) -> None:
    """Show an article and its revisions."""
    from bot.commands import keeping

    with ctx.obj.archive() as archive:
        keeping.show(archive, ctx.obj.terminal, id)


@app.command()
def remove(
    ctx: typer.Context, ids: Annotated[list[str], typer.Argument(metavar="ID...", show_default=False)]
) -> None:
    """Remove articles."""
    from bot.commands import keeping

    with ctx.obj.archive() as archive:
        _end(keeping.remove(archive, ctx.obj.terminal, ids))


@app.command()
def rebuild(ctx: typer.Context, model: Model = "") -> None:
    """Make the search indexes again; with another model, encode again."""
    from bot.commands import upkeep

    with ctx.obj.archive() as archive:
        upkeep.rebuild(archive, ctx.obj.terminal, model)


@app.command()
def status(ctx: typer.Context, *, as_json: Json = False) -> None:
    """Say what the archive holds."""
    from bot.commands import upkeep

    with ctx.obj.archive() as archive:
        upkeep.status(archive, ctx.obj.terminal, as_json=as_json)


@app.command("eval")
def evaluate(
    ctx: typer.Context,
    articles: Annotated[Path, Existing],
    questions: Annotated[Path, Existing],
    *,
    model: Model = "",
    as_json: Json = False,
) -> None:
    """Print figures for a set of questions with known answers."""
    from bot.commands import evaluating

    with (
        tempfile.TemporaryDirectory(prefix="beleg-") as folder,
        ctx.obj.archive(Path(folder), model) as archive,
    ):
        _end(evaluating.evaluation(archive, ctx.obj.terminal, articles, questions, as_json=as_json))


def _open(data: Path, model: str) -> Archive:
    from index.archive import Archive

    return Archive(data, model=model)


def _end(status: int) -> None:
    if status:
        raise typer.Exit(status)
