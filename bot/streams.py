"""The process's own streams, which may be closed or full from the beginning or become so."""

from __future__ import annotations

import io
import os
import sys
from typing import TextIO

# What is written to an output opened for reading fails; messages may get lost, results may not.
_STREAMS = (
    ("stdin", "r", os.O_RDONLY),
    ("stdout", "w", os.O_RDONLY),
    ("stderr", "w", os.O_WRONLY),
)


def prepare() -> None:
    """Give the process all three streams; one that is closed holds and takes nothing.

    Without that, the next file that is opened would get its number, and what any library prints
    would go into the archive.
    """
    for name, mode, flags in _STREAMS:
        if getattr(sys, name) is None:
            # The lowest number that is free: its own.
            descriptor = os.open(os.devnull, flags)
            made = open(descriptor, mode, encoding="utf-8", errors="backslashreplace")  # noqa: PTH123, SIM115 - for good
            setattr(sys, name, made)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
        raw = sys.stdout.buffer
        if isinstance(raw, io.RawIOBase):
            # Under PYTHONUNBUFFERED what could not be written would not wait, and `unwritten` not know.
            sys.stdout = io.TextIOWrapper(io.BufferedWriter(raw), encoding="utf-8")


def unwritten(stream: TextIO) -> str:
    """Write what waits in a stream.

    Returns:
        Why that cannot be done; empty where it was.
    """
    try:
        stream.flush()
    except OSError as error:
        return error.strerror or str(error)
    return ""


def silence() -> None:
    """Drop what waits in a stream that cannot be written, or Python would complain when it ends."""
    for stream in (sys.stdout, sys.stderr):
        if unwritten(stream):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
