"""A .jsonl file → an article per line, one line in memory at a time."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from corpus.article import Article
from corpus.clean import clean
from corpus.errors import EmptyInput, InputError, InvalidRecord
from corpus.readers.failures import failed
from corpus.readers.fields import LONGEST_TEXT, TOO_LONG, article, checked, text_of

# Characters enough for a book; a longer line is no article, and must not fill the memory.
LONGEST_LINE = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Record:
    """A line of the file that is not blank.

    Attributes:
        line: Its number, from 1.
        start, stop: Its bytes in the file, with the end of the line.
        found: Its article, or why there is none.
    """

    line: int
    start: int
    stop: int
    found: Article | InputError


def read_records(name: str, stream: BinaryIO) -> Iterator[Article | InputError]:
    """Read articles from lines of JSON.

    Args:
        name: The file's name; errors add the number of the line.
        stream: The file, opened for bytes.

    Yields:
        For each line that is not blank, its article or why there is none.
    """
    empty = True
    for record in records_after(name, stream):
        empty = False
        yield record.found
    if empty:
        yield EmptyInput(name, "is empty; there is nothing to add")


def records_after(name: str, stream: BinaryIO, line: int = 0, start: int = 0) -> Iterator[Record]:
    """Read articles from where a line begins.

    Args:
        name: The file's name; errors add the number of the line.
        stream: The file, opened for bytes.
        line: How many lines stand before.
        start: How many bytes they have.

    Yields:
        Each line that is not blank.
    """
    if start:
        stream.seek(start)
    for number, size, data in _lines(stream, line):
        if data is None or data.strip():
            yield Record(number, start, start + size, _found(f"{name}:{number}", data))
        start += size


def _found(where: str, line: bytes | None) -> Article | InputError:
    try:
        return _article(where, line)
    except InputError as error:
        return error
    except Exception as error:  # noqa: BLE001 - one line must not take the others with it
        return failed(where, error)


def _lines(stream: BinaryIO, number: int) -> Iterator[tuple[int, int, bytes | None]]:
    """Yield number, size and content of each line; None stands for one that is too long."""
    while line := stream.readline(LONGEST_LINE + 1):
        number += 1
        if len(line) <= LONGEST_LINE:
            yield number, len(line), line.removeprefix(codecs.BOM_UTF8) if number == 1 else line
            continue
        size = len(line)
        while not line.endswith(b"\n") and (line := stream.readline(LONGEST_LINE)):
            size += len(line)
        yield number, size, None


def _article(where: str, line: bytes | None) -> Article:
    record = _record(where, line)
    given = checked(where, record)
    text = text_of(where, record, "text")
    if not text.strip():
        raise EmptyInput(where, 'has no "text"; an article needs one')
    if len(text) > LONGEST_TEXT:
        raise InvalidRecord(where, TOO_LONG, limit=LONGEST_TEXT)
    return article(where, clean(text, title=given.title, language=given.language), given)


def _record(where: str, line: bytes | None) -> dict[str, object]:
    if line is None:
        raise InvalidRecord(
            where, "the line is longer than {limit} MiB; split the article", limit=LONGEST_LINE // 2**20
        )
    try:
        record = json.loads(line.decode())
    except UnicodeDecodeError:
        raise InvalidRecord(where, "the line is not UTF-8; save the file as UTF-8") from None
    except json.JSONDecodeError as error:
        raise InvalidRecord(
            where, "the line is not JSON: {what} at character {place}", what=error.msg, place=error.pos + 1
        ) from None
    except (ValueError, RecursionError):
        raise InvalidRecord(where, "the line is not JSON that can be read") from None
    if not isinstance(record, dict):
        raise InvalidRecord(where, 'the line is not a JSON object such as {"title": "…", "text": "…"}')
    return record
