"""What stands around the quotes of an answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from corpus.voterows import Vote
from index.told import Aspect


@dataclass(frozen=True, slots=True)
class Above:
    """What stands above the quotes of an answer, and below them.

    Attributes:
        question: Where a button asked it; else empty.
        compared: What asking again brought; empty where it was asked once.
        limits: What the question limits the answer to, which a button lifts; empty where it does not.
        differing: Figures, days or names in which quotes differ, named below.
        differs: Which of these.
        telling: Words of the question that the quotes are looked at for; those in none are named below.
        number: Under which the answer is kept, below; 0 where it is not.
        vote: What somebody thinks of it, in her private chat; None where she did not say.
        carried: What the question took over from the one before, which a button takes away again.
        ends: Questions that are followed, by row id, each with a button that ends it.
    """

    question: str = ""
    compared: str = ""
    limits: str = ""
    telling: tuple[str, ...] = ()
    differing: tuple[str, ...] = ()
    differs: Aspect = Aspect.FIGURES
    number: int = 0
    carried: str = ""
    vote: Vote | None = None
    ends: Mapping[int, str] = field(default_factory=dict)
