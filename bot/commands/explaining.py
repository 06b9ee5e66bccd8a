"""`why` and `again`: an answer, explained or asked once more."""

from __future__ import annotations

from bot.layout import show_account, show_again
from bot.terminal import Terminal
from index.archive import Archive


def why(archive: Archive, terminal: Terminal, number: int) -> None:
    """Explain an answer; raises UnknownAnswer where none has the number."""
    show_account(terminal.console, archive.kept(number), archive.quoted_text)


def again(archive: Archive, terminal: Terminal, number: int) -> None:
    """Ask a question again and show what is new; raises UnknownAnswer where no answer has the number."""
    kept = archive.kept(number)
    with terminal.waiting("Searching"):
        found = archive.again(kept)
        answer = archive.keep(found.answer)
    show_again(terminal.console, found, answer.number)
