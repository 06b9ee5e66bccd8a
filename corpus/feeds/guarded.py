"""Feeds, and the pages that name them, opened in another process: small ones can ask for gigabytes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from datetime import timedelta
from typing import Any

from corpus.errors import InputError
from corpus.feeds.document import Document, Kind
from corpus.feeds.links import Alternate
from corpus.feeds.reading import named_feeds, read_document
from corpus.fetched import Fetched
from corpus.followed import Entry
from corpus.readers.frames import Found, Part, packed, unpacked
from corpus.readers.sandbox import Sandbox

_DOCUMENT = "feed"
_NAMED = "named feeds"


def open_document(fetched: Fetched, sandbox: Sandbox) -> Document:
    """Read a feed as `read_document` does.

    Args:
        fetched: What its address gave.
        sandbox: Where it is opened.

    Raises:
        UnreadableInput: It is none, or asks for too much.
    """
    read = _asked(_DOCUMENT, fetched, sandbox)
    errors = (unpacked(error, b"") for error in read["broken"])
    return Document(
        kind=Kind(read["kind"]),
        title=read["title"],
        entries=tuple(Entry(**entry) for entry in read["entries"]),
        broken=tuple(error for error in errors if isinstance(error, InputError)),
        sitemaps=tuple(read["sitemaps"]),
        pause=None if read["pause"] is None else timedelta(seconds=read["pause"]),
        left_out=read["left_out"],
    )


def open_named(fetched: Fetched, sandbox: Sandbox) -> tuple[Alternate, ...]:
    """Return the feeds that a page names, as `named_feeds` does.

    Args:
        fetched: The page.
        sandbox: Where it is opened.

    Raises:
        UnreadableInput: It asks for too much.
    """
    return tuple(Alternate(**each) for each in _asked(_NAMED, fetched, sandbox))


def _asked(kind: str, fetched: Fetched, sandbox: Sandbox) -> Any:
    # No encoding has a line end in its name.
    sent = fetched.charset.encode() + b"\n" + fetched.data
    [found] = sandbox.read(kind, fetched.url, sent)
    if isinstance(found, InputError):
        raise found
    if not isinstance(found, Part):
        raise TypeError("a feed is told as a file in JSON")
    return json.loads(found.data)


def _document(fetched: Fetched) -> Any:
    document = read_document(fetched)
    pause = document.pause
    return {
        **asdict(replace(document, broken=())),
        "broken": [packed(error)[0] for error in document.broken],
        "pause": pause and pause.total_seconds(),
    }


def _named(fetched: Fetched) -> Any:
    return [asdict(each) for each in named_feeds(fetched)]


def _served(read: Callable[[Fetched], Any]) -> Callable[[str, bytes], Iterator[Found]]:
    def serve(name: str, data: bytes) -> Iterator[Found]:
        charset, _, body = data.partition(b"\n")
        yield Part(name, json.dumps(read(Fetched(url=name, data=body, charset=charset.decode()))).encode())

    return serve


# For the process that opens them.
SERVED = {_DOCUMENT: _served(_document), _NAMED: _served(_named)}
