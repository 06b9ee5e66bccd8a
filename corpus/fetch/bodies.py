"""From the bytes of a response to its body, bounded whatever the server sends."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

from corpus.errors import FetchError, Unreachable

# Tells zlib to expect the header of gzip.
_GZIP = 16 + zlib.MAX_WBITS
_STEP = 64 * 1024


def read_body(chunks: Iterable[bytes], encoding: str, limit: int, *, cut: bool = False) -> bytes:
    """Read a body, decompressing no more of it than may be kept.

    Args:
        chunks: As they come over the network, each of a few KiB.
        encoding: The header Content-Encoding.
        limit: Bytes, decompressed.
        cut: Whether what is beyond the limit is left out; otherwise it is an error.

    Raises:
        FetchError: It is larger, or compressed in a way that was not asked for, or its compression is broken.
        Unreachable: It ends before its compression does.
    """
    body = bytearray()
    for piece in _pieces(chunks, encoding, limit):
        body += piece
        if len(body) > limit:
            if cut:
                break
            raise FetchError("", "is larger than {limit} MiB", limit=f"{limit / 2**20:.3g}")
    return bytes(body[:limit])


def _pieces(chunks: Iterable[bytes], encoding: str, limit: int) -> Iterator[bytes]:
    match encoding.strip().lower():
        case "" | "identity":
            return iter(chunks)
        case "gzip" | "x-gzip":
            return _decompressed(chunks, limit)
        case _:
            raise FetchError("", "is compressed in a way that was not asked for")


def _decompressed(chunks: Iterable[bytes], limit: int) -> Iterator[bytes]:
    """Yield pieces of at most 64 KiB; a stream may consist of several, one after the other (RFC 1952)."""
    stream = zlib.decompressobj(_GZIP)
    begun, read = False, 0
    for chunk in chunks:
        read += len(chunk)
        if read > limit:
            # Streams that hold nothing would otherwise go on for ever.
            raise FetchError("", "is larger than {limit} MiB", limit=f"{limit / 2**20:.3g}")
        rest = chunk
        while rest:
            if stream.eof:
                stream = zlib.decompressobj(_GZIP)
            begun = True
            try:
                yield stream.decompress(rest, _STEP)
            except zlib.error as error:
                raise FetchError("", "its compression is broken") from error
            rest = stream.unused_data or stream.unconsumed_tail
    if begun and not stream.eof:
        raise Unreachable("", "the connection broke off; try again later")
