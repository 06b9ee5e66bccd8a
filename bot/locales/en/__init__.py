"""English."""

from __future__ import annotations

from bot.locales.en.everybody import WORDS

__all__ = ["WORDS"]
