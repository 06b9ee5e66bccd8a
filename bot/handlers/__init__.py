"""What happens on each kind of update: take text, call the archive in a worker, render, reply."""

from __future__ import annotations

from typing import Any

from telegram.ext import CallbackContext

__all__ = ["Context"]

Context = CallbackContext[Any, Any, Any, Any]
