"""Who may change the archive, known without reading it."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import Protocol

from bot.settings import SHARED_IDS
from corpus.actions import Actor
from corpus.rolerows import Entrusted, Invitation, Role

# 128 random bits, which nobody guesses in ten minutes nor ever.
_CODE_BYTES = 16


class Kept(Protocol):
    """Where roles are kept; see `corpus.rolerows`."""

    def roles(self) -> list[Entrusted]:
        """Return those who have a role."""

    def give_role(self, to: Actor, role: Role, by: Actor) -> None:
        """Give somebody a role."""

    def drop_role(self, user: int, by: Actor) -> bool:
        """Take somebody's role."""

    def invite(self, code: str, role: Role, by: Actor) -> None:
        """Let whoever knows a code have a role."""

    def take_up(self, code: str, who: Actor) -> Invitation | None:
        """Give somebody the role that she was invited to."""


class Members(AbstractSet[int]):
    """The users who may do what a role may; changes as roles do.

    Args:
        roles: Knows who has which.
        role: The role, or a higher one.
    """

    def __init__(self, roles: Roles, role: Role) -> None:
        self._roles = roles
        self._role = role

    def __contains__(self, user: object) -> bool:
        return isinstance(user, int) and self._roles.may(user, self._role)

    def __iter__(self) -> Iterator[int]:
        return iter([one.user for one in self._roles.listed() if self._roles.may(one.user, self._role)])

    def __len__(self) -> int:
        return len(list(iter(self)))


class Roles:
    """Who may change the archive: those of the settings everything, others what their role allows.

    All are held, since each message asks; what blocks says so.

    Args:
        kept: Where they are kept.
        owners: Those of the settings, whom nobody can dismiss on Telegram.
    """

    def __init__(self, kept: Kept, owners: Iterable[int]) -> None:
        self._kept = kept
        self._owners = tuple(sorted(owners))
        self._held: dict[int, Entrusted] = {}
        self._read()

    @property
    def admins(self) -> Members:
        """Who may do everything."""
        return Members(self, Role.ADMIN)

    @property
    def editors(self) -> Members:
        """Who may do what concerns articles."""
        return Members(self, Role.EDITOR)

    def is_owner(self, user: int) -> bool:
        """Whether the settings name somebody."""
        return user in self._owners

    def may(self, user: int, role: Role) -> bool:
        """Whether somebody may do what a role may."""
        if self.is_owner(user):
            return True
        held = self._held.get(user)
        return held is not None and (role is Role.EDITOR or held.role is Role.ADMIN)

    def listed(self) -> list[Entrusted]:
        """Return all of them, those of the settings first."""
        return [*(Entrusted(user, Role.ADMIN) for user in self._owners), *self._held.values()]

    def invite(self, role: Role, by: Actor) -> str:
        """Return a code that gives a role once, within ten minutes. Blocks."""
        code = secrets.token_urlsafe(_CODE_BYTES)
        self._kept.invite(code, role, by)
        return code

    def take_up(self, code: str, who: Actor) -> Invitation | None:
        """Give somebody the role that she was invited to; None where there is no such invitation. Blocks."""
        # Those of the settings have nothing to gain, and whoever writes as many has no name.
        if self.is_owner(who.id) or who.id in SHARED_IDS or who.id <= 0:
            return None
        found = self._kept.take_up(code, who)
        self._read()
        return found

    def give(self, user: int, role: Role | None, by: Actor) -> Entrusted | None:
        """Give somebody who has a role another one, or None. Blocks.

        Returns:
            As she was before; None where she had none, or has hers by the settings.
        """
        self._read()
        held = self._held.get(user)
        if held is None or self.is_owner(user):
            return None
        if role is None:
            self._kept.drop_role(user, by)
        else:
            self._kept.give_role(Actor(user, held.name), role, by)
        self._read()
        return held

    def _read(self) -> None:
        self._held = {one.user: one for one in self._kept.roles() if one.user not in self._owners}
