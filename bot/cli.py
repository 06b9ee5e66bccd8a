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

import click
from click.core import ParameterSource

from bot import answers, articles, changing, streams
from bot.exits import FAILED, INTERRUPTED, Commands, end, finished
from bot.feeds import feed
from bot.fetching import late
from bot.garbage import look_seldom
from bot.options import as_json_option
from bot.session import Session, opened
from bot.terminal import standard


def main() -> None:
    """Run the command that the process was started with."""
    streams.prepare()
    look_seldom()
    # Read where OpenMP is loaded. Otherwise its idle threads spin: with anything else on the processors,
    # and be it a question, encoding takes three times as long.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
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
    ctx.obj = Session(data, chosen, standard(), ctx.obj or opener, late(os.environ))


@beleg.command()
@click.pass_obj
def run(session: Session) -> None:
    """Run the Telegram bot.

    TELEGRAM_TOKEN is what @BotFather gave you, ADMIN_IDS are the numbers of those who may add
    articles, separated by commas, TELEGRAM_API_URL is your own Bot API server if you have one.
    FETCH_CONTACT is how those whose pages are fetched reach you. WEBHOOK_URL has Telegram call the bot,
    which polls otherwise.
    """
    from bot.settings import read_settings

    settings = read_settings(os.environ, session.data)
    from bot.commands import running

    with session.archive() as archive:
        running.run(archive, settings, partial(session.opener, session.data, ""))


@beleg.command()
@click.pass_obj
def demo(session: Session) -> None:
    """Load invented articles and answer a few questions."""
    from bot.commands import demonstrating

    # Invented articles stay apart from real ones, unless the person says where they go.
    data = session.data if session.chosen else session.data / "demo"
    with session.archive(data) as archive:
        end(demonstrating.demonstrate(archive, session.terminal, data, session.fetching))


for _command in answers.COMMANDS:
    beleg.add_command(_command)


for _command in articles.COMMANDS:
    beleg.add_command(_command)

beleg.add_command(feed)


for _command in changing.COMMANDS:
    beleg.add_command(_command)


@beleg.command()
@_model
@click.pass_obj
def rebuild(session: Session, model: str) -> None:
    """Make the search indexes again.

    With another model, encode everything again first.
    """
    from bot.commands import upkeep

    # A model may be chosen before the first article comes.
    with session.archive() if model else session.existing() as archive:
        upkeep.rebuild(archive, session.terminal, model, session.actor)


@beleg.command()
@as_json_option
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
@as_json_option
@click.pass_obj
def evaluate(session: Session, articles: Path, questions: Path, *, model: str, as_json: bool) -> None:
    """Measure how well questions are answered.

    QUESTIONS have known answers in ARTICLES; both are .jsonl.
    """
    from bot.commands import evaluating

    with tempfile.TemporaryDirectory(prefix="beleg-") as folder, session.archive(Path(folder), model) as made:
        end(evaluating.evaluation(made, session.terminal, articles, questions, as_json=as_json))


@beleg.command()
@click.argument("sets", metavar="SET...", nargs=-1, required=True, type=_FOUND)
@_model
@as_json_option
@click.pass_obj
def calibrate(session: Session, sets: tuple[Path, ...], *, model: str, as_json: bool) -> None:
    """Fit the decision to refuse to questions.

    It is printed, and nothing is changed.

    A SET is a folder with articles.jsonl and questions.jsonl, as for `eval`.
    """
    from bot.commands import calibrating

    end(calibrating.calibration(session, sets, model, as_json=as_json))
