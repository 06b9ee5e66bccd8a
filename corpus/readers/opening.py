"""A file in memory → the articles in it, and in the files that it holds."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace

from corpus.article import Article
from corpus.errors import EmptyInput, InputError, UnreadableInput
from corpus.readers.failures import failed
from corpus.readers.frames import Found, Part
from corpus.readers.kinds import OPEN, RECORDS, kind_of
from corpus.readers.records import read_records
from corpus.readers.sandbox import Sandbox
from corpus.text import detect_language

# What one file may unpack to, in all: a year of a newspaper's articles stays below.
MOST_UNPACKED = 2 * 1024**3
# Cleaning takes seventy times the memory of what is longer; so far, and no further, it may be this process's.
LARGEST_OPEN = 1024 * 1024
# In how many other files a file may stand that holds files itself.
_DEEPEST = {".zip": 1, ".eml": 3}
_SUM = "holds more than {limit} MiB; unpack it, and add it in parts"


class Opened:
    """One file, with all that is packed in it.

    Args:
        sandbox: Opens what libraries take apart.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._unpacked = 0

    def read(self, name: str, data: bytes, depth: int = 0, kind: str = "") -> Iterator[Article | InputError]:
        """Read a file.

        Args:
            name: Its name.
            data: The whole file.
            depth: In how many other files it stands.
            kind: What it is; empty where the ending of its name says so.

        Yields:
            Articles as they are read; what fails gives its error instead, and the rest goes on.
        """
        try:
            kind = kind or _allowed(name, data, depth)
            if kind in RECORDS:
                yield from read_records(name, io.BytesIO(data))
            elif kind in OPEN and len(data) <= LARGEST_OPEN:
                yield from _articles(OPEN[kind](name, data))
            else:
                yield from self._guarded(kind, name, data, depth)
        except InputError as error:
            yield error
        except Exception as error:  # noqa: BLE001 - whatever foreign bytes make fail, other files go on
            yield failed(name, error)

    def _guarded(self, kind: str, name: str, data: bytes, depth: int) -> Iterator[Article | InputError]:
        with closing(self._sandbox.read(kind, name, data)) as found:
            for each in found:
                if isinstance(each, InputError):
                    yield each
                elif isinstance(each, Article):
                    # Where it was read the language is left open.
                    yield each if each.language else replace(each, language=detect_language(each.text))
                else:
                    self._unpacked += len(each.data)
                    if self._unpacked > MOST_UNPACKED:
                        raise UnreadableInput(name, _SUM, limit=MOST_UNPACKED // 2**20)
                    yield from self.read(each.name, each.data, depth + 1)


def _allowed(name: str, data: bytes, depth: int) -> str:
    """Return a file's kind, unless there is nothing in it or too much around it."""
    kind = kind_of(name, data)
    if depth > _DEEPEST.get(kind, depth):
        raise UnreadableInput(name, "is packed in too many other files; unpack them")
    if not data:
        raise EmptyInput(name, "is empty; there is nothing to add")
    return kind


def _articles(found: Iterable[Found]) -> Iterator[Article | InputError]:
    return (each for each in found if not isinstance(each, Part))
