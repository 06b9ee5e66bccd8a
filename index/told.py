"""What is told of a quote beside its source: whose words they are, and which days it means.

`index.voices.speaker` and `index.times.weekdays` find it out; `status` needs none of their rules.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Kind(StrEnum):
    """In whose words a quote is."""

    DIRECT = "direct"
    REPORTED = "reported"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Part:
    """Sentences of a quote that somebody said.

    Attributes:
        kind: Direct or reported.
        speaker: His name or designation as printed, without article; empty where none is named.
    """

    kind: Kind
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Voice:
    """Whose voice a quote is in.

    Attributes:
        kind: Somebody's own words, what he said in the paper's words, or the paper itself; what most of the
            quote is.
        speaker: The only one who speaks, like that of a part; always empty for the paper.
        parts: Who speaks in it, in order, each once; empty where kind and speaker say so already.
    """

    kind: Kind = Kind.PAPER
    speaker: str = ""
    parts: tuple[Part, ...] = ()


PAPER = Voice()


@dataclass(frozen=True, slots=True)
class Meant:
    """A day that a quote names by its distance from the day of publication.

    Attributes:
        words: As printed.
        day: Which day it is.
    """

    words: str
    day: date


class Aspect(StrEnum):
    """In what quotes of different articles differ."""

    FIGURES = "figures"
    DAYS = "days"
    NAMES = "names"


@dataclass(frozen=True, slots=True)
class Difference:
    """In what quotes differ.

    Attributes:
        aspect: What is different.
        printed: As the articles print it, each once, in order of publication; empty where nothing differs.
    """

    aspect: Aspect = Aspect.FIGURES
    printed: tuple[str, ...] = ()


AGREED = Difference()
