"""How the archive behaves as a guest on other people's servers."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import version

WEB_PORTS = frozenset({80, 443})
ROBOT = "Beleg"


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """Limits, and a name.

    Attributes:
        contact: An address or mailbox where operators of other servers reach whoever runs this; empty for
            none.
        ports: Where servers may be asked.
        timeout_s: How long one address may take, with its redirects, repeats and robots.txt.
        limit: Bytes of a body, decompressed.
        redirects: How many are followed.
        attempts: How often a request is tried at most, the first time included.
    """

    contact: str = ""
    ports: frozenset[int] = WEB_PORTS
    timeout_s: float = 20
    limit: int = 10 * 2**20
    redirects: int = 3
    attempts: int = 3

    @property
    def agent(self) -> str:
        """How requests say who sends them."""
        contact = f"+{self.contact}" if self.contact else "no contact given"
        return f"{ROBOT}/{version('beleg')} ({contact})"
