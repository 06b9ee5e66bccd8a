"""Where quotes give different figures, days or names for the thing asked; German and English, by rules."""

from __future__ import annotations

from index.differing.telling import differing

__all__ = ["differing"]
