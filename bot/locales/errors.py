"""What is wrong with a catalogue, as a type."""

from __future__ import annotations

from corpus.errors import BelegError


class BrokenCatalogue(BelegError):
    """A language's file cannot be used.

    Args:
        file: Its name.
        key: What the problem is about, with dots between tables; empty where it is the whole file.
        problem: What is wrong and what to do.

    Attributes:
        file, key, problem: As above.
    """

    def __init__(self, file: str, key: str, problem: str) -> None:
        self.file, self.key, self.problem = file, key, problem
        super().__init__(": ".join(part for part in (file, key, problem) if part))
