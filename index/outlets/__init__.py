"""Names of outlets: whom a quote cites, and whose articles a question asks for; pure, by rules."""

from __future__ import annotations

from index.outlets.attribution import cited
from index.outlets.mentions import is_called, named_outlet, stored_name
from index.outlets.names import KINDS, NAMES

__all__ = ["KINDS", "NAMES", "cited", "is_called", "named_outlet", "stored_name"]
