"""A message in a file (.eml) → its article, and the files that it carries."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from email.message import EmailMessage
from pathlib import PurePosixPath
from typing import Any

from corpus.article import Article, DatedBy
from corpus.clean import clean, one_line
from corpus.errors import EmptyInput, InputError, UnreadableInput
from corpus.readers.decoding import decode
from corpus.readers.fields import Fields, article
from corpus.readers.frames import Part
from corpus.readers.letters import Letter, opened_letter
from corpus.readers.properties import file_date, person
from corpus.readers.webpage import read_page

# A message that carries an article is a covering note, unless it says more than this.
_LONGEST_NOTE = 400
# A plain part that is shorter, beside one in HTML, often says no more than "see the other part".
_SHORTEST_PLAIN = 200
# What marks a newsletter, whose sender is the outlet rather than a person.
_OF_LISTS = ("List-Id", "List-Unsubscribe", "List-Post")


def read_mail(name: str, data: bytes, known: frozenset[str]) -> Iterator[Article | InputError | Part]:
    """Read a message; called in a process of its own only (see `corpus.readers.sandbox`).

    Args:
        name: The file's name; that of what it carries stands behind a slash.
        data: The whole file.
        known: Endings of the names of files that are read; others, such as pictures, are passed over.

    Yields:
        What is written in it, as an article, unless it is a note that covers what it carries; then the files
        and messages that it carries.

    Raises:
        EmptyInput: Nothing is written in it, and it carries nothing that is read.
        UnreadableInput: It is no message.
    """
    message = email.message_from_bytes(data, policy=email.policy.default)
    if not isinstance(message, EmailMessage) or not message.keys():
        raise UnreadableInput(name, "is no message; save it from the mail program again")
    carried = list(_carried(name, message, known))
    try:
        written = _written(name, message)
        if not carried or len(written.text) > _LONGEST_NOTE:
            yield written
    except EmptyInput:
        if not carried:
            raise
    except InputError as error:
        yield error
    yield from carried


def _written(name: str, message: EmailMessage) -> Article:
    plain, marked = _body(message, "plain"), _body(message, "html")
    letter = Letter(subject=_header(message, "Subject"), sender=_sender(message), date=_date(message))
    text = decode(name, plain).strip() if plain.strip() else ""
    read = read_page(name, marked) if marked and len(text) < _SHORTEST_PLAIN else None
    if read is None or len(read.text) <= len(text):
        letter, text = opened_letter(letter, text)
        given = _fields(message, letter)
        return article(name, clean(text, title=given.title), given, DatedBy.FILE)
    given = _fields(message, replace(letter, subject=letter.plain_subject or read.title))
    # What the page's own data say of its day would be more than a sender's, but mail has none.
    dated = article(name, clean(read.text, title=given.title), given, DatedBy.FILE)
    return replace(dated, text=read.text, headings=read.headings, url=read.url, language=read.language)


def _fields(message: EmailMessage, letter: Letter) -> Fields:
    is_list = any(header in message for header in _OF_LISTS)
    return Fields(
        title=letter.plain_subject,
        source=one_line(letter.sender) if is_list else "",
        author="" if is_list else person(letter.sender),
        published=file_date(letter.date),
    )


def _carried(name: str, message: EmailMessage, known: frozenset[str]) -> Iterator[Part]:
    bodies = [message.get_body((kind,)) for kind in ("plain", "html")]
    number = 0
    for part in _parts(message):
        if any(part is body for body in bodies):
            continue
        number += 1
        if part.get_content_type() == "message/rfc822":
            yield Part(f"{name}/{number}.eml", _bytes_of(part.get_payload()))
        elif PurePosixPath(inner := _file_name(part)).suffix.lower() in known:
            yield Part(f"{name}/{inner}", _payload(part))


def _parts(message: Any) -> Iterator[Any]:
    """Yield the leaves of a message; another message in it is one."""
    if message.get_content_maintype() != "multipart" or not isinstance(message.get_payload(), list):
        yield message
        return
    for part in message.get_payload():
        yield from _parts(part)


def _bytes_of(payload: Any) -> bytes:
    inner = payload[0] if isinstance(payload, list) and payload else payload
    return bytes(inner.as_bytes()) if hasattr(inner, "as_bytes") else str(inner).encode("utf-8", "replace")


def _file_name(part: Any) -> str:
    with suppress(Exception):  # headers that break every rule make the library fail in many ways
        return PurePosixPath(one_line(part.get_filename() or "").replace("\\", "/")).name
    return ""


def _body(message: EmailMessage, kind: str) -> bytes:
    """Return a body in UTF-8 where its letters are certain; what a header says of them is believed last."""
    part = message.get_body((kind,))
    if part is None:
        return b""
    data = _payload(part)
    for encoding in ("utf-8", part.get_content_charset("") or "utf-8"):
        with suppress(LookupError, ValueError):
            return data.decode(encoding).encode()
    return data


def _payload(part: Any) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _header(message: EmailMessage, name: str) -> str:
    with suppress(Exception):  # as above
        return one_line(str(message[name] or ""))
    return ""


def _sender(message: EmailMessage) -> str:
    with suppress(Exception):  # as above
        return one_line(message["From"].addresses[0].display_name)
    return ""


def _date(message: EmailMessage) -> str:
    with suppress(Exception):  # as above
        moment = message["Date"].datetime
        return str(moment.isoformat() if moment.tzinfo else moment.date().isoformat())
    return ""
