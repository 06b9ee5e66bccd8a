"""Whose voice a quote is in: somebody's own words, what somebody said, or the paper; pure, by rules."""

from __future__ import annotations

from index.voices.speaker import voice

__all__ = ["voice"]
