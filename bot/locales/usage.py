"""What Beleg says of how it is used, as a type that every language fills."""

from __future__ import annotations

from dataclasses import dataclass

from bot.locales.counted import Counted


@dataclass(frozen=True, slots=True, kw_only=True)
class UsageWords:
    """What /stats says of the last days. Braces hold what is filled in.

    Attributes:
        title: Above the picture and the text.
        asked, answered, taken, came, quoted: Above the parts of the picture; short.
        since, today: Below the first and the last day.
        share: A part of a hundred.
        summary: The same numbers as text.
        most: The outlets that were quoted most.
        nothing: Where the picture would be empty.
    """

    title: Counted
    asked: str
    answered: str
    taken: str
    came: str
    quoted: str
    since: Counted
    today: str
    share: str
    summary: str
    most: str
    nothing: Counted
