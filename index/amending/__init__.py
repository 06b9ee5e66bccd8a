"""What an outlet changed of an article, and whether it matters; German and English, pure, by rules."""

from __future__ import annotations

from index.amending.amendment import Amendment, Kind
from index.amending.comparing import amendments

__all__ = ["Amendment", "Kind", "amendments"]
