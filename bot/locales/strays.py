"""What Beleg says to messages that ask nothing, as a type that every language fills."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class StrayWords:
    """What is said to messages that ask nothing.

    Attributes:
        courtesies: Thanks and greetings: lower-cased, with commas between them.
        returned: What is said to each of these.
        kinds: By the kind, see `bot.kinds.Kind`; what is not in it gets the line that fits all.
    """

    courtesies: Mapping[str, str]
    returned: Mapping[str, str]
    kinds: Mapping[str, str]
