"""What Beleg says of answers that were kept, as a type that every language fills."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.locales.counted import Counted


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptWords:
    """What is said of an answer that was kept. Braces hold what is filled in.

    Attributes:
        wants: What may be asked for; see `index.wants.Want`.
        evidence: Parts of the evidence; see `index.evidence.Parts`.
        traits: Of what is quoted; see `index.quotes.Traits`.
    """

    numbered: str
    why_what: str
    again_what: str
    unknown: str
    title: str
    question: str
    looked_for: str
    asked_for: str
    enough: str
    too_little: str
    considered: str
    others: str
    wants: Mapping[str, str]
    evidence: Mapping[str, str]
    traits: Mapping[str, str]
    new: Counted
    nothing_new: str
    gone: Counted
