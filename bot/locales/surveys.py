"""What Beleg says of lists of articles, as a type that every language fills."""

from __future__ import annotations

from dataclasses import dataclass

from bot.locales.counted import Counted


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyWords:
    """What is said above quotes in order of their dates, and where there are none.

    Attributes:
        latest_on: Of those on a topic.
        timeline: With how many quotes there are.
        undated: Above quotes whose articles say no date.
    """

    latest: str
    latest_on: str
    timeline: Counted
    undated: str
    nothing: str
    timeline_what: str
