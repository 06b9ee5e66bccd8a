"""Files and folders read on from where reading ended, also when the process was killed."""

from __future__ import annotations

import hashlib
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import BinaryIO, Protocol, Self, TypeAlias

from corpus.article import Article
from corpus.errors import EmptyInput, InputError
from corpus.importrows import FileState, Import, Step
from corpus.readers.files import inside, read_file, unopened
from corpus.readers.kinds import RECORDS, ending
from corpus.readers.records import records_after
from corpus.readers.sandbox import Sandbox
from corpus.readers.steps import Given, Reading

# What has fewer inputs is read again in no time, and each is told of again as unchanged.
REMEMBERED_FROM = 1_000
# Each note is a transaction of its own; a kill costs reading so much again.
NOTE_EVERY_S = 1.0
_HEAD_BYTES = 64 * 1024
Found: TypeAlias = Article | InputError


class Imports(Protocol):
    """Knows how far files were read; see `ImportRows`."""

    def imported(self, path: str) -> Import | None:
        """Return how far a file was read."""

    def note_imported(self, steps: Sequence[Step]) -> None:
        """Take note of how far files were read."""


@dataclass(frozen=True, slots=True)
class Passed:
    """What was not read again.

    Attributes:
        path: The file, or the folder.
        articles: How many articles of it are there.
        line: Where reading went on; 0 where it did not.
    """

    path: str
    articles: int
    line: int = 0


class Resuming:
    """Reads files and folders, but for what is safely stored. Use from one thread, and close.

    Args:
        imports: Knows what was read before.
        tell: Is told what is not read again.
        again: Whether to read everything from its beginning.
        remembered_from: How many inputs a file or folder must have given until reading is remembered.
        note_every_s: Seconds between two notes.

    Attributes:
        passed: How many articles were not read again.
        sandbox: Opens what libraries take apart, until it is closed.
    """

    def __init__(
        self,
        imports: Imports,
        tell: Callable[[Passed], None],
        *,
        again: bool = False,
        remembered_from: int = REMEMBERED_FROM,
        note_every_s: float = NOTE_EVERY_S,
    ) -> None:
        self.passed = 0
        self._imports = imports
        self._tell = tell
        self._again = again
        self._remembered_from = remembered_from
        self._note_every_s = note_every_s
        self.sandbox = Sandbox()
        self._given: deque[Given] = deque()
        self._readings: list[Reading] = []
        self._count = 0
        self._noted = time.monotonic()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Put down what is known, and let go of everything."""
        self.sandbox.close()
        self._note()

    def read(self, path: Path) -> Iterator[Found]:
        """Read a file, or every file in a folder; see `corpus.readers.files.read`.

        Args:
            path: The file or folder.

        Yields:
            What is not there yet, and again what failed before. `stored` must be called for each, in order.
        """
        passed = 0
        for file in inside(path):
            if isinstance(file, InputError):
                yield self._give(Given(None), file)
            elif ending(file.name) in RECORDS and file.is_file():
                yield from self._lines(file)
            elif (known := self._known(_state(file))) and known.stop == known.file.size:
                passed += known.articles
                self._pass(known.articles)
            else:
                yield from self._whole(file)
        if passed:
            self._tell(Passed(str(path), passed))

    def besides(self, found: Found) -> Found:
        """Give an input that comes from elsewhere, among those that are read here."""
        return self._give(Given(None), found)

    def stored(self, key: str, *, failed: bool) -> None:
        """Take note that the next of the inputs that were given is safely stored, or has failed.

        Args:
            key: The article's id.
            failed: Whether there is none.
        """
        given = self._given.popleft()
        if given.reading:
            given.reading.take(key, given, failed=failed)
        if time.monotonic() >= self._noted + self._note_every_s:
            self._note()

    def _whole(self, file: Path) -> Iterator[Found]:
        state = _state(file)
        reading = self._begun(Reading(state)) if state else None
        for found in read_file(file, self.sandbox):
            yield self._give(Given(reading), found)
        if reading:
            reading.ended = True

    def _lines(self, file: Path) -> Iterator[Found]:
        try:
            with file.open("rb") as stream:
                state = _state(file, hashlib.sha256(stream.read(_HEAD_BYTES)).hexdigest())
                known = self._known(state)
                stream.seek(0)
                if known:
                    self._pass(known.articles)
                    yield from self._failed_before(str(file), stream, known)
                if state:
                    yield from self._on(str(file), stream, _resumed(state, known), known)
        except OSError as error:
            yield self._give(Given(None), unopened(str(file), error))

    def _failed_before(self, name: str, stream: BinaryIO, known: Import) -> Iterator[Found]:
        """Read again what failed, which a person should not lose sight of."""
        for line, start in known.failed:
            for record in islice(records_after(name, stream, line - 1, start), 1):
                yield self._give(Given(None), record.found)

    def _on(self, name: str, stream: BinaryIO, reading: Reading, known: Import | None) -> Iterator[Found]:
        read = 0
        self._begun(reading)
        for read, record in enumerate(records_after(name, stream, reading.line, reading.start), 1):
            if known and read == 1:
                self._tell(Passed(name, known.articles, record.line))
            yield self._give(Given(reading, record.line, record.start, record.stop), record.found)
        reading.ended = True
        if known and not read:
            self._tell(Passed(name, known.articles))
        elif not read:
            yield self._give(Given(None), EmptyInput(name, "is empty; there is nothing to add"))

    def _known(self, state: FileState | None) -> Import | None:
        """Return how far a file was read, if it is still the same."""
        known = self._imports.imported(state.path) if state and not self._again else None
        return known if known and known.file == state else None

    def _begun(self, reading: Reading) -> Reading:
        self._readings.append(reading)
        return reading

    def _give(self, given: Given, found: Found) -> Found:
        self._given.append(given)
        self._count += 1
        if given.reading:
            given.reading.open += 1
        return found

    def _pass(self, articles: int) -> None:
        self.passed += articles
        self._count += articles

    def _note(self) -> None:
        if self._count >= self._remembered_from:
            self._imports.note_imported([step for reading in self._readings if (step := reading.step())])
            self._readings = [reading for reading in self._readings if reading.open or not reading.ended]
        self._noted = time.monotonic()


def _state(file: Path, head: str = "") -> FileState | None:
    """Return what tells whether a file is as it was; None where that cannot be had."""
    try:
        found = file.stat()
    except OSError:
        return None
    return FileState(str(file.absolute()), found.st_size, found.st_mtime_ns, head)


def _resumed(state: FileState, known: Import | None) -> Reading:
    line, stop = (known.line, known.stop) if known else (0, 0)
    return Reading(state, skips=True, start=stop, line=line, stop=stop)
