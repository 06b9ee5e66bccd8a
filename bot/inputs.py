"""What a person gives to be added: addresses, the text of an article, or a file."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterator
from pathlib import PurePosixPath

from telegram import Document

from corpus.article import Article
from corpus.errors import InputError
from corpus.fetched import Fetching
from corpus.readers import read_text
from corpus.readers.plain import is_address
from corpus.readers.sandbox import Sandbox


def inputs(text: str, fetching: Fetching, sandbox: Sandbox) -> Iterator[Article | InputError]:
    """Read what stands after `/add`.

    Args:
        text: Addresses alone, one or several, or an article.
        fetching: Fetches what stands at addresses.
        sandbox: Opens what is fetched.

    Yields:
        An article, or why there is none, for each address, or for the text.
    """
    given = addresses(text)
    if not given:
        try:
            yield read_text(text)
        except InputError as error:
            yield error
        return
    # Readers of pages are not needed before somebody gives an address.
    from corpus.readers.addresses import read_address  # noqa: PLC0415

    for url in given:
        yield from read_address(fetching, url, sandbox)


def addresses(text: str) -> list[str]:
    """Return the addresses, each once, of a text that consists of nothing else; none of any other one."""
    words = text.split()
    return list(dict.fromkeys(words)) if all(map(is_address, words)) else []


def name_of(document: Document) -> str:
    """Return a name without folders; only its ending and what the reader finds inside decide anything."""
    given = (document.file_name or "").replace("\\", "/")
    return PurePosixPath(given).name or "file" + (mimetypes.guess_extension(document.mime_type or "") or "")
