"""Files that are there whole or not at all, whenever the process is killed."""

from __future__ import annotations

import hashlib
import logging
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from corpus.errors import StorageError
from corpus.syncing import sync_folder

_CHUNK = 1 << 20
ASIDE = "set-aside-"

log = logging.getLogger(__name__)


def replace_text(path: Path, text: str) -> None:
    """Give a file a new content that survives a power failure once this returns.

    Args:
        path: The file; whoever reads it meanwhile sees the old content or the new one.
        text: Its new content.
    """
    fresh = path.with_name(f"{path.name}.{secrets.token_hex(4)}.tmp")
    fresh.write_text(text, encoding="utf-8")
    sync(fresh)
    fresh.replace(path)
    sync_folder(path.parent)


def sync(path: Path) -> None:
    """Wait until a file's content is on the disk.

    Args:
        path: The file.
    """
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sha256(path: Path) -> str:
    """Hash a file.

    Args:
        path: The file.

    Returns:
        64 hexadecimal digits.
    """
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def set_aside(paths: list[Path], reason: str) -> None:
    """Move what cannot be trusted out of the way; it is kept, since it may show what went wrong.

    Args:
        paths: Files or folders of one folder; those that are missing are passed over.
        reason: What is wrong with them, for the log.
    """
    there = [path for path in paths if path.exists()]
    if not there:
        return
    aside = there[0].with_name(ASIDE + secrets.token_hex(4))
    aside.mkdir()
    for path in there:
        path.replace(aside / path.name)
    log.warning("%s: set aside and made again, since %s; %s may be deleted", there[0].parent, reason, aside)


@contextmanager
def told(folder: Path, what: str, errors: tuple[type[Exception], ...]) -> Iterator[None]:
    """Turn errors of a library that writes inside the block into a sentence.

    Args:
        folder: Where it writes.
        what: What it writes.
        errors: What it raises where a disk is full or a folder cannot be written.

    Raises:
        StorageError: One of them was raised.
    """
    try:
        yield
    except errors as error:
        reason = str(error).strip().splitlines()[0]
        raise StorageError(str(folder), f"{what} cannot be written; is there room? ({reason})") from error


def size(folder: Path) -> int:
    """Add up the files' bytes; another process may replace files and folders meanwhile."""
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            with suppress(OSError):
                total += Path(place, name).stat().st_size
    return total
