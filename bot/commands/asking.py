"""`ask` and `chat`: questions in, quotes out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import TextIO

from bot.commands.explaining import again, why
from bot.jsonl import answer_form, dumps, question_of
from bot.layout import show_answer
from bot.terminal import Terminal
from corpus.errors import UnknownAnswer
from index.archive import Archive
from index.kept import Kept
from index.scope import EVERYTHING, Scope, published_by

ANY_TIME = "--any-time"
_NUMBERED = re.compile(r"/?(?P<what>why|again)\s+(?P<number>\d{1,9})", re.IGNORECASE)
FAREWELLS = frozenset({"exit", "quit", "/exit", "/quit"})


@dataclass(frozen=True, slots=True)
class Within:
    """What a question is limited to beside what it says.

    Attributes:
        scope: Which articles may be quoted.
        any_time: Whether what the question names is no limit.
        as_of: The day on which it is asked; None for today.
    """

    scope: Scope = EVERYTHING
    any_time: bool = False
    as_of: date | None = None


def ask(archive: Archive, terminal: Terminal, question: str, within: Within, *, as_json: bool) -> None:
    """Answer one question."""
    with terminal.waiting("Searching"):
        found = archive.ask(question, scope=within.scope, any_time=within.any_time, as_of=within.as_of)
        answer = archive.keep(found)
    if as_json:
        terminal.result(dumps(answer_form(None, answer)))
    else:
        show_answer(terminal.console, answer)


def limited(
    since: datetime | None, until: datetime | None, source: str, as_of: datetime | None, *, any_time: bool
) -> Within:
    """Return what the person limits a question to; the days given are included."""
    given = Scope(since=since.date() if since else None, outlet=source.strip())
    given = given.within(published_by(until.date())) if until else given
    return Within(given, any_time, as_of.date() if as_of else None)


def ask_lines(archive: Archive, terminal: Terminal, lines: Iterable[bytes]) -> int:
    """Answer questions in JSON, a line each, in order.

    Args:
        archive: Answers.
        terminal: Takes an answer a line, and the numbers of lines that hold no question.
        lines: What came on standard input.

    Returns:
        The exit status: 1 where a line held no question.
    """
    status = 0
    with terminal.counting("Answering") as done:
        for number, line in enumerate(lines, 1):
            if line.strip():
                status |= _ask_line(archive, terminal, number, line)
            done(number, 0)
    return status


def chat(archive: Archive, terminal: Terminal, source: TextIO) -> None:
    """Answer questions at a prompt until the person leaves.

    Args:
        archive: Answers.
        terminal: Shows the answers.
        source: Where the questions come from; a prompt is shown where it is a terminal.
    """
    before: Kept | None = None
    for question in _questions(source):
        terminal.console.print()
        if numbered := _NUMBERED.fullmatch(question):
            _tell(archive, terminal, numbered["what"].lower(), int(numbered["number"]))
        else:
            asked, any_time = question.removeprefix(ANY_TIME).strip(), question.startswith(ANY_TIME)
            with terminal.waiting("Searching"):
                answer = archive.keep(archive.ask(asked, any_time=any_time, before=before))
            before = archive.kept(answer.number) if answer.number else None
            show_answer(terminal.console, answer)
        terminal.console.print()


def _tell(archive: Archive, terminal: Terminal, what: str, number: int) -> None:
    """Do at the prompt what an answer says can be done with its number."""
    try:
        {"why": why, "again": again}[what](archive, terminal, number)
    except UnknownAnswer as error:
        terminal.message(str(error))


def _ask_line(archive: Archive, terminal: Terminal, number: int, line: bytes) -> int:
    try:
        asked = question_of(line)
    except ValueError as error:
        terminal.message(f"line {number} {error}")
        return 1
    answer = archive.keep(archive.ask(asked.question, as_of=asked.asked))
    terminal.result(dumps(answer_form(asked.id, answer)))
    return 0


def _questions(source: TextIO) -> Iterator[str]:
    for line in _prompted() if source.isatty() else source:
        question = line.strip()
        if question.lower() in FAREWELLS:
            return
        if question:
            yield question


def _prompted() -> Iterator[str]:
    # Arrow keys and the history of earlier questions work once this is imported.
    import readline  # noqa: F401, PLC0415

    while True:
        try:
            yield input("? ")
        except EOFError:
            print()  # noqa: T201 - ends the prompt's line
            return
