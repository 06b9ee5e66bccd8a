"""What became of a quote that was sent: it stands, was changed, is gone, or its article was withdrawn."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What became of a quote."""

    STANDS = "stands"
    CHANGED = "changed"
    GONE = "gone"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Piece:
    """Sentences of a quote that no longer stand as they were.

    Attributes:
        old: A slice of the quoted revision.
        new: The slice of the later one that took its place; empty where there is none.
    """

    old: str
    new: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What became of a quote.

    Attributes:
        kind: See there.
        pieces: What of it changed, in order.
        revision: Number of the revision since which this is so.
        since: When the outlet changed it, ISO 8601; when the archive noticed, where the outlet does not say.
        noticed: Whether `since` is that.
        reason: Why the article was withdrawn.
    """

    kind: Kind
    pieces: tuple[Piece, ...] = ()
    revision: int = 0
    since: str = ""
    noticed: bool = False
    reason: str = ""

    def is_like(self, other: Standing) -> bool:
        """Whether whoever knows the other one learns nothing new from this one."""
        return (self.kind, self.pieces) == (other.kind, other.pieces)


@dataclass(frozen=True, slots=True)
class Retraction:
    """That an article was withdrawn.

    Attributes:
        at: When, ISO 8601 in UTC.
        reason: Why, as the admin wrote it.
    """

    at: str
    reason: str
