"""Files and folders → articles, each by the reader of its kind."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path, PurePath

from corpus.article import Article
from corpus.errors import EmptyInput, InputError, UnreadableInput
from corpus.readers.decoding import decode
from corpus.readers.failures import failed
from corpus.readers.markdown import read_markdown
from corpus.readers.pdf import read_pdf
from corpus.readers.plain import read_text
from corpus.readers.records import read_records
from corpus.readers.webpage import read_page

# Whole newspapers stay below; what is larger is no article, and must not fill the memory.
LARGEST_FILE = 64 * 1024 * 1024

_RECORDS = frozenset({".jsonl", ".ndjson"})
_PDF_MARK = b"%PDF-"


def _read_plain(name: str, data: bytes) -> Article:
    return read_text(decode(name, data), name=name)


_READERS: dict[str, Callable[[str, bytes], Article]] = {
    **dict.fromkeys((".txt", ".text"), _read_plain),
    **dict.fromkeys((".md", ".markdown"), read_markdown),
    **dict.fromkeys((".html", ".htm", ".xhtml"), read_page),
    ".pdf": read_pdf,
}


def read(path: Path) -> Iterator[Article | InputError]:
    """Read a file, or every file in a folder and its folders, in the order of their names.

    Hidden files and folders inside a folder are passed over.

    Args:
        path: The file or folder.

    Yields:
        Articles as they are read; an input that fails gives its error instead, and the rest goes on.
    """
    if not path.is_dir():
        yield from _read_file(path)
        return
    empty = True
    for found in _inside(path):
        empty = False
        if isinstance(found, InputError):
            yield found
        else:
            yield from _read_file(found)
    if empty:
        yield EmptyInput(str(path), "the folder holds no files")


def read_bytes(name: str, data: bytes) -> Iterator[Article | InputError]:
    """Read a file that is in memory.

    Args:
        name: Its name, whose ending says what it is.
        data: The whole file.

    Yields:
        Articles as they are read, or why there is none.
    """
    try:
        if _ending(name) in _RECORDS:
            yield from read_records(name, io.BytesIO(data))
        else:
            yield _reader(name, data)(name, data)
    except InputError as error:
        yield error
    except Exception as error:  # noqa: BLE001 - whatever a library does at foreign bytes, other files go on
        yield failed(name, error)


def _inside(folder: Path) -> Iterator[Path | InputError]:
    failed: list[OSError] = []
    for place, folders, files in os.walk(folder, onerror=failed.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(place, name) for name in sorted(files) if not name.startswith("."))
    yield from (_unopened(str(error.filename), error) for error in failed)


def _read_file(path: Path) -> Iterator[Article | InputError]:
    name = str(path)
    try:
        if not path.exists():
            yield UnreadableInput(name, "there is no such file or folder; check the path")
        elif not path.is_file():
            yield UnreadableInput(name, "is neither a file nor a folder")
        elif _ending(name) in _RECORDS:
            with path.open("rb") as stream:
                yield from read_records(name, stream)
        else:
            yield _read_whole(path)
    except InputError as error:
        yield error
    except OSError as error:
        yield _unopened(name, error)
    except Exception as error:  # noqa: BLE001 - as above
        yield failed(name, error)


def _read_whole(path: Path) -> Article:
    name = str(path)
    _known(name, b"")
    if path.stat().st_size > LARGEST_FILE:
        raise UnreadableInput(name, "is larger than {limit} MiB; split it", limit=LARGEST_FILE // 2**20)
    data = path.read_bytes()
    return _reader(name, data)(name, data)


def _reader(name: str, data: bytes) -> Callable[[str, bytes], Article]:
    """Choose by the ending; a PDF under another known ending is still read as what it is."""
    reader = _known(name, data)
    return read_pdf if data.startswith(_PDF_MARK) else reader


def _known(name: str, data: bytes) -> Callable[[str, bytes], Article]:
    reader = _READERS.get(_ending(name))
    if reader is None and not data.startswith(_PDF_MARK):
        raise UnreadableInput(name, "this type is not read; save it as .txt, .md, .html, .pdf or .jsonl")
    return reader or read_pdf


def _ending(name: str) -> str:
    return PurePath(name).suffix.lower()


def _unopened(name: str, error: OSError) -> InputError:
    return UnreadableInput(name, "cannot be opened: {error}", error=error.strerror or error)
