"""Questions that are followed: which of them a new article may answer, by looking at all of them at once."""

from __future__ import annotations

from index.awaiting.awaited import Awaited
from index.awaiting.awaiting import Awaiting

__all__ = ["Awaited", "Awaiting"]
