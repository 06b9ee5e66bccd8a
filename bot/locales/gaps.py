"""What Beleg says of what readers miss, as a type that every language fills."""

from __future__ import annotations

from dataclasses import dataclass

from bot.locales.counted import Counted


@dataclass(frozen=True, slots=True, kw_only=True)
class GapWords:
    """What /gaps and /export say. Braces hold what is filled in.

    Attributes:
        none: Where nothing is missing.
        listed: Above a page of the list.
        most, fewer: On the buttons to other pages.
        askers, unanswered, bad: How many people asked, how often it had no answer, and a bad one.
        said: Why answers are bad.
        others: Other wordings of the question.
        exported: Below the set of questions.
    """

    none: str
    listed: str
    most: str
    fewer: str
    askers: Counted
    unanswered: Counted
    bad: Counted
    said: str
    others: str
    exported: Counted
