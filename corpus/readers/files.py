"""Files and folders → articles, each by the reader of its kind."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

from corpus.article import Article
from corpus.errors import EmptyInput, InputError, UnreadableInput
from corpus.readers.failures import failed
from corpus.readers.kinds import RECORDS, ending, is_known, kind_of
from corpus.readers.opening import Opened
from corpus.readers.records import read_records
from corpus.readers.sandbox import Sandbox

# Whole newspapers stay below; what is larger is no article, and must not fill the memory.
LARGEST_FILE = 64 * 1024 * 1024
_MARK_BYTES = 8


def read(path: Path, sandbox: Sandbox | None = None) -> Iterator[Article | InputError]:
    """Read a file, or every file in a folder and its folders, in the order of their names.

    Hidden files and folders inside a folder are passed over.

    Args:
        path: The file or folder.
        sandbox: Opens what libraries take apart; None for one of its own.

    Yields:
        Articles as they are read; an input that fails gives its error instead, and the rest goes on.
    """
    with nullcontext(sandbox) if sandbox else Sandbox() as opener:
        for found in inside(path):
            if isinstance(found, InputError):
                yield found
            else:
                yield from read_file(found, opener)


def read_bytes(
    name: str, data: bytes, sandbox: Sandbox | None = None, *, kind: str = ""
) -> Iterator[Article | InputError]:
    """Read a file that is in memory.

    Args:
        name: Its name.
        data: The whole file.
        sandbox: As for `read`.
        kind: What it is, such as ".html"; empty where the ending of its name says so.

    Yields:
        Articles as they are read, or why there is none.
    """
    with nullcontext(sandbox) if sandbox else Sandbox() as opener:
        yield from Opened(opener).read(name, data, kind=kind)


def inside(path: Path) -> Iterator[Path | InputError]:
    """Yield the file itself, or every file in a folder that is not hidden, and which folders have failed."""
    if not path.is_dir():
        yield path
        return
    empty = True
    for found in _walked(path):
        empty = False
        yield found
    if empty:
        yield EmptyInput(str(path), "the folder holds no files")


def read_file(path: Path, sandbox: Sandbox) -> Iterator[Article | InputError]:
    """Read one file; what it is not gives an error.

    Args:
        path: The file.
        sandbox: As for `read`.
    """
    name = str(path)
    try:
        if not path.exists():
            yield UnreadableInput(name, "there is no such file or folder; check the path")
        elif not path.is_file():
            yield UnreadableInput(name, "is neither a file nor a folder")
        elif ending(name) in RECORDS:
            with path.open("rb") as stream:
                yield from read_records(name, stream)
        else:
            yield from Opened(sandbox).read(name, _whole(path))
    except InputError as error:
        yield error
    except OSError as error:
        yield unopened(name, error)
    except Exception as error:  # noqa: BLE001 - whatever a library does at foreign bytes, other files go on
        yield failed(name, error)


def unopened(name: str, error: OSError) -> InputError:
    """Say why a file cannot be opened."""
    return UnreadableInput(name, "cannot be opened: {error}", error=error.strerror or error)


def _walked(folder: Path) -> Iterator[Path | InputError]:
    failures: list[OSError] = []
    for place, folders, files in os.walk(folder, onerror=failures.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(place, name) for name in sorted(files) if not name.startswith("."))
    yield from (unopened(str(error.filename), error) for error in failures)


def _whole(path: Path) -> bytes:
    name = str(path)
    if not is_known(name):
        with path.open("rb") as stream:
            kind_of(name, stream.read(_MARK_BYTES))
    if path.stat().st_size > LARGEST_FILE:
        raise UnreadableInput(name, "is larger than {limit} MiB; split it", limit=LARGEST_FILE // 2**20)
    return path.read_bytes()
