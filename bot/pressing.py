"""Who may press which button, and who does what it stands for, like the table of contents for updates."""

from __future__ import annotations

from bot.buttons import (
    Alone,
    Anew,
    AtNight,
    Changes,
    Cite,
    Entrust,
    Example,
    Follow,
    Forget,
    GapPage,
    Listing,
    LogPage,
    OnDraft,
    OnFollows,
    Setting,
    Sources,
    ToCite,
    Unfollow,
    Unlimited,
    View,
    Voted,
)
from bot.handlers.presses import Presses, Table
from bot.roles import Roles
from bot.staff import Staff


def presses(staff: Staff, roles: Roles) -> Presses:
    """Return what looks at presses.

    Args:
        staff: Who handles what.
        roles: Who may change the archive.
    """
    editors: Table = {Listing: staff.upkeep.turn, OnDraft: staff.previewing.pressed}
    admins: Table = {
        LogPage: staff.ledger.turn,
        GapPage: staff.lacking.turn,
        Entrust: staff.entrusting.pressed,
    }
    everybody = {**_below_answers(staff), **_elsewhere(staff)}
    return Presses(everybody, [(roles.editors, editors), (roles.admins, admins)], staff.moving)


def _below_answers(staff: Staff) -> Table:
    return {
        View: staff.turning.turn,
        Changes: staff.turning.changes,
        Example: staff.questions.example,
        Unlimited: staff.questions.unlimited,
        Anew: staff.questions.anew,
        Alone: staff.questions.alone,
        Voted: staff.voting.pressed,
        ToCite: staff.citing.offered,
        Cite: staff.citing.cited,
        Follow: staff.following.offered,
    }


def _elsewhere(staff: Staff) -> Table:
    return {
        Unfollow: staff.following.ended,
        OnFollows: staff.following.turned,
        AtNight: staff.following.night,
        Sources: staff.coverage.turned,
        Setting: staff.preferring.pressed,
        Forget: staff.forgetting.forgotten,
    }
