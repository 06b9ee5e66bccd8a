"""What was offered inline and not yet chosen."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable

from bot.render import Offered

# Some hundred beginnings of questions: results that stand open longer than that are rare.
MOST = 5_000


class Offers:
    """Knows again what somebody chooses, though the archive changed meanwhile; for a while.

    Args:
        most: How many are known.
    """

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._offered: OrderedDict[tuple[int, str], Offered] = OrderedDict()

    def put(self, asker: int, offered: Iterable[Offered]) -> None:
        """Note what is offered to somebody."""
        for one in offered:
            self._offered[asker, one.id] = one
            self._offered.move_to_end((asker, one.id))
        while len(self._offered) > self._most:
            self._offered.popitem(last=False)

    def chosen(self, asker: int, id: str) -> Offered | None:
        """Return what somebody chose; None where it is not known (any more)."""
        return self._offered.get((asker, id))
