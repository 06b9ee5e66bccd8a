"""An article, from its arrival to its stored revisions."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

_OPENING_WORDS = 8
_OPENING_CHARS = 2_000


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of characters, `text[start:stop]`."""

    start: int
    stop: int

    def of(self, text: str) -> str:
        """Return the slice of `text` that this span names."""
        return text[self.start : self.stop]

    def __len__(self) -> int:
        return self.stop - self.start


def outermost(spans: Iterable[Span]) -> list[Span]:
    """Leave out spans that begin inside another one.

    Args:
        spans: In any order.

    Returns:
        Those that are left, in order; of those that begin at one place the longest.
    """
    outer: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.stop)):
        if not outer or span.start >= outer[-1].stop:
            outer.append(span)
    return outer


class DatedBy(StrEnum):
    """What says when an article was published."""

    UNKNOWN = ""
    PERSON = "person"
    RECORD = "record"
    LINKED = "json-ld"
    META = "meta"
    TIME = "time"
    TEXT = "text"
    ADDRESS = "address"
    FEED = "feed"
    MESSAGE = "message"
    FILE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """An article as a reader made it: cleaned, not yet stored.

    Attributes:
        text: Whole paragraphs with one blank line between them; NFC, without control characters.
        headings: Paragraphs of `text` that are sub-headings: searched, never quoted.
        id: What the person called it; empty if nothing.
        title: The headline, on one line; empty if there is none.
        url: Where it stands; empty if unknown.
        source: The outlet; empty if unknown.
        author: As printed; empty if unknown.
        published: ISO 8601, a date or a moment in UTC ("2025-02-12", "2025-02-12T08:30:00+00:00");
            empty if unknown.
        published_as: The date as it was written in the input.
        dated_by: What says so: a person, a field of a record, JSON-LD, a <meta>, a <time>, the text, …
        updated: When the outlet last changed it, in the form of `published`; empty if unknown, or if that is
            no later.
        language: ISO 639-1 code.
    """

    text: str
    headings: tuple[Span, ...] = ()
    id: str = ""
    title: str = ""
    url: str = ""
    source: str = ""
    author: str = ""
    published: str = ""
    published_as: str = ""
    dated_by: DatedBy = DatedBy.UNKNOWN
    updated: str = ""
    language: str = ""

    @property
    def name(self) -> str:
        """How it is called where it is listed: by its title, else by its first words."""
        first = self.text[:_OPENING_CHARS].split()
        return self.title or " ".join(first[:_OPENING_WORDS]) + (" …" if len(first) > _OPENING_WORDS else "")

    @property
    def key(self) -> str:
        """The id that commands and answers name: the given one, else the address, else a hash of the text."""
        return self.id or self.url or hashlib.sha256(self.text.encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """One stored state of an article. Only the newest of an article answers.

    Attributes:
        id: Row id of this revision.
        number: 1 for the first state of the article, then 2, 3, …
        article: What was stored; its `id` is never empty.
        added: When it was stored, ISO 8601 in UTC, to the second.
    """

    id: int
    number: int
    article: Article
    added: str


@dataclass(frozen=True, slots=True)
class Passage:
    """Whole sentences of one revision's text that are found together.

    Attributes:
        span: From the first sentence's start to the last one's stop.
        sentences: The quotable sentences inside, in order, as spans of the revision's text.
    """

    span: Span
    sentences: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class StoredPassage:
    """A passage with its row id, which is also its id in the vector and the word index."""

    id: int
    revision: int
    passage: Passage


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the change log that the derived indexes follow.

    Attributes:
        seq: Growing number, never reused.
        added: True where the passage came, False where it went.
        passage: Row id of the passage.
        revision: Row id of its revision.
    """

    seq: int
    added: bool
    passage: int
    revision: int
