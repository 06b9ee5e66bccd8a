"""Who reads in a chat."""

from __future__ import annotations

from index.audience import Audience


def audience_of(chat: int) -> Audience:
    """Return who reads in a chat: those of people have positive ids, groups and channels negative ones."""
    return Audience.PRIVATE if chat > 0 else Audience.PUBLIC
