"""What happens on each kind of update: take text, call the archive in a worker, render, reply."""

from __future__ import annotations

from bot.context import Context

__all__ = ["Context"]
