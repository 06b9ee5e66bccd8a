"""`undo` and `log`: what was done, and taking it back."""

from __future__ import annotations

from bot.jsonl import Form, dumps
from bot.locales import ENGLISH
from bot.render.logs import told, who
from bot.terminal import Terminal
from bot.unsafe import one_line
from corpus.actions import Actor, Logged, Undone
from index.archive import Archive


def undo(archive: Archive, terminal: Terminal, by: Actor, *, as_json: bool) -> int:
    """Take back the terminal's last change.

    Returns:
        The exit status: 1 where there was none, or somebody has changed some of it since.
    """
    steps = archive.undo(by=by)
    if as_json:
        for step in steps:
            terminal.result(dumps(undone_form(step)))
    elif steps:
        for line in told(steps, ENGLISH, _clean):
            terminal.result(line)
    if not steps:
        terminal.message(ENGLISH.log.nothing)
    return int(not steps or not all(step.done for step in steps))


def log(archive: Archive, terminal: Terminal, *, as_json: bool) -> None:
    """Print what was done, last change first."""
    for one in archive.log():
        if as_json:
            terminal.result(dumps(logged_form(one)))
            continue
        done = ENGLISH.log.deeds[one.deed](one.articles)
        name = f"{one_line(one.article)}  {one_line(one.title)}"
        terminal.result(f"{one.at}  {who(one.by, ENGLISH, _clean)}  {done}  {name}")


def logged_form(one: Logged) -> Form:
    """Return a line of `log --json`."""
    by = {"id": one.by.id, "name": one.by.name}
    named = {"article": one.article, "title": one.title, "articles": one.articles}
    return {"at": one.at, "by": by, "what": one.deed, **named}


def undone_form(step: Undone) -> Form:
    """Return a line of `undo --json`."""
    return {"what": step.deed, "article": step.article, "title": step.title, "done": step.done}


def _clean(text: str, _most: int) -> str:
    return one_line(text)
