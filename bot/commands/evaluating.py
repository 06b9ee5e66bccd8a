"""`eval`: how well a set of questions with known answers is answered."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bot.jsonl import dumps
from bot.terminal import Terminal
from corpus.readers import read
from index.archive import Archive
from index.evaluate import evaluate, read_questions, read_texts


def evaluation(
    archive: Archive, terminal: Terminal, articles: Path, questions: Path, *, as_json: bool
) -> int:
    """Fill an empty archive with articles, ask the questions, print the figures.

    Args:
        archive: Empty; thrown away afterwards.
        terminal: Shows the figures.
        articles: A .jsonl of articles, as for `add`.
        questions: A .jsonl of questions with their answers.
        as_json: The figures as one JSON object.

    Returns:
        The exit status: 1 where an article could not be read.

    Raises:
        InvalidRecord: A file is not of this form.
    """
    known = read_questions(questions)
    texts = read_texts(articles)
    failed = fill(archive, terminal, articles, len(texts))
    with terminal.counting("Asking", len(known)) as done:
        figures = evaluate(lambda one: archive.ask(one.text, as_of=one.asked), known, texts, progress=done)
    if as_json:
        terminal.result(dumps(figures))
    for name, value in () if as_json else figures.items():
        terminal.result(f"{name:15} {value}")
    for line in failed:
        terminal.message(line)
    return int(bool(failed))


def fill(archive: Archive, terminal: Terminal, articles: Path, total: int) -> Sequence[str]:
    """Add a .jsonl of articles to an empty archive.

    Args:
        archive: Takes them.
        terminal: Shows how far it is.
        articles: The file.
        total: How many there are.

    Returns:
        A line for each that could not be read.
    """
    failed = []
    with terminal.counting("Adding", total) as done:
        for number, added in enumerate(archive.add(read(articles)), 1):
            if added.status == "failed":
                failed.append(f"failed {added.id}: {added.reason}")
            done(number, total)
    return failed
