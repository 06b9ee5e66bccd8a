"""The command line: which commands there are, and what they are put together from.

Commands are imported when they are called: `status` and `--help` wait for no model and no Telegram.
"""

# ruff: noqa: PLC0415 - see above

from __future__ import annotations

import os
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource

from bot import streams
from bot.exits import FAILED, INTERRUPTED, Commands, finished
from bot.session import Session, opened
from bot.terminal import standard


def main() -> None:
    """Run the command that the process was started with."""
    streams.prepare()
    try:
        beleg(prog_name="python bot.py")
    except SystemExit as end:
        status = end.code
    except OSError:
        # Any other file that cannot be used is somebody's mistake, and stays visible.
        if not any(map(streams.unwritten, (sys.stdout, sys.stderr))):
            raise
        status = FAILED
    if status == INTERRUPTED:
        # The encoder may be in the middle of something that Python would wait for, or crash at.
        os._exit(INTERRUPTED)
    sys.exit(finished(status))


_FOLDER = click.Path(path_type=Path, file_okay=False)
_FOUND = click.Path(path_type=Path, exists=True, file_okay=False)
_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)
_DAY = click.DateTime(["%Y-%m-%d"])
_as_json = click.option("--json", "as_json", is_flag=True, help="JSON on standard output.")
_model = click.option("--model", metavar="NAME", default="", help="A sentence-transformers model.")


@click.group(cls=Commands)
@click.option("--data", metavar="DIR", type=_FOLDER, default="data", envvar="BELEG_DATA", show_default=True,
              show_envvar=True, help="Folder of the archive.")  # fmt: skip
@click.pass_context
def beleg(ctx: click.Context, data: Path) -> None:
    """Answer questions about news coverage by quoting what was printed, word for word.

    RERANKER names a sentence-transformers cross-encoder to order the quotes by; it need not be set.
    """
    chosen = ctx.get_parameter_source("data") is ParameterSource.COMMANDLINE
    opener = partial(opened, reranker=os.environ.get("RERANKER", "").strip())
    ctx.obj = Session(data, chosen, standard(), ctx.obj or opener)


@beleg.command()
@click.pass_obj
def run(session: Session) -> None:
    """Run the Telegram bot.

    TELEGRAM_TOKEN is what @BotFather gave you, ADMIN_IDS are the numbers of those who may add
    articles, separated by commas, TELEGRAM_API_URL is your own Bot API server if you have one.
    """
    from bot.settings import read_settings

    settings = read_settings(os.environ, session.data)
    from bot.commands import running

    with session.archive() as archive:
        running.run(archive, settings)


@beleg.command()
@click.pass_obj
def demo(session: Session) -> None:
    """Load invented articles and answer a few questions."""
    from bot.commands import demonstrating

    # Invented articles stay apart from real ones, unless the person says where they go.
    data = session.data if session.chosen else session.data / "demo"
    with session.archive(data) as archive:
        _end(demonstrating.demonstrate(archive, session.terminal, data))


@beleg.command()
@click.argument("question", nargs=-1)
@_as_json
@click.option("--jsonl", is_flag=True, help="Questions from standard input, a JSON object a line.")
@click.option("--since", type=_DAY, help="Only articles published on this day or later.")
@click.option("--until", type=_DAY, help="Only articles published on this day or earlier.")
@click.option("--source", default="", metavar="OUTLET", help="Only articles of this outlet.")
@click.option("--any-time", is_flag=True, help="Do not limit it to the days and the outlet that it names.")
@click.option("--as-of", type=_DAY, help="Answer as on this day, from what had been published by then.")
@click.pass_obj
def ask(session: Session, /, question: tuple[str, ...], *, as_json: bool, jsonl: bool, **limits: Any) -> None:
    """Answer a question, within the days and the outlet that it names."""
    asked = " ".join(question).strip()
    if jsonl == bool(asked):
        raise click.UsageError("Give either a question or --jsonl.")
    if jsonl and any(limits.values()):
        raise click.UsageError("With --jsonl each line says for itself when it was asked.")
    from bot.commands import asking

    with session.existing() as archive:
        if jsonl:
            _end(asking.ask_lines(archive, session.terminal, sys.stdin.buffer))
        else:
            asking.ask(archive, session.terminal, asked, asking.limited(**limits), as_json=as_json)


@beleg.command()
@click.argument("text", nargs=-1, required=True)
@_as_json
@click.pass_obj
def check(session: Session, text: tuple[str, ...], *, as_json: bool) -> None:
    """Say whether TEXT was printed word for word, changed, or not at all."""
    from bot.commands import checking
    from index.checking import FEWEST_WORDS, MOST_CHARS, bare, is_enough

    alleged = bare(" ".join(text))
    if not is_enough(alleged) or len(alleged) > MOST_CHARS:
        raise click.UsageError(f"Give at least {FEWEST_WORDS} words and at most {MOST_CHARS:,} characters.")
    with session.existing() as archive:
        checking.check(archive, session.terminal, alleged, as_json=as_json)


@beleg.command()
@click.pass_obj
def chat(session: Session) -> None:
    """Answer questions at a prompt; Ctrl-D or "exit" ends it.

    "--any-time" before a question does what it does for `ask`.
    """
    from bot.commands import asking

    with session.existing() as archive:
        asking.chat(archive, session.terminal, sys.stdin)


@beleg.command()
@click.argument("places", metavar="PATH...", nargs=-1, required=True)
@_as_json
@click.pass_obj
def add(session: Session, places: tuple[str, ...], *, as_json: bool) -> None:
    """Add articles: files, folders, .jsonl."""
    from bot.commands import keeping

    with session.archive() as archive:
        _end(keeping.add(archive, session.terminal, places, as_json=as_json))


@beleg.command("list")
@click.pass_obj
def list_(session: Session) -> None:
    """List the articles, last added first."""
    from bot.commands import keeping

    with session.existing() as archive:
        keeping.list_articles(archive, session.terminal)


@beleg.command()
@click.argument("id")
@click.pass_obj
def show(session: Session, id: str) -> None:
    """Show an article and its revisions."""
    from bot.commands import keeping

    with session.existing() as archive:
        keeping.show(archive, session.terminal, id)


@beleg.command()
@click.argument("ids", metavar="ID...", nargs=-1, required=True)
@click.pass_obj
def remove(session: Session, ids: tuple[str, ...]) -> None:
    """Remove articles."""
    from bot.commands import keeping

    with session.existing() as archive:
        _end(keeping.remove(archive, session.terminal, ids))


@beleg.command()
@_model
@click.pass_obj
def rebuild(session: Session, model: str) -> None:
    """Make the search indexes again; with another model, encode again."""
    from bot.commands import upkeep

    # A model may be chosen before the first article comes.
    with session.archive() if model else session.existing() as archive:
        upkeep.rebuild(archive, session.terminal, model)


@beleg.command()
@_as_json
@click.pass_obj
def status(session: Session, *, as_json: bool) -> None:
    """Say what the archive holds."""
    from bot.commands import upkeep

    with session.existing() as archive:
        upkeep.status(archive, session.terminal, as_json=as_json)


@beleg.command("eval")
@click.argument("articles", type=_FILE)
@click.argument("questions", type=_FILE)
@_model
@_as_json
@click.pass_obj
def evaluate(session: Session, articles: Path, questions: Path, *, model: str, as_json: bool) -> None:
    """Print figures for QUESTIONS with known answers, asked of ARTICLES; both are .jsonl."""
    from bot.commands import evaluating

    with tempfile.TemporaryDirectory(prefix="beleg-") as folder, session.archive(Path(folder), model) as made:
        _end(evaluating.evaluation(made, session.terminal, articles, questions, as_json=as_json))


@beleg.command()
@click.argument("sets", metavar="SET...", nargs=-1, required=True, type=_FOUND)
@_model
@_as_json
@click.pass_obj
def calibrate(session: Session, sets: tuple[Path, ...], *, model: str, as_json: bool) -> None:
    """Fit the decision to refuse to question SETs and print it; nothing is changed.

    A SET is a folder with articles.jsonl and questions.jsonl, as for `eval`.
    """
    from bot.commands import calibrating

    _end(calibrating.calibration(session, sets, model, as_json=as_json))


def _end(status: int) -> None:
    if status:
        raise click.exceptions.Exit(status)
