"""What was asked while the bot was down is answered, but not when nobody waits any more."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from telegram import Message

STALE = timedelta(hours=1)


def is_stale(message: Message) -> bool:
    """Whether a message was sent so long ago that its answer would come as a surprise."""
    return datetime.now(UTC) - message.date > STALE
