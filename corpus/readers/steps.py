"""How far the reading of a file has come, from what became of its inputs."""

from __future__ import annotations

from dataclasses import dataclass, field

from corpus.importrows import FileState, Step


@dataclass(slots=True)
class Reading:
    """A file that is being read.

    Attributes:
        file: As it is.
        skips: Whether parts of it can be remembered, because it has lines.
        start: Where the last step ended that was noted.
        line, stop: Up to where is known what became of each line.
        open: How many inputs were given of which that is not known.
        ended: Whether there are no more.
        keys, failed: Of the next step.
    """

    file: FileState
    skips: bool = False
    start: int = 0
    line: int = 0
    stop: int = 0
    open: int = 0
    ended: bool = False
    keys: dict[str, None] = field(default_factory=dict)
    failed: list[tuple[int, int]] = field(default_factory=list)

    def take(self, key: str, given: Given, *, failed: bool) -> None:
        """Take note of what became of the next input."""
        self.open -= 1
        self.line, self.stop = given.line, given.stop
        if failed:
            self.failed.append((given.line, given.start))
        else:
            self.keys[key] = None

    def step(self) -> Step | None:
        """Return what is new since the last step, and begin the next; None where nothing is to be noted."""
        whole = self.ended and not self.open
        if whole:
            self.stop = max(self.stop, self.file.size)
        # A file without lines is read again unless all of it is there.
        if self.stop == self.start or not (self.skips or (whole and not self.failed)):
            return None
        step = Step(self.file, self.start, self.line, self.stop, tuple(self.keys), tuple(self.failed))
        self.start, self.keys, self.failed = self.stop, {}, []
        return step


@dataclass(frozen=True, slots=True)
class Given:
    """An input that was given: its file, and its line there.

    Attributes:
        reading: The file; None where nothing is noted of it.
        line, start, stop: As of `Record`; 0 in a file without lines.
    """

    reading: Reading | None
    line: int = 0
    start: int = 0
    stop: int = 0
