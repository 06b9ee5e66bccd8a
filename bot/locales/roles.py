"""What Beleg says of roles, as a type that every language fills."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleWords:
    """What is said of those who may change the archive. Braces hold what is filled in.

    Attributes:
        named: Each role; see `corpus.rolerows.Role`.
    """

    help: str
    named: Mapping[str, str]
    invite_what: str
    invited: str
    welcome: str
    no_invitation: str
    too_many_tries: str
    taken_up: str
    listed: str
    by_settings: str
    since: str
    make: str
    dismiss: str
    given: str
    dismissed: str
    admins_only: str
