"""`demo`: invented articles, a few questions, and an invitation."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

from bot.commands.keeping import Given, add
from bot.layout import show_answer
from bot.terminal import Terminal
from corpus import demo
from corpus.fetched import Fetching
from index.archive import Archive


def demonstrate(archive: Archive, terminal: Terminal, data: Path, fetching: Fetching) -> int:
    """Load the demonstration articles, answer a few questions, and invite to more.

    Args:
        archive: Takes the articles.
        terminal: Shows it.
        data: The archive's folder, for the invitation.
        fetching: Would fetch addresses; there are none among the articles.

    Returns:
        The exit status: 1 where an article could not be read.
    """
    with demo.articles() as folder:
        status = add(archive, terminal, Given([str(folder)], fetching), as_json=False)
    for question in demo.questions():
        with terminal.waiting("Searching"):
            answer = archive.keep(archive.ask(question))
        terminal.result(f"\n? {question}\n")
        show_answer(terminal.console, answer)
    terminal.result(
        "\nThe articles, their outlets and their town are invented. Ask your own questions:\n"
        f"    {shlex.quote(_interpreter())} bot.py --data {shlex.quote(str(data))} chat"
    )
    return status


def _interpreter() -> str:
    """Name the running Python: the person's own `python` may be missing, or lack what Beleg needs."""
    running = Path(sys.executable)
    inside = running.is_relative_to(Path.cwd())
    return str(running.relative_to(Path.cwd()) if inside else running)
