"""What people and groups prefer; kept in the archive, and known without reading it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from pydantic import TypeAdapter


@dataclass(frozen=True, slots=True, kw_only=True)
class Preference:
    """What somebody or a group prefers.

    Attributes:
        language: Code of the language of answers; empty for what Telegram says.
        quotes: How many quotes a message shows at most; 0 for what is usual there.
        days: Of how many days articles are searched; 0 for all.
        outlet: The only one that is searched; empty for all.
        quiet: Between which hours nothing is written, the second one may be past midnight; None for never.
        night: Whether what is followed is told at night, too.
    """

    language: str = ""
    quotes: int = 0
    days: int = 0
    outlet: str = ""
    quiet: tuple[int, int] | None = None
    night: bool = False

    def is_quiet(self, hour: int) -> bool:
        """Whether nothing is to be written in an hour of the day."""
        if self.quiet is None:
            return False
        start, stop = self.quiet
        return start <= hour < stop if start <= stop else hour >= start or hour < stop


_BODIES = TypeAdapter(Preference)
# In the place of what a chat prefers: which chat took its place.
_MOVED = "moved"


class Kept(Protocol):
    """Where preferences are kept; see `corpus.preferencerows`."""

    def preferences(self) -> dict[int, dict[str, Any]]:
        """Return all of them, by chat."""

    def save_preference(self, chat: int, body: Mapping[str, object]) -> None:
        """Keep one."""


class Preferences:
    """What people and groups prefer.

    All are held, since few change anything, and the event loop must not wait for a disk.

    Args:
        kept: Where they are kept.
    """

    def __init__(self, kept: Kept) -> None:
        self._kept = kept
        bodies = kept.preferences()
        self._places = {chat: int(body[_MOVED]) for chat, body in bodies.items() if _MOVED in body}
        self._held = {
            chat: _BODIES.validate_python(body) for chat, body in bodies.items() if _MOVED not in body
        }

    def of(self, chat: int) -> Preference:
        """Return what a chat prefers; a person's number is that of her private chat."""
        return self._held.get(self.place(chat), _NONE)

    def place(self, chat: int) -> int:
        """Return the number of a chat; of one whose place another took, that of the other one."""
        return self._places.get(chat, chat)

    def set(self, chat: int, preference: Preference) -> None:
        """Keep what a chat prefers. Blocks: call it in a worker."""
        place = self.place(chat)
        self._kept.save_preference(place, _BODIES.dump_python(preference, exclude_defaults=True))
        if preference == _NONE:
            self._held.pop(place, None)
        else:
            self._held[place] = preference

    def move(self, before: int, after: int) -> None:
        """Let another chat take the place of one, and prefer the same unless it prefers something. Blocks.

        Args:
            before: The former one.
            after: The new one.
        """
        if self.place(before) == after:
            return
        if after not in self._held:
            self.set(after, self.of(before))
        self._held.pop(before, None)
        for chat in (before, *(old for old, place in self._places.items() if place == before)):
            self._kept.save_preference(chat, {_MOVED: after})
            self._places[chat] = after


_NONE = Preference()
