"""What a test sees of the bot's calls, and what it can make go wrong with them."""

import time
from dataclasses import dataclass, field
from typing import Any

from telegram_rules import ApiError


@dataclass
class Fault:
    """What happens instead of, or before, one call's answer.

    `after` lets the call take effect first: the answer is what gets lost.
    """

    error: ApiError | None = None
    drop: bool = False
    garbage: bool = False
    delay_s: float = 0.0
    after: bool = False


@dataclass
class Call:
    """One call that the bot made."""

    method: str
    data: dict[str, Any]
    ok: bool = True
    at: float = field(default_factory=time.monotonic)


class Dropped(Exception):
    """The connection closes without an answer."""
