"""A question, ready to be searched for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from corpus.article import Revision
from corpus.store import Counts
from corpus.stored import Rows
from corpus.text import detect_language
from index.audience import EVERYTHING_ALLOWED, Allowed
from index.scope import EVERYTHING, Scope

# Fewer words than this say too little about their language.
TELLING_WORDS = 4


class Way(NamedTuple):
    """What a question is looked for as, and the ISO 639-1 code of its language; empty if not known."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question, analysed.

    Attributes:
        text: As asked.
        language: ISO 639-1; empty where it is not known.
        vector: float32 (dim,), unit length; None where no language of the corpus is known to the model.
        scope: What may be quoted.
        day: On which it was asked, or the last one that there are articles of; None where none has a date.
        allowed: What may be shown.
    """

    text: str
    language: str
    vector: Rows | None
    scope: Scope = EVERYTHING
    day: date | None = None
    allowed: Allowed = EVERYTHING_ALLOWED

    def holds(self, revision: Revision) -> bool:
        """Tell whether a revision may be quoted."""
        return self.scope.holds(revision) and self.allowed.holds(revision.article.source)


def language_of(question: str, counts: Counts) -> str:
    """Tell a question's language; a short one is taken to be in that of most articles."""
    if len(counts.languages) > 1 and len(question.split()) >= TELLING_WORDS:
        return detect_language(question)
    return next(iter(counts.languages), "")
