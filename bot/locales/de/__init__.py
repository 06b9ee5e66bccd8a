"""German."""

from __future__ import annotations

from bot.locales.de.everybody import WORDS

__all__ = ["WORDS"]
