"""What became of checking an alleged quote."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum

from corpus.standing import Retraction
from index.answer import Headline
from index.checking.alignment import Alignment

SHOWN = 3


class Verdict(StrEnum):
    """What became of an alleged quote, the best first."""

    VERBATIM = "verbatim"
    SHORTENED = "shortened"
    CHANGED = "changed"
    NOT_FOUND = "not found"


@dataclass(frozen=True, slots=True)
class Match:
    """A place where an alleged quote stands, or nearly.

    Attributes:
        article: Where.
        revision: Number of its revision.
        added: When that was stored, ISO 8601 in UTC.
        text: What stands there, untouched; empty where so much of its outlet must not be quoted.
        alignment: Where that is, and how the alleged quote differs.
        withdrawn: That the article was withdrawn; None where it was not.
    """

    article: Headline
    revision: int
    added: str
    text: str
    alignment: Alignment
    withdrawn: Retraction | None = None

    def without_text(self) -> Match:
        """Return the place without what is printed there; what it makes of the quote stays."""
        pieces = tuple(replace(piece, printed="") for piece in self.alignment.pieces)
        return replace(self, text="", alignment=replace(self.alignment, pieces=pieces))

    @property
    def verdict(self) -> Verdict:
        """What this place makes of the quote."""
        if self.alignment.changed:
            return Verdict.CHANGED
        return Verdict.SHORTENED if self.alignment.is_shortened else Verdict.VERBATIM


@dataclass(frozen=True, slots=True)
class Checked:
    """What became of checking an alleged quote.

    Attributes:
        alleged: The quote without the marks around it.
        matches: All of one verdict; the least changed first, then the earliest article.
        articles: How many articles were searched.
        is_inner: Whether the quote is only one that the text that was given has in quotation marks.
        others: How many more places there are than matches.
    """

    alleged: str
    matches: tuple[Match, ...] = ()
    articles: int = 0
    is_inner: bool = False
    others: int = 0

    def first(self, count: int) -> Checked:
        """Return it with so many places at most, and the number of the others."""
        rest = len(self.matches[count:])
        return replace(self, matches=self.matches[:count], others=self.others + rest)

    def without(self, articles: Collection[str]) -> Checked:
        """Return it without what some articles have, by their ids."""
        matches = tuple(match for match in self.matches if match.article.article not in articles)
        return replace(self, matches=matches)

    @property
    def verdict(self) -> Verdict:
        """What became of the quote."""
        return self.matches[0].verdict if self.matches else Verdict.NOT_FOUND
