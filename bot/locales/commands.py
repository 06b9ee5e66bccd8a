"""What Telegram's menu of commands says, in any language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Commands:
    """Descriptions in Telegram's menu of commands."""

    start: str
    help: str
    follow: str
    following: str
    sources: str
    latest: str
    timeline: str
    ask: str
    check: str
    why: str
    again: str
    answer: str
    settings: str
    privacy: str
    forget: str
    add: str
    remove: str
    retract: str
    list: str
    undo: str
    log: str
    rebuild: str
    stats: str
    gaps: str
    export: str
    feed: str
    outlet: str
    invite: str
    admins: str
