"""Who may change the archive beside those that the settings name, and invitations to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from sqlite_utils import Database

from corpus.actionrows import Ledger
from corpus.actions import Actor, Deed, Lot
from corpus.clock import stamp
from corpus.connection import Connections

INVITED = timedelta(minutes=10)


class Role(StrEnum):
    """What somebody may do: an editor what concerns articles, an admin everything."""

    EDITOR = "editor"
    ADMIN = "admin"


_MADE = {Role.EDITOR: Deed.MADE_EDITOR, Role.ADMIN: Deed.MADE_ADMIN}


@dataclass(frozen=True, slots=True)
class Entrusted:
    """Somebody who may change the archive.

    Attributes:
        user: Telegram's number.
        role: What she may do.
        name: As shown then.
        since: ISO 8601 in UTC; empty for those of the settings.
        given_by: The name of who gave her the role; empty for those of the settings.
    """

    user: int
    role: Role
    name: str = ""
    since: str = ""
    given_by: str = ""


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation that was taken up.

    Attributes:
        role: What it gives.
        by: Who made it.
    """

    role: Role
    by: Actor


class RoleRows:
    """The part of the store that keeps roles."""

    _connections: Connections
    _now: Callable[[], datetime]

    def roles(self) -> list[Entrusted]:
        """Return those who have a role, in the order in which they got it."""
        with self._connections.reading() as db:
            rows = db.execute("SELECT user, role, name, since, given_by FROM role ORDER BY since, user")
            return [Entrusted(user, Role(role), *rest) for user, role, *rest in rows]

    def give_role(self, to: Actor, role: Role, by: Actor) -> None:
        """Give somebody a role; she keeps none that she had."""
        row = [to.id, role, to.name, stamp(self._now()), by.name]
        with self._connections.writing() as db:
            db.execute("INSERT OR REPLACE INTO role VALUES (?, ?, ?, ?, ?)", row)
            self._log(db, by, _MADE[role], to)

    def drop_role(self, user: int, by: Actor) -> bool:
        """Take somebody's role; False where she has none."""
        with self._connections.writing() as db:
            dropped = db.execute("DELETE FROM role WHERE user = ? RETURNING name", [user]).fetchone()
            if dropped:
                self._log(db, by, Deed.DISMISSED, Actor(user, *dropped))
        return dropped is not None

    def invite(self, code: str, role: Role, by: Actor) -> None:
        """Let whoever knows a code have a role, for ten minutes and once.

        Args:
            code: As nobody can guess it.
            role: What it gives.
            by: Who invites.
        """
        expires = stamp(self._now() + INVITED)
        with self._connections.writing() as db:
            db.execute("DELETE FROM invitation WHERE expires < ?", [stamp(self._now())])
            row = [_hash(code), role, by.id, by.name, expires]
            db.execute("INSERT INTO invitation VALUES (?, ?, ?, ?, ?)", row)
            command = f"/invite {role}"
            Ledger(db, stamp(self._now()), Lot.of(by)).write(Deed.INVITED, command, command)

    def take_up(self, code: str, who: Actor) -> Invitation | None:
        """Give somebody the role that she was invited to; of two at the same moment one gets it.

        Args:
            code: As she gave it.
            who: She; whoever made the invitation cannot take it up herself.

        Returns:
            None where there is no such invitation (any more).
        """
        given = [_hash(code), stamp(self._now()), who.id]
        with self._connections.writing() as db:
            found = db.execute(
                "DELETE FROM invitation WHERE hash = ? AND expires > ? AND made_by != ?"
                " RETURNING role, made_by, name",
                given,
            ).fetchone()
            if found is None:
                return None
            role, user, name = found
            row = [who.id, role, who.name, stamp(self._now()), name]
            db.execute("INSERT OR REPLACE INTO role VALUES (?, ?, ?, ?, ?)", row)
            self._log(db, Actor(user, name), _MADE[Role(role)], who)
        return Invitation(Role(role), Actor(user, name))

    def _log(self, db: Database, by: Actor, deed: Deed, whom: Actor) -> None:
        Ledger(db, stamp(self._now()), Lot.of(by)).write(deed, str(whom.id), whom.name)


def _hash(code: str) -> str:
    return sha256(code.encode()).hexdigest()
