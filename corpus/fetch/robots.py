"""What operators of servers ask of robots: robots.txt (RFC 9309)."""

from __future__ import annotations

import re

from protego import Protego

from corpus.fetch.policy import ROBOT

# RFC 9309 asks for at least this much to be read.
ROBOTS_LIMIT = 500 * 1024
_AGENT = re.compile(r"user[ -]?agent\s*[:\s]\s*([a-z_-]+|\*)?", re.IGNORECASE)
_OURS = {"*", ROBOT.lower()}


class Rules:
    """The rules of one server.

    Args:
        text: Its robots.txt; empty for none.
    """

    def __init__(self, text: str = "") -> None:
        self._parsed = Protego.parse("\n".join(map(_ours, text.splitlines())))

    def allow(self, url: str) -> bool:
        """Whether this may be fetched; of several rules the longest decides."""
        return self._parsed.can_fetch(url, ROBOT)

    @property
    def delay_s(self) -> float:
        """Seconds that are to lie between two requests."""
        return self._parsed.crawl_delay(ROBOT) or 0.0


def _ours(line: str) -> str:
    """Give all other robots one name.

    The parser keeps the rules of a group once for each of its robots: twenty thousand robots with twenty
    thousand rules would cost gigabytes.
    """
    found = _AGENT.match(line.strip())
    if not found or (found[1] or "").lower() in _OURS:
        return line if not found else f"User-agent: {found[1]}"
    return "User-agent: another"
