"""Spans as blobs of integers."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from corpus.article import Span


def pack(spans: Sequence[Span]) -> bytes:
    """Write spans as little-endian unsigned 32-bit integers: start and stop of each in turn."""
    flat = [edge for span in spans for edge in (span.start, span.stop)]
    return struct.pack(f"<{len(flat)}I", *flat)


def unpack(blob: bytes) -> tuple[Span, ...]:
    """Read what `pack` wrote."""
    flat = struct.unpack(f"<{len(blob) // 4}I", blob)
    return tuple(map(Span, flat[::2], flat[1::2]))
