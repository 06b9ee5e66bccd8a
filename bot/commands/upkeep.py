"""`status` and `rebuild`: what the archive holds, and its indexes made anew."""

from __future__ import annotations

from bot.jsonl import dumps, status_form
from bot.terminal import Terminal
from bot.unsafe import counted
from corpus.actions import TERMINAL, Actor
from index.archive import Archive
from index.status import Status

_UNITS = ("bytes", "kB", "MB", "GB", "TB")


def status(archive: Archive, terminal: Terminal, *, as_json: bool) -> None:
    """Say what the archive holds."""
    found = archive.status()
    if as_json:
        terminal.result(dumps(status_form(found)))
        return
    for name, value in _rows(found):
        terminal.result(f"{name:10} {value}")
    if found.advice:
        terminal.message(f"Note: {found.advice}")


def rebuild(archive: Archive, terminal: Terminal, model: str, by: Actor = TERMINAL) -> None:
    """Make the derived indexes again, with another model where one is named."""
    with terminal.counting("Rebuilding") as done:
        archive.rebuild(model, progress=done, by=by)
    found = archive.status()
    terminal.result(f"rebuilt  {counted(found.passages, 'passage')}, model {found.model or 'not chosen yet'}")


def _rows(found: Status) -> list[tuple[str, str]]:
    languages = ", ".join(f"{code} {count:,}" for code, count in found.languages.items())
    weights = ", ".join(f"{code} {weight:.1f}" for code, weight in found.weights.items())
    return [
        ("articles", f"{found.articles:,}"),
        ("passages", f"{found.passages:,}"),
        ("outlets", f"{found.outlets:,}"),
        ("languages", languages or "none"),
        ("dates", f"{found.first} to {found.last}" if found.first else "none known"),
        ("model", found.model or "not chosen yet"),
        ("weights", weights or "none"),
        ("vectors", f"{found.vectors:,}"),
        ("words", f"{found.words:,}"),
        ("size", _size(found.bytes)),
    ]


def _size(count: float) -> str:
    for unit in _UNITS:
        if count < 1000 or unit == _UNITS[-1]:
            break
        count /= 1000
    return f"{count:,.0f} {unit}" if unit == _UNITS[0] else f"{count:,.1f} {unit}"
