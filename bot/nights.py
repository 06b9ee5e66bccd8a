"""When a chat is left in peace: at night, or in the quiet hours that it has set."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, tzinfo

from bot.preferences import Preference
from corpus.clock import utc_now

# For groups that have not said when they want quiet, and for people.
NIGHT = (22, 7)


class Nights:
    """Knows whether somebody may be told now what she did not ask for just now.

    Args:
        zone: That of the hours.
        now: The clock.
    """

    def __init__(self, zone: tzinfo, now: Callable[[], datetime] = utc_now) -> None:
        self._zone = zone
        self._now = now

    def asleep(self, preference: Preference) -> bool:
        """Whether a chat is left in peace.

        Args:
            preference: What it prefers.
        """
        quiet = preference if preference.quiet else replace(preference, quiet=NIGHT)
        return not preference.night and quiet.is_quiet(self._now().astimezone(self._zone).hour)
