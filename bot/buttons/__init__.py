"""What buttons carry: short, versioned, and read back as if anybody had written it.

Each kind is a frozen class that prints itself and says how it is read; it stands in KINDS.
"""

from __future__ import annotations

from bot.buttons.answers import Alone, Changes, Example, Unlimited, View
from bot.buttons.citing import Cite, Form, ToCite
from bot.buttons.desk import GapPage, Listing, LogPage, OnDraft, Verb
from bot.buttons.follows import AtNight, Follow, OnFollows, Unfollow
from bot.buttons.form import Carried
from bot.buttons.people import Anew, Forget, Setting
from bot.buttons.roles import Entrust
from bot.buttons.sources import Sources
from bot.buttons.votes import Opinion, Voted

__all__ = [
    "Alone",
    "Anew",
    "AtNight",
    "Carried",
    "Changes",
    "Cite",
    "Entrust",
    "Example",
    "Follow",
    "Forget",
    "Form",
    "GapPage",
    "Listing",
    "LogPage",
    "OnDraft",
    "OnFollows",
    "Opinion",
    "Setting",
    "Sources",
    "ToCite",
    "Unfollow",
    "Unlimited",
    "Verb",
    "View",
    "Voted",
    "parse",
]

KINDS: tuple[type[Carried], ...] = (
    View,
    Example,
    Unlimited,
    Alone,
    Changes,
    Anew,
    Setting,
    Forget,
    Follow,
    Unfollow,
    OnFollows,
    AtNight,
    Listing,
    LogPage,
    GapPage,
    OnDraft,
    Voted,
    Entrust,
    ToCite,
    Cite,
    Sources,
)


def parse(data: str | None) -> Carried | None:
    """Read what a button carried.

    Args:
        data: Whatever the client sent.

    Returns:
        None where it is nothing that this version knows.
    """
    for kind in KINDS:
        if match := kind.FORM.fullmatch(data or ""):
            return kind.read(match)
    return None
