"""What Beleg says to messages that are no text, as a type that every language fills."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class StrayWords:
    """What is said to messages that are no text.

    Attributes:
        kinds: By the kind, see `bot.kinds.Kind`; what is not in it gets the line that fits all.
    """

    kinds: Mapping[str, str]
