"""`check`: is an alleged quote in the archive?"""

from __future__ import annotations

from bot.jsonl import checked_form, dumps
from bot.layout import show_checked
from bot.terminal import Terminal
from index.archive import Archive


def check(archive: Archive, terminal: Terminal, alleged: str, *, as_json: bool) -> None:
    """Say whether a quote was printed, where, and what of it was changed."""
    with terminal.waiting("Searching"):
        found = archive.check(alleged)
    if as_json:
        terminal.result(dumps(checked_form(found)))
    else:
        show_checked(terminal.console, found)
