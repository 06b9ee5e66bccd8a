"""Zip archives, their sizes checked while they are unpacked; nothing is ever written to a disk."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from corpus.errors import EmptyInput, InputError, UnreadableInput
from corpus.readers.failures import UNKNOWN
from corpus.readers.frames import Part

MOST_MEMBERS = 100_000
LARGEST_MEMBER = 64 * 1024 * 1024
# What documents unpack to is held in memory at once.
LARGEST_PACKAGE = 256 * 1024 * 1024
# Text shrinks to a tenth, much repeated markup to a hundredth; what shrinks further was made to swell.
_MOST_SWELLING = 300
# Below, it is not worth asking.
_SMALL = 4 * 1024 * 1024
_PIECE = 256 * 1024
_ENCRYPTED = 0x1
_UTF8 = 0x800
# What systems put beside a person's files.
_PASSED_OVER = frozenset({"__macosx", "thumbs.db", "desktop.ini"})
_SWELLS = "unpacks to far more than a document needs; it is not read"


def read_zip(name: str, data: bytes, known: frozenset[str]) -> Iterator[Part | InputError]:
    """Unpack the files of an archive, one at a time.

    Args:
        name: The archive's name; that of a file in it stands behind a slash.
        data: The whole archive.
        known: Endings of the names of files that are read; others are not unpacked.

    Yields:
        Each file that is no hidden one, or why it cannot be had.

    Raises:
        EmptyInput: There is no file in it.
        UnreadableInput: It is no archive, or holds too many files.
    """
    archive = opened(name, data)
    empty = True
    for info in archive.infolist():
        inner = _name(info)
        if info.is_dir() or _is_passed_over(inner):
            continue
        empty = False
        where = f"{name}/{inner}"
        try:
            _must_be_known(where, known)
            yield Part(where, content(where, archive, info, LARGEST_MEMBER))
        except InputError as error:
            yield error
    if empty:
        raise EmptyInput(name, "the archive holds no files")


def opened(name: str, data: bytes) -> ZipFile:
    """Open an archive, or a document that is one.

    Raises:
        UnreadableInput: It is none, or holds too many files.
    """
    try:
        archive = ZipFile(io.BytesIO(data))
    except (BadZipFile, ValueError, NotImplementedError, OSError):
        raise UnreadableInput(name, "the file is broken; open it and save it again") from None
    if len(archive.infolist()) > MOST_MEMBERS:
        raise UnreadableInput(name, "holds more than {limit} files; split it", limit=MOST_MEMBERS)
    return archive


def content(where: str, archive: ZipFile, info: ZipInfo, most: int) -> bytes:
    """Unpack one file, as far as it goes; what its archive says of its size is not believed.

    Args:
        where: Its name, for errors.
        archive: Holds it.
        info: Which one.
        most: Bytes that it may have.

    Raises:
        UnreadableInput: It is encrypted, broken, too large, or made to swell.
    """
    if info.flag_bits & _ENCRYPTED:
        raise UnreadableInput(where, "is encrypted; pack it without a password")
    if info.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        raise UnreadableInput(where, "is packed in an unusual way; pack it as an ordinary .zip")
    pieces, size = [], 0
    try:
        with archive.open(info) as stream:
            while piece := stream.read(_PIECE):
                pieces.append(piece)
                size += len(piece)
                _must_be_sane(where, size, info.compress_size, most)
    except (BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, OSError):
        raise UnreadableInput(where, "the file is broken; open it and save it again") from None
    return b"".join(pieces)


def package(name: str, data: bytes) -> dict[str, bytes]:
    """Unpack a document that is an archive of its parts.

    Returns:
        Name → content of each part, within a bound for all.

    Raises:
        UnreadableInput: It is broken, encrypted, too large, or made to swell.
    """
    archive = opened(name, data)
    parts: dict[str, bytes] = {}
    left = LARGEST_PACKAGE
    for info in archive.infolist():
        parts[info.filename] = content(name, archive, info, min(left, LARGEST_MEMBER))
        left -= len(parts[info.filename])
    return parts


def _must_be_sane(where: str, size: int, packed: int, most: int) -> None:
    if size > _SMALL and size > _MOST_SWELLING * packed:
        raise UnreadableInput(where, _SWELLS)
    if size > most:
        raise UnreadableInput(where, "is larger than {limit} MiB; split it", limit=LARGEST_MEMBER // 2**20)


def _must_be_known(where: str, known: frozenset[str]) -> None:
    if PurePosixPath(where).suffix.lower() not in known:
        raise UnreadableInput(where, UNKNOWN)


def _name(info: ZipInfo) -> str:
    """Return a file's name in its archive; many programs write UTF-8 and do not say so."""
    name = info.filename
    if not info.flag_bits & _UTF8:
        try:
            name = name.encode("cp437").decode()
        except UnicodeError:
            name = info.filename
    return name.replace("\\", "/")


def _is_passed_over(name: str) -> bool:
    parts = [part for part in name.split("/") if part not in {"", ".", ".."}]
    return any(part.startswith(".") or part.lower() in _PASSED_OVER for part in parts)
