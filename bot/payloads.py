"""What comes with /start when somebody follows a link to the bot; anybody may write such a link."""

from __future__ import annotations

import re

# Each kind has a letter.
SHARED = "a"
INVITED = "i"
# Opens nothing, so that whoever comes by it is greeted.
GREETED = "welcome"
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{2,64}", re.ASCII)


def read(text: str) -> tuple[str, str]:
    """Read what stands behind /start.

    Args:
        text: The message.

    Returns:
        Letter of the kind, and what follows it; both empty where nothing of the kind stands there.
    """
    _, _, payload = text.partition(" ")
    return (payload[0], payload[1:]) if _PAYLOAD.fullmatch(payload) else ("", "")
