"""About twenty invented articles from an invented town, and questions to put to them."""

from __future__ import annotations

from contextlib import AbstractContextManager
from importlib.resources import as_file, files
from pathlib import Path


def articles() -> AbstractContextManager[Path]:
    """Lend the folder of demonstration articles as long as a `with` block lasts."""
    return as_file(files(__name__) / "articles")


def questions() -> tuple[str, ...]:
    """Return questions to show; the last one is about something that the articles leave out."""
    return tuple((files(__name__) / "questions.txt").read_text(encoding="utf-8").splitlines())
