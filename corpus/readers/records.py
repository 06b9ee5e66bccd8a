"""A .jsonl file → an article per line, one line in memory at a time."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from typing import BinaryIO

from corpus.article import Article
from corpus.clean import clean
from corpus.errors import EmptyInput, InputError, InvalidRecord
from corpus.readers.failures import failed
from corpus.readers.fields import article, checked, text_of

# Characters enough for a book; a longer line is no article, and must not fill the memory.
LONGEST_LINE = 16 * 1024 * 1024


def read_records(name: str, stream: BinaryIO) -> Iterator[Article | InputError]:
    """Read articles from lines of JSON.

    Args:
        name: The file's name; errors add the number of the line.
        stream: The file, opened for bytes.

    Yields:
        For each line that is not blank, its article or why there is none.
    """
    found = False
    for number, line in _lines(stream):
        if line is not None and not line.strip():
            continue
        found = True
        try:
            yield _article(f"{name}:{number}", line)
        except InputError as error:
            yield error
        except Exception as error:  # noqa: BLE001 - one line must not take the others with it
            yield failed(f"{name}:{number}", error)
    if not found:
        yield EmptyInput(name, "is empty; there is nothing to add")


def _lines(stream: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """Number the lines from 1; None stands for a line that is too long."""
    number = 0
    while line := stream.readline(LONGEST_LINE + 1):
        number += 1
        if len(line) <= LONGEST_LINE:
            yield number, line.removeprefix(codecs.BOM_UTF8) if number == 1 else line
            continue
        while not line.endswith(b"\n") and (line := stream.readline(LONGEST_LINE)):
            pass
        yield number, None


def _article(where: str, line: bytes | None) -> Article:
    record = _record(where, line)
    given = checked(where, record)
    text = text_of(where, record, "text")
    if not text.strip():
        raise EmptyInput(where, 'has no "text"; an article needs one')
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
