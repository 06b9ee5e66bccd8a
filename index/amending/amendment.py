"""What is different between two states of an article."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from corpus.article import Span


class Kind(StrEnum):
    """Of which kind a difference is: first those that matter, then those that do not."""

    HEADLINE = "headline"
    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    NEGATION = "negation"
    WORDING = "wording"
    SENTENCE_ADDED = "sentence added"
    SENTENCE_REMOVED = "sentence removed"
    PARAGRAPH_ADDED = "paragraph added"
    PARAGRAPH_REMOVED = "paragraph removed"

    FORM = "form"
    SPELLING = "spelling"
    MOVED = "moved"
    ENTRY = "new entry"
    STAMP = "time of the update"


_IMMATERIAL = frozenset({Kind.FORM, Kind.SPELLING, Kind.MOVED, Kind.ENTRY, Kind.STAMP})


@dataclass(frozen=True, slots=True)
class Amendment:
    """One difference between two states of an article.

    Attributes:
        kind: What sort of difference it is.
        old: The sentences of the old text that are concerned; None where there are none, or for the headline.
        new: The same of the new text.
        was: What of the old ones is different, as printed; empty where nothing was there.
        now: What stands there instead.
    """

    kind: Kind
    old: Span | None
    new: Span | None
    was: str
    now: str

    @property
    def matters(self) -> bool:
        """Whether a reader would be told something else: not of white space, marks or a ticker's entry."""
        return self.kind not in _IMMATERIAL
