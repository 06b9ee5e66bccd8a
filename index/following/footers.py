"""Checks the checksums in tantivy's files, which tantivy writes but does not look at on opening.

Each file of a segment ends in `{"version": …, "crc": N}`, the length of that and a magic number, both
as little-endian unsigned 32-bit integers. Left-overs of a killed process belong to no segment and
do not matter.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

MAGIC = 1337
_TAIL = 8
_CHUNK = 1 << 20


def damage(folder: Path) -> str:
    """Check the files of a tantivy index.

    Args:
        folder: The index's folder.

    Returns:
        What is wrong with it; empty if nothing is.
    """
    try:
        segments = json.loads((folder / "meta.json").read_bytes())["segments"]
        for path in (path for segment in segments for path in _files(folder, segment)):
            if not _is_whole(path):
                return f"{path.name} is damaged"
    except (OSError, ValueError, KeyError, TypeError) as error:
        return f"it cannot be read ({error})"
    return ""


def _files(folder: Path, segment: dict[str, Any]) -> Iterator[Path]:
    name = segment["segment_id"].replace("-", "")
    deletes = segment["deletes"]
    for path in folder.glob(f"{name}.*"):
        # Of the lists of deleted documents only the last one counts.
        if path.suffix != ".del" or (deletes and path.name == f"{name}.{deletes['opstamp']}.del"):
            yield path


def _is_whole(path: Path) -> bool:
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - _TAIL))
        tail = file.read()
        length, magic = int.from_bytes(tail[:4], "little"), int.from_bytes(tail[4:], "little")
        body = size - _TAIL - length
        if magic != MAGIC or body < 0:
            return False
        file.seek(body)
        footer = json.loads(file.read(length))
        return bool(footer["crc"] == _crc(file, body))


def _crc(file: BinaryIO, size: int) -> int:
    file.seek(0)
    crc = 0
    while size > 0 and (chunk := file.read(min(size, _CHUNK))):
        crc = zlib.crc32(chunk, crc)
        size -= len(chunk)
    return crc
