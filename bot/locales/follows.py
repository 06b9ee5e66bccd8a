"""What Beleg says of questions that are followed, as a type that every language fills."""

from __future__ import annotations

from dataclasses import dataclass

from bot.locales.counted import Counted


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowWords:
    """What is said of questions that are followed. Braces hold what is filled in.

    Attributes:
        offer: A button below a refusal.
        noted: Pops up when it was pressed; at most 200 characters.
        end: A button below a message about one question.
        title: Above the list, with how many there are.
        told: Above quotes of new articles.
    """

    offer: str
    noted: str
    followed: str
    there: str
    known: str
    too_many: Counted
    what: str
    end: str
    ended: str
    title: Counted
    none: str
    since: str
    night: str
    no_night: str
    told: str
