"""What Beleg says to admins of drafts and of the log, as types that every language fills completely."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.locales.counted import Counted


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewWords:
    """What is said of articles before they count. Braces hold what is filled in.

    Attributes:
        dated_by: What says when an article was published; see `corpus.article.DatedBy`.
        oddities: Why a paragraph may not belong to it; see `corpus.proofreading.Oddity`.
        status: What storing it would make of it, where that is worth a line.
        ask: What an admin may say herself; see `bot.drafts.Field`.
    """

    head: str
    author: str
    paragraphs: Counted
    words: Counted
    begins: str
    ends: str
    hidden: Counted
    suspicious: Counted
    alike: str
    dated_by: Mapping[str, str]
    oddities: Mapping[str, str]
    status: Mapping[str, str]
    take: str
    date: str
    title: str
    outlet: str
    drop: str
    cancel: str
    back: str
    which: str
    last_one: str
    lot: str
    more: Counted
    failed: Counted
    take_all: str
    ask: Mapping[str, str]
    hint: str
    no_text: str
    below: str
    cancelled: str
    expired: str
    changed: str
    file_changed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LogWords:
    """What is said of what was done and taken back. Braces hold what is filled in.

    Attributes:
        deeds: What was done, for a number of articles; see `corpus.actions.Deed`.
        undone: What was taken back.
    """

    empty: str
    listed: str
    terminal: str
    deeds: Mapping[str, Counted]
    undone: Mapping[str, str]
    stays: str
    nothing: str
