"""Numbers of ports, as somebody writes them; pure."""

from __future__ import annotations

import re

from bot.redact import without_tokens
from corpus.errors import SettingsError

_NUMBER = re.compile(r"[1-9]\d{0,4}", re.ASCII)
_LAST = 65_535


def port(setting: str, written: str, wanted: str) -> int:
    """Read the number of a port.

    Args:
        setting: Which one it is, for the error.
        written: What somebody wrote.
        wanted: What she might have written.

    Raises:
        SettingsError: It is none.
    """
    if _NUMBER.fullmatch(written) and int(written) <= _LAST:
        return int(written)
    # Somebody may have put the token in the wrong place.
    raise SettingsError(setting, f"{without_tokens(repr(written))} is no port; give {wanted}")
