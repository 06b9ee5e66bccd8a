"""Feeds that are followed, and their entries, as the store keeps them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any

from corpus.errors import Reason


class State(StrEnum):
    """How a feed is doing."""

    WELL = ""
    FAILING = "failing"
    SILENT = "silent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An article as a feed or a sitemap announces it.

    Attributes:
        guid: What the feed calls it, else its address; never empty.
        link: Its address, absolute, http or https; empty where it has none.
        title, author: On one line; empty where unknown.
        published, updated: As they are written; empty where unknown.
        content: Its whole text as HTML; empty where the feed has no more than a summary.
        outlet: Who published it, where the entry itself says so (news sitemaps); else empty.
    """

    guid: str
    link: str = ""
    title: str = ""
    author: str = ""
    published: str = ""
    updated: str = ""
    content: str = ""
    outlet: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """A feed that is followed.

    Attributes:
        id: Its number, never given again.
        url: Its address.
        title: What it calls itself; may be empty.
        outlet: What all its articles' outlet is called; empty to take what each article says.
        language: ISO 639-1 code of who added it; empty for the terminal.
        added, next_due: ISO 8601 in UTC, to the second.
        last_success: When it was last read, in the same form; empty where it never was.
        last_new: When its newest entry appeared; empty where there is none.
        etag, modified: From the last answer, so that the server may say that nothing changed.
        pause_s: How many seconds the server asks to wait; 0 where it does not.
        failures: How many times in a row it could not be read.
        last_error: Why, the last time; empty where it could be read.
        state: How it is doing.
        told: Whether the admins were told that it is not doing well.
        entries: How many of its entries are known.
        waiting: How many of these are still to be fetched or tried again.
    """

    id: int
    url: str
    title: str
    outlet: str
    language: str
    added: str
    etag: str
    modified: str
    next_due: str
    pause_s: int
    last_success: str
    last_new: str
    failures: int
    last_error: Reason
    state: State
    told: bool
    entries: int = 0
    waiting: int = 0

    @property
    def name(self) -> str:
        """How it is called where it is listed."""
        return self.outlet or self.title or self.url

    @property
    def pause(self) -> timedelta:
        """How long the server asks to wait."""
        return timedelta(seconds=self.pause_s)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a look at a feed brought, beside its entries.

    Attributes:
        etag, modified, pause_s, last_success, last_new, failures, last_error, state, next_due: As of
            `Followed`.
    """

    etag: str
    modified: str
    pause_s: int
    last_success: str
    last_new: str
    failures: int
    last_error: Reason
    state: State
    next_due: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """An entry whose article is still to be had.

    Attributes:
        id: Its row.
        feed: Number of its feed.
        tries: How many times it was begun, this time included.
        entry: As the feed announced it.
    """

    id: int
    feed: int
    tries: int
    entry: Entry


def packed_reason(reason: str) -> str:
    """Write a reason so that it can be translated when it is read again."""
    return json.dumps(_taken_apart(reason)) if reason else ""


def unpacked_reason(text: str) -> Reason:
    """Read what `packed_reason` wrote."""
    return _put_together(json.loads(text)) if text else Reason("")


def _taken_apart(reason: str) -> list[Any]:
    """Take a reason apart; what is filled in may be a reason, too."""
    if not isinstance(reason, Reason):
        return [reason, {}]
    values = reason.values.items()
    filled = {name: _taken_apart(one) if isinstance(one, Reason) else str(one) for name, one in values}
    return [reason.template, filled]


def _put_together(parts: list[Any]) -> Reason:
    template, filled = parts
    if not filled:
        return Reason(template)
    values = {name: _put_together(one) if isinstance(one, list) else one for name, one in filled.items()}
    return Reason(template, **values)


def packed_entry(entry: Entry) -> str:
    """Write an entry for the store; whatever characters it has, they come back."""
    return json.dumps({name: value for name, value in asdict(entry).items() if value})


def unpacked_entry(text: str) -> Entry:
    """Read what `packed_entry` wrote."""
    given: Mapping[str, str] = json.loads(text)
    return Entry(**given)
