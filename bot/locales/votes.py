"""What Beleg says of votes, as a type that every language fills."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from corpus.voterows import Why


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteWords:
    """What is said of votes.

    Attributes:
        reasons: Why an answer is no good, on buttons.
        hint: Stands in the empty field where she writes why.
    """

    thanks: str
    taken_back: str
    reasons: Mapping[Why, str]
    ask: str
    hint: str
    noted: str
