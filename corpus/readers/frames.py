"""What passes between Beleg and the process that opens foreign files: a head in JSON, and bytes behind it."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import IO, Any, TypeAlias

from corpus import errors
from corpus.article import Article, DatedBy, Span
from corpus.errors import InputError, UnreadableInput

Head: TypeAlias = dict[str, Any]
_LENGTHS = struct.Struct(">II")
# A part of an archive is as large as a file may be; more than this in one piece is no honest answer.
LONGEST = 128 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Part:
    """A file that was found in a file.

    Attributes:
        name: The outer file's name, a slash, its own name.
        data: The whole of it.
    """

    name: str
    data: bytes


Found: TypeAlias = Article | InputError | Part


def send(stream: IO[bytes], head: Mapping[str, Any], data: bytes = b"") -> None:
    """Write a head and bytes.

    Raises:
        OSError: Nobody reads.
    """
    line = json.dumps(head, default=str).encode()
    stream.write(_LENGTHS.pack(len(line), len(data)) + line)
    stream.write(data)
    stream.flush()


def receive(stream: IO[bytes]) -> tuple[Head, bytes] | None:
    """Read a head and bytes; None where the stream ends before they are whole, or they are too long."""
    lengths = stream.read(_LENGTHS.size)
    if len(lengths) < _LENGTHS.size:
        return None
    of_head, of_data = _LENGTHS.unpack(lengths)
    if of_head + of_data > LONGEST:
        return None
    line, data = stream.read(of_head), stream.read(of_data)
    return (json.loads(line), data) if len(line) + len(data) == of_head + of_data else None


def packed(found: Found) -> tuple[Head, bytes]:
    """Turn what was found in a file into a head and bytes."""
    if isinstance(found, Part):
        return {"part": found.name}, found.data
    if isinstance(found, InputError):
        reason = found.reason
        return {
            "error": [type(found).__name__, found.where, reason.template],
            "values": reason.values,
        }, b""
    return {"article": asdict(found)}, b""


def unpacked(head: Head, data: bytes) -> Found:
    """Turn a head and bytes into what was found in a file."""
    if "part" in head:
        return Part(head["part"], data)
    if "error" in head:
        kind, where, template = head["error"]
        error: type[InputError] = getattr(errors, kind, UnreadableInput)
        return error(where, template, **head["values"])
    fields = head["article"]
    headings = tuple(Span(**heading) for heading in fields["headings"])
    return Article(**fields | {"headings": headings, "dated_by": DatedBy(fields["dated_by"])})
