"""What became of fetching an article again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from index.amending import Amendment


class Outcome(StrEnum):
    """What became of it."""

    UNCHANGED = "unchanged"
    REVISED = "revised"
    REFUSED = "refused"
    FAILED = "failed"
    GONE = "gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visited:
    """What became of fetching an article again.

    Attributes:
        key: Its id.
        title: Its headline, else its first words.
        language: ISO 639-1 code.
        outcome: What became of it.
        amendments: What is different in the new revision; none of them may matter.
        reason: Why the text was refused, could not be fetched or is gone, a `Reason`; else empty.
        since: When the address was first found to lead nowhere, ISO 8601 in UTC; else empty.
        is_news: Whether admins should be told now that it is gone: once.
    """

    key: str
    title: str
    outcome: Outcome
    language: str = ""
    amendments: tuple[Amendment, ...] = ()
    reason: str = ""
    since: str = ""
    is_news: bool = False

    @property
    def matters(self) -> bool:
        """Whether something was changed that a reader would be told otherwise."""
        return any(each.matters for each in self.amendments)
