"""Articles, fetched again where they were printed: when, and what becomes of it."""

from __future__ import annotations

from index.refreshing.refreshing import Refreshing
from index.refreshing.visited import Outcome, Visited

__all__ = ["Outcome", "Refreshing", "Visited"]
